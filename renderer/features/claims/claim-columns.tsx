import type { Texts } from '../../../shared/text/index.ts'
import type { Column } from '../../ui/data/table-rows.ts'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import { stateText } from './claim-filter.ts'
import type { ClaimLine } from './claim-lines.ts'
import { ClaimStateBadge } from './claim-state.tsx'

/** Below these widths, in pixels, a column makes place for the ones that matter more. */
const roomFor = { columns: 700, evidence: 760 } as const

/** Whether clause and topic stand below a claim's words, for want of columns of their own. */
export const isTwoLined = (width: number): boolean => width < roomFor.columns

/** The columns that a list of this width has place for. */
export function claimColumns(texts: Texts, width: number, language: string): readonly Column<ClaimLine>[] {
  const columns: readonly (Column<ClaimLine> & { readonly from?: number })[] = [
    { id: 'words', header: texts('claims:column.words'), width: '2fr', sortValue: ({ words }) => words, cell: (line) => <ClaimWords line={line} language={language} isTwoLined={isTwoLined(width)} /> },
    { id: 'topic', header: texts('claims:column.topic'), width: '1fr', from: roomFor.columns, sortValue: ({ title }) => title, cell: ({ title }) => <span title={title}>{title}</span> },
    { id: 'clause', header: texts('report:column.clause'), width: 120, from: roomFor.columns, sortValue: ({ clause }) => clause, cell: ({ clause }) => <span title={clause}><ClauseNumber>{clause}</ClauseNumber></span> },
    { id: 'state', header: texts('report:column.result'), width: 204, sortValue: ({ state }) => stateText(texts, state), cell: ({ state }) => <ClaimStateBadge state={state} /> },
    { id: 'evidence', header: texts('report:column.evidence'), width: 84, align: 'end', from: roomFor.evidence, sortValue: ({ evidence }) => evidence, cell: ({ evidence }) => evidence || '' },
  ]
  return columns.filter(({ from = 0 }) => width >= from)
}

interface ClaimWordsProps {
  readonly line: ClaimLine
  readonly language: string
  readonly isTwoLined: boolean
}

function ClaimWords({ line: { words, clause, title }, language, isTwoLined }: ClaimWordsProps) {
  const quote = <span lang={language} title={words}>{words}</span>
  if (!isTwoLined) return quote
  return (
    <span className="claims-words">
      {quote}
      <span className="claims-words-where">
        {clause && <ClauseNumber>{clause}</ClauseNumber>}
        <span title={title}>{title}</span>
      </span>
    </span>
  )
}
