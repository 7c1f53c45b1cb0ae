import { TestLevel } from '../../../shared/audit/assessment.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { IconCheck, IconClose, IconMixed } from '../../ui/icons.tsx'
import { ClauseNumber } from '../../ui/text/clause-number.tsx'
import type { Column } from '../../ui/data/table-rows.ts'
import { stateText } from './checklist-groups.ts'
import type { ChecklistLine } from './checklist-lines.ts'
import { StateBadge } from './state-badge.tsx'

/** Below these widths, in pixels, a column makes place for the ones that matter more. */
const roomFor = { levels: 520, clause: 600, counts: 700, source: 1000, question: 1300 } as const

/** The columns that a list of this width has place for. */
export function checklistColumns(texts: Texts, width: number, hasOutcomes: boolean): readonly Column<ChecklistLine>[] {
  const columns: readonly (Column<ChecklistLine> & { readonly from?: number; readonly isOutcome?: boolean })[] = [
    { id: 'name', header: texts('checklist:column.name'), width: '2fr', sortValue: ({ name }) => name, cell: ({ name }) => <span title={name}>{name}</span> },
    { id: 'question', header: texts('report:column.question'), width: '2fr', from: roomFor.question, cell: ({ question }) => <span title={question}>{question}</span> },
    { id: 'clause', header: texts('report:column.clause'), width: 108, from: roomFor.clause, sortValue: ({ clause }) => clause, cell: ({ clause }) => <span title={clause}><ClauseNumber>{clause}</ClauseNumber></span> },
    { id: 'source', header: texts('report:column.source'), width: 136, from: roomFor.source, sortValue: ({ item }) => texts(`report:value.sourceKind.${item.source.kind}`), cell: ({ item }) => texts(`report:value.sourceKind.${item.source.kind}`) },
    { id: 'state', header: texts('checklist:column.state'), width: 192, sortValue: ({ state }) => stateText(texts, state), cell: ({ state }) => <StateBadge state={state} /> },
    { id: 'levels', header: texts('checklist:column.levels'), width: 88, from: roomFor.levels, isOutcome: true, cell: ({ levels }) => levels && <LevelMarks texts={texts} levels={levels} /> },
    { id: 'evidence', header: texts('checklist:column.evidence'), width: 84, align: 'end', from: roomFor.counts, sortValue: ({ evidence }) => evidence, cell: ({ evidence }) => evidence || '' },
    { id: 'notes', header: texts('checklist:column.notes'), width: 84, align: 'end', from: roomFor.counts, sortValue: ({ notes }) => notes, cell: ({ notes }) => notes || '' },
    { id: 'findings', header: texts('checklist:column.findings'), width: 92, from: roomFor.counts, isOutcome: true, sortValue: ({ findings }) => findings.join(' '), cell: ({ findings }) => <span title={findings.join(', ')}>{findings.join(', ')}</span> },
  ]
  return columns.filter(({ from = 0, isOutcome = false }) => width >= from && (hasOutcomes || !isOutcome))
}

const marks = { met: IconCheck, not_met: IconClose, not_tested: IconMixed } as const

/** The three levels in a glance: a tick, a cross or a dash each, read out in full. */
function LevelMarks({ texts, levels }: { readonly texts: Texts; readonly levels: NonNullable<ChecklistLine['levels']> }) {
  const said = TestLevel.options.map((level) => texts('checklist:levels.of', { level: texts(`report:value.level.${level}`), result: texts(`report:value.levelResult.${levels[level]}`) })).join(', ')
  return (
    <span className="checklist-levels" role="img" aria-label={said} title={said}>
      {TestLevel.options.map((level) => {
        const Mark = marks[levels[level]]
        return <Mark key={level} className={levels[level]} />
      })}
    </span>
  )
}
