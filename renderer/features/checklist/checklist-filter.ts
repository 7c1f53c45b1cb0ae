import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import type { ChecklistLine, LineState } from './checklist-lines.ts'

/** What of the checklist is shown; null where it does not matter. */
export interface ChecklistFilter {
  readonly words: string
  readonly state: LineState | null
  readonly theme: ChecklistLine['theme'] | null
  readonly source: ChecklistItem['source']['kind'] | null
  readonly evidence: 'with' | 'without' | null
  /** Only what still has to be done. */
  readonly isOpenOnly: boolean
  /** Only what this person assessed. */
  readonly isMineOnly: boolean
}

export const everything: ChecklistFilter = { words: '', state: null, theme: null, source: null, evidence: null, isOpenOnly: false, isMineOnly: false }

/** The lines that a filter lets through; `mine` tells which items a person assessed. Every word must occur somewhere in the item. */
export function filterLines(lines: readonly ChecklistLine[], filter: ChecklistFilter, mine: (id: string) => boolean): readonly ChecklistLine[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean)
  return lines.filter(
    (line) =>
      (filter.state === null || line.state === filter.state) &&
      (filter.theme === null || line.theme === filter.theme) &&
      (filter.source === null || line.item.source.kind === filter.source) &&
      (filter.evidence === null || (line.evidence > 0) === (filter.evidence === 'with')) &&
      (!filter.isOpenOnly || line.state === 'open' || line.state === 'unprepared') &&
      (!filter.isMineOnly || mine(line.id)) &&
      words.every((word) => searchable(line).includes(word)),
  )
}

/** How many choices besides the words and "still to be done" narrow the list. */
export function choicesIn({ state, theme, source, evidence, isMineOnly }: ChecklistFilter): number {
  return [state, theme, source, evidence].filter((choice) => choice !== null).length + Number(isMineOnly)
}

/** Lower-case words of an item, made once: thousands are searched at every key. */
const known = new WeakMap<ChecklistItem, { readonly question: string; readonly text: string }>()

function searchable({ item, name, question }: ChecklistLine): string {
  const before = known.get(item)
  if (before?.question === question) return before.text
  const text = [item.id, name, question, ...item.criteria.flatMap(({ clause, quote }) => [clause, quote]), ...item.legalBasis, ...item.controls].join(' ').replaceAll(/\s+/gu, ' ').toLowerCase()
  known.set(item, { question, text })
  return text
}
