import { formatDate } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Language } from '../../../shared/values.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import type { EvidenceRow } from './evidence-rows.ts'
import { standings } from './judgement.ts'

export function evidenceColumns(texts: Texts, language: Language): readonly Column<EvidenceRow>[] {
  return [
    { id: 'id', header: texts('report:column.id'), width: 72, cell: ({ id }) => id, sortValue: ({ id }) => id },
    {
      id: 'title',
      header: texts('evidence:column.title'),
      width: '1fr',
      cell: ({ evidence: { title, receivedFrom, obtainedOn }, typeName }) => (
        <span className="evidence-cell">
          <span title={title}>{title}</span>
          <small>{texts('evidence:line.from', { type: typeName, from: receivedFrom, date: formatDate(language, obtainedOn) })}</small>
        </span>
      ),
      sortValue: ({ evidence }) => evidence.title,
    },
    { id: 'strength', header: texts('report:column.strength'), width: 72, cell: ({ evidence }) => evidence.strength, sortValue: ({ evidence }) => evidence.strength },
    { id: 'state', header: texts('evidence:column.state'), width: 184, cell: (row) => <State row={row} texts={texts} />, sortValue: ({ evidence, judgement }) => (evidence.removed ? null : standings.indexOf(judgement.standing)) },
    { id: 'used', header: texts('evidence:column.used'), width: 80, align: 'end', cell: (row) => <Used row={row} texts={texts} />, sortValue: ({ uses }) => uses.length },
  ]
}

interface CellProps {
  readonly row: EvidenceRow
  readonly texts: Texts
}

function State({ row: { evidence, judgement }, texts }: CellProps) {
  if (evidence.removed) return <Badge tone="muted">{texts('evidence:line.removed')}</Badge>
  if (!judgement.worst) return <Badge tone="good">{texts('evidence:filter.good')}</Badge>
  const { others } = judgement
  return (
    <span className="evidence-state">
      <Badge tone={judgement.standing}>{texts(`evidence:state.${judgement.worst.reason}`)}</Badge>
      {others > 0 && (
        <span className="evidence-soft">
          <span aria-hidden>{texts('evidence:line.more', { count: others })}</span>
          <VisuallyHidden>{texts('evidence:line.moreRead', { count: others })}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}

function Used({ row: { uses }, texts }: CellProps) {
  if (uses.length === 0) return <span className="evidence-soft">{texts('evidence:line.unused')}</span>
  return (
    <>
      <span aria-hidden>{uses.length}</span>
      <VisuallyHidden>{texts('evidence:line.times', { count: uses.length })}</VisuallyHidden>
    </>
  )
}
