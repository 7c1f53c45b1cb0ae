import { onOneLine } from '../../../shared/agreement/quote.ts'
import type { Assessment, ChecklistItem, Conformity } from '../../../shared/audit/assessment.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import { checklistChapters, type ChecklistChapter } from '../../../shared/audit/checklist-themes.ts'
import type { AcceptedCommand } from '../../../shared/audit/event.ts'
import { effectiveEvents } from '../../../shared/audit/undo.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import { findingsByItem } from '../../../shared/report/checklist.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { languageOf } from '../../../shared/text/format.ts'
import type { Instant } from '../../../shared/values.ts'

/** Where an item stands: for the processor whether it is laid ready, for the auditor its outcome. */
export type LineState = 'unprepared' | 'prepared' | 'open' | Conformity

/** One item as the list shows it. */
export interface ChecklistLine {
  readonly id: string
  readonly item: ChecklistItem
  readonly name: string
  /** Of the first sentence measured against; empty where the law is the criterion. */
  readonly clause: string
  readonly question: string
  readonly theme: ChecklistChapter['theme']
  readonly state: LineState
  readonly levels: Assessment['levels'] | null
  readonly evidence: number
  readonly notes: number
  readonly findings: readonly string[]
}

/** What the fixed part of a line is made from. */
type Laid = Pick<ChecklistLine, 'id' | 'item' | 'name' | 'clause' | 'question' | 'theme'>

/** The part of every line that only changes when the checklist is laid out anew. */
export function layLines(items: readonly ChecklistItem[], controls: readonly Control[], texts: Texts): readonly Laid[] {
  const themes = new Map(checklistChapters(items, controls).flatMap(({ theme, items }) => items.map(({ id }) => [id, theme] as const)))
  const language = languageOf(texts)
  return items.map((item) => ({
    id: item.id,
    item,
    name: itemName(texts, item),
    clause: item.criteria[0]?.clause ?? '',
    question: item.question[language],
    theme: themes.get(item.id) ?? 'other',
  }))
}

/** A claim is known by its words, all else by its number and title. */
export function itemName(texts: Texts, { id, source, title }: Pick<ChecklistItem, 'id' | 'source' | 'title'>): string {
  const words = title[languageOf(texts)]
  return source.kind === 'claim' ? texts('checklist:name.claim', { words: onOneLine(words) }) : texts('report:name.item', { id, title: words })
}

/** The lines as they stand in the audit, in the order of the checklist. */
export function linesOf(laid: readonly Laid[], audit: Pick<Audit, 'assessments' | 'notes' | 'findings' | 'side'>): readonly ChecklistLine[] {
  const findings = findingsByItem(audit)
  const notes = Map.groupBy(Object.values(audit.notes), (note) => note.itemId)
  return laid.map((line) => {
    const assessment = audit.assessments[line.id]
    return {
      ...line,
      state: stateOf(assessment, audit.side),
      levels: assessment?.levels ?? null,
      evidence: assessment?.evidence.length ?? 0,
      notes: notes.get(line.id)?.length ?? 0,
      findings: findings.get(line.id) ?? [],
    }
  })
}

/** The processor tests nothing: whatever it recorded was laid ready for who does. */
function stateOf(assessment: Assessment | undefined, side: Audit['side']): LineState {
  if (side === 'processor') return assessment ? 'prepared' : 'unprepared'
  return assessment?.conformity ?? 'open'
}

/** Who recorded the assessment that stands, and when, by item. */
export function assessors(events: readonly AcceptedCommand[]): ReadonlyMap<string, { readonly by: string; readonly at: Instant }> {
  const assessing = effectiveEvents(events).filter(({ command }) => command === 'item.assess')
  return new Map(assessing.map(({ payload, by, at }) => [(payload as Assessment).itemId, { by: by.name, at }]))
}
