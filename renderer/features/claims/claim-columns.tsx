import type { Texts } from '../../../shared/text/index.ts'
import type { Column } from '../../ui/data/table-rows.ts'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import { stateText } from './claim-filter.ts'
import type { ClaimLine } from './claim-lines.ts'
import { ClaimStateBadge } from './claim-state.tsx'

/** Below these widths, in pixels, a column makes place for the ones that matter more. */
const roomFor = { clause: 520, topic: 700, evidence: 760 } as const

/** The columns that a list of this width has place for. */
export function claimColumns(texts: Texts, width: number, language: string): readonly Column<ClaimLine>[] {
  const columns: readonly (Column<ClaimLine> & { readonly from?: number })[] = [
    { id: 'words', header: texts('claims:column.words'), width: '2fr', sortValue: ({ words }) => words, cell: ({ words }) => <span lang={language} title={words}>{words}</span> },
    { id: 'topic', header: texts('claims:column.topic'), width: '1fr', from: roomFor.topic, sortValue: ({ topic }) => topic, cell: ({ topic }) => <span title={topic}>{topic}</span> },
    { id: 'clause', header: texts('report:column.clause'), width: 120, from: roomFor.clause, sortValue: ({ clause }) => clause, cell: ({ clause }) => <span title={clause}><ClauseNumber>{clause}</ClauseNumber></span> },
    { id: 'state', header: texts('report:column.result'), width: 204, sortValue: ({ state }) => stateText(texts, state), cell: ({ state }) => <ClaimStateBadge state={state} /> },
    { id: 'evidence', header: texts('report:column.evidence'), width: 84, align: 'end', from: roomFor.evidence, sortValue: ({ evidence }) => evidence, cell: ({ evidence }) => evidence || '' },
  ]
  return columns.filter(({ from = 0 }) => width >= from)
}
