import type { Label } from './label.ts'
import { countOf } from './numeral.ts'
import { ranks, type Draft, type Style } from './outline-draft.ts'

/** How an item is counted and where it stands in its series. */
export interface ItemCount {
  readonly style: Style
  readonly count: number
}

/** `i` after `h` is a letter; `i` first of all is a number. Null for what is no item. */
export function itemCountOf(label: Label, stack: readonly Draft[]): ItemCount | null {
  if (label.kind === 'number' || label.kind === 'bracketed') return { style: label.kind, count: countOf(label.number) ?? 0 }
  if (label.kind !== 'letter') return null
  const style = /^([a-z])\1$/.test(label.number) ? 'double' : label.number === label.number.toUpperCase() ? 'capital' : 'letter'
  const asLetter = countOf(label.number, true)
  const follows = asLetter !== null && stack.some((draft) => draft.style === style && draft.count === asLetter - 1)
  if (/^[ivx]+$/i.test(label.number) && !follows) return { style: 'roman', count: countOf(label.number) ?? 0 }
  return { style, count: asLetter ?? 0 }
}

/**
 * The rank of an item: beside the items that it counts on from, or else beside those counted alike; below an item that opens a list, where the counting
 * begins anew. Numbers directly under an article are its clauses.
 */
export function rankOfItem({ style, count }: ItemCount, indent: number, stack: readonly Draft[]): number {
  const alike = stack.filter((draft) => draft.style === style && draft.rank >= ranks.clause)
  const top = stack.at(-1)
  const below = Math.min(Math.max(ranks.item, (top?.rank ?? 0) + 1), ranks.deepest)
  const before = alike.findLast((draft) => draft.count === count - 1 && draft.indent === indent) ?? alike.findLast((draft) => draft.count === count - 1)
  if (before) return before.rank
  const last = alike.at(-1)
  if (last) return count === 1 && (indent > last.indent || last.opensList) ? below : (alike.findLast((draft) => draft.indent <= indent) ?? last).rank
  const isClause = (style === 'number' || style === 'bracketed') && (!top || top.rank <= ranks.article)
  return isClause ? ranks.clause : below
}
