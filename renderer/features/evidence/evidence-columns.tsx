import { formatDate } from '../../../shared/text/format.ts'
import type { Texts } from '../../../shared/text/index.ts'
import type { Language } from '../../../shared/values.ts'
import { Badge } from '../../ui/feedback/badge.tsx'
import { VisuallyHidden } from '../../ui/text/visually-hidden.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import type { EvidenceRow } from './evidence-rows.ts'

export function evidenceColumns(texts: Texts, language: Language): readonly Column<EvidenceRow>[] {
  return [
    { id: 'id', header: texts('report:column.id'), width: 76, cell: ({ id }) => id, sortValue: ({ id }) => id },
    { id: 'title', header: texts('evidence:column.title'), width: '1fr', cell: (row) => <Piece row={row} texts={texts} language={language} />, sortValue: ({ evidence }) => evidence.title },
    { id: 'strength', header: texts('report:column.strength'), width: 76, cell: ({ evidence }) => evidence.strength, sortValue: ({ evidence }) => evidence.strength },
    { id: 'used', header: texts('evidence:column.used'), width: 92, align: 'end', cell: (row) => <Used row={row} texts={texts} />, sortValue: ({ uses }) => uses.length },
  ]
}

interface CellProps {
  readonly row: EvidenceRow
  readonly texts: Texts
}

function Piece({ row, texts, language }: CellProps & { readonly language: Language }) {
  const { title, receivedFrom, obtainedOn } = row.evidence
  return (
    <span className="evidence-cell">
      <span title={title}>{title}</span>
      <small>{texts('evidence:line.from', { type: row.typeName, from: receivedFrom, date: formatDate(language, obtainedOn) })}</small>
      <State row={row} texts={texts} />
    </span>
  )
}

function State({ row: { evidence, judgement }, texts }: CellProps) {
  const { standing, worst, others } = judgement
  return (
    <span className="evidence-state">
      {evidence.removed ? (
        <Badge tone="muted">{texts('evidence:line.removed')}</Badge>
      ) : (
        <Badge tone={standing}>{worst ? texts(`evidence:state.${worst.reason}`) : texts('evidence:filter.good')}</Badge>
      )}
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
