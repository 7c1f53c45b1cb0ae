import type { CostShift } from '../../../shared/audit/cost-line.ts'
import type { Settlement } from '../../../shared/audit/settlement.ts'
import { shiftCandidates, type ShiftCandidate } from '../../../shared/audit/shift-candidates.ts'
import { formatMoney } from '../../../shared/text/format.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { goTo } from '../../app/place.ts'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'

const statuses = ['not_claimed', 'asserted', 'acknowledged', 'contested', 'decided_for_controller', 'decided_for_processor'] as const

/** Whether the costs go over to the processor: what the agreement says, where it stands, and on which findings it rests. */
export function ShiftView({ settled }: { readonly settled: Settlement }) {
  const texts = useTexts()
  const audit = useAudit()
  const candidates = shiftCandidates(audit)
  return (
    <div className="cost-detail">
      <Stack>
        <Position settled={settled} />
        <Callout>{texts('costs:shift.notDecided')}</Callout>
        <Candidates candidates={candidates} />
        <ShiftForm candidates={candidates} />
      </Stack>
    </div>
  )
}

function Position({ settled: { shift, statutoryClaim } }: { readonly settled: Settlement }) {
  const texts = useTexts()
  const language = useLanguage()
  if (shift) {
    return (
      <>
        <p>{texts(`costs:shift.on.${shift.on}`)}</p>
        <DescriptionList
          items={[
            { term: texts('costs:shift.position'), description: formatMoney(language, shift.positionCents) },
            { term: texts('report:column.status'), description: texts(`report:value.shiftStatus.${shift.status}`) },
            ...(shift.burden ? [{ term: texts('costs:shift.burden'), description: texts(`costs:claimedBy.${shift.burden}`) }] : []),
          ]}
        />
        {shift.isUpperBound && <Callout tone="warn">{texts('costs:shift.upperBound')}</Callout>}
        {shift.includesRemedy && <p>{texts('costs:shift.includesRemedy')}</p>}
      </>
    )
  }
  if (!statutoryClaim) return <p>{texts('costs:shift.processorBears')}</p>
  const { costsCents, capCents, positionCents, lapseMonths } = statutoryClaim
  return (
    <>
      <p>{texts('costs:shift.statutory')}</p>
      <DescriptionList
        items={[
          { term: texts('costs:shift.costs'), description: formatMoney(language, costsCents) },
          { term: texts('costs:shift.cap'), description: capCents === null ? texts('costs:shift.capUnknown') : formatMoney(language, capCents) },
          { term: texts('costs:shift.position'), description: formatMoney(language, positionCents) },
          ...(lapseMonths === null ? [] : [{ term: texts('costs:shift.lapse'), description: texts('costs:shift.months', { count: lapseMonths }) }]),
        ]}
      />
      {statutoryClaim.needsDefaultNotice && <Callout tone="warn">{texts('costs:shift.defaultNotice')}</Callout>}
      {statutoryClaim.liabilityElsewhere && <Callout tone="warn">{texts('costs:shift.liabilityElsewhere', { document: statutoryClaim.liabilityElsewhere })}</Callout>}
    </>
  )
}

/** What speaks for each finding and what does not yet; a working test. */
function Candidates({ candidates }: { readonly candidates: readonly ShiftCandidate[] }) {
  const texts = useTexts()
  if (candidates.length === 0) return <p>{texts('costs:shift.noCandidates')}</p>
  return (
    <ul className="cost-candidates">
      {candidates.map(({ finding, ...speaks }) => (
        <li key={finding.id}>
          <Link onPress={() => goTo('findings', finding.id)}>{texts('costs:shift.finding', { id: finding.id, title: finding.title })}</Link>
          <div>
            {(['isSevere', 'isFinal', 'hasStrongEvidence', 'isHeard'] as const).map((part) => (
              <Badge key={part} tone={speaks[part] ? 'good' : 'muted'}>{texts(`costs:shift.speaks.${part}.${speaks[part] ? 'yes' : 'no'}`)}</Badge>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Where the question stands, said by the parties and not by us. */
function ShiftForm({ candidates }: { readonly candidates: readonly ShiftCandidate[] }) {
  const texts = useTexts()
  const recorded = useAudit().costShift
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const [draft, change, forget] = useDraft<CostShift>('cost:shift', recorded ?? { status: 'not_claimed', reason: '', findings: [] })
  const record = async () => {
    if (await attempt(() => apply({ kind: 'costShift.set', payload: draft }))) forget()
  }
  return (
    <>
      <RadioGroup label={texts('costs:shift.status')} isReadOnly={!isEditable} value={draft.status} onChange={(status) => change({ ...draft, status })} options={statuses.map((id) => ({ id, label: texts(`report:value.shiftStatus.${id}`) }))} />
      {candidates.length > 0 && (
        <CheckboxGroup
          label={texts('costs:shift.restsOn')}
          isReadOnly={!isEditable}
          value={draft.findings}
          onChange={(findings) => change({ ...draft, findings: [...findings] })}
          options={candidates.map(({ finding }) => ({ id: finding.id, label: texts('costs:shift.finding', { id: finding.id, title: finding.title }) }))}
        />
      )}
      <TextArea label={texts('costs:shift.reason')} isRequired isReadOnly={!isEditable} value={draft.reason} onChange={(reason) => change({ ...draft, reason })} />
      <FailureNotice failure={failure} />
      <Stack isRow>
        <Button variant="primary" isDisabled={!isEditable || draft.reason.trim() === ''} onPress={() => void record()}>{texts('costs:shift.record')}</Button>
      </Stack>
    </>
  )
}
