import { nextId } from '../../../shared/audit/next-id.ts'
import { Visit } from '../../../shared/audit/preparation.ts'
import { formatDate } from '../../../shared/text/format.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { RowList } from './row-list.tsx'

type VisitRow = Omit<Visit, 'present'> & { readonly present: string }

const blank: VisitRow = { id: 'W1', on: '', place: '', kind: 'fieldwork', from: '09:00', until: '17:00', present: '', remarks: '' }

/** The days of work, at a place or remote; removed with a reason. */
export function Visits() {
  const texts = useTexts()
  const language = useLanguage()
  const { visits } = useAudit()
  const rows: readonly VisitRow[] = Object.values(visits)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .map((visit) => ({ ...visit, present: visit.present.join(', ') }))
  const record = ({ present, ...row }: VisitRow) => {
    const people = present.split(',').map((name) => name.trim()).filter(Boolean)
    return apply({ kind: 'visit.record', payload: { ...row, present: people, id: nextId('W', Object.keys(visits)) } })
  }
  return (
    <RowList
      kind="visit"
      isFixed
      asksWhyRemoved
      rows={rows}
      blank={blank}
      titleOf={({ on, place }) => `${formatDate(language, on)}: ${place}`}
      about={({ kind, from, until, present, remarks }) => [texts(`report:value.visitKind.${kind}`), `${from}–${until}`, present, remarks].filter(Boolean).join(' · ')}
      fields={[
        { key: 'on', label: texts('plan:field.on'), kind: 'date', isRequired: true },
        { key: 'place', label: texts('plan:field.place'), kind: 'line', isRequired: true },
        { key: 'kind', label: texts('plan:field.kind'), kind: 'choice', options: Visit.shape.kind.options.map((id) => ({ id, label: texts(`report:value.visitKind.${id}`) })) },
        { key: 'from', label: texts('plan:field.from'), kind: 'time', isRequired: true },
        { key: 'until', label: texts('plan:field.until'), kind: 'time', isRequired: true },
        { key: 'present', label: texts('plan:field.present'), kind: 'line' },
        { key: 'remarks', label: texts('plan:field.remarks'), kind: 'area' },
      ]}
      save={record}
      remove={(index, reason) => apply({ kind: 'visit.remove', payload: { id: rows[index]!.id, reason } })}
    />
  )
}
