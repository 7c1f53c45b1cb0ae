import { describeYearlyLimit } from '../../../shared/audit/describe-precondition.ts'
import { nextId } from '../../../shared/audit/next-id.ts'
import type { EarlierAudit } from '../../../shared/audit/preparation.ts'
import { type LimitUnderReading, yearlyLimit } from '../../../shared/audit/yearly-limit.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { RowList } from './row-list.tsx'

const tones = { no_limit: 'good', not_planned: 'info', ok_all_readings: 'good', ok_calendar_only: 'warn', needs_reason: 'bad' } as const

/** Where the year's limit stands, under each way to read "a year". */
export function YearlyLimitStanding() {
  const texts = useTexts()
  const language = useLanguage()
  const limit = yearlyLimit(useAudit())
  const standing = ({ isWithin, freeFrom }: LimitUnderReading) => {
    if (isWithin === null) return texts('plan:dates.within.unsure')
    return isWithin ? texts('plan:dates.within.yes') : texts('plan:dates.within.no', { on: freeFrom ? formatDate(language, freeFrom) : '' })
  }
  return (
    <>
      <Callout tone={tones[limit.outcome]}>{describeYearlyLimit(texts, limit)}</Callout>
      {limit.readings.length > 0 && (
        <DescriptionList
          items={limit.readings.map((reading) => ({
            term: texts('plan:dates.counted', { reading: texts(`report:value.yearReading.${reading.reading}`), count: reading.counted.length }),
            description: standing(reading),
          }))}
        />
      )}
    </>
  )
}

const blank: EarlierAudit = { id: 'A1', startedOn: '', description: '', counts: true, reason: '' }

/** Audits held before under this agreement; removed with a reason. */
export function EarlierAudits() {
  const texts = useTexts()
  const language = useLanguage()
  const { earlierAudits } = useAudit()
  const rows = Object.values(earlierAudits).toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))
  return (
    <RowList
      kind="earlier"
      isFixed
      asksWhyRemoved
      rows={rows}
      blank={blank}
      titleOf={({ startedOn, description }) => texts('report:pdf.labelled', { label: formatDate(language, startedOn), text: description })}
      about={({ counts, reason }) => [texts(counts ? 'plan:word.counts' : 'plan:word.countsNot'), reason].filter(Boolean).join(' · ')}
      fields={[
        { key: 'startedOn', label: texts('plan:field.startedOn'), kind: 'date', isRequired: true },
        { key: 'description', label: texts('plan:field.description'), kind: 'line', isRequired: true },
        { key: 'counts', label: texts('plan:field.counts'), kind: 'check' },
        { key: 'reason', label: texts('plan:field.countsReason'), kind: 'line' },
      ]}
      save={(row) => apply({ kind: 'earlierAudit.record', payload: { ...row, id: nextId('A', Object.keys(earlierAudits)) } })}
      remove={(index, reason) => apply({ kind: 'earlierAudit.remove', payload: { id: rows[index]!.id, reason } })}
    />
  )
}
