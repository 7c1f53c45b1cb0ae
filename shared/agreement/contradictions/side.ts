import type { Bilingual } from '../../values.ts'
import type { FoundQuote } from '../quote.ts'

/** What one sentence says on a subject. Two sentences contradict each other where their `told` differs. */
export interface Side {
  readonly told: string
  readonly value: Bilingual
  readonly quote: FoundQuote
}

/** More sides tell a reader nothing new. */
const mostSides = 4

/** The first sentence of each side, in the order of the text; none where all say the same. */
export function opposed<Told extends Pick<Side, 'told' | 'quote'>>(sides: readonly Told[]): readonly Told[] {
  const firsts = new Map<string, Told>()
  for (const side of sides.toSorted((one, other) => one.quote.range.start - other.quote.range.start)) {
    const isNew = !firsts.has(side.told) && ![...firsts.values()].some(({ quote }) => quote.range.start === side.quote.range.start)
    if (isNew) firsts.set(side.told, side)
    if (firsts.size === mostSides) break
  }
  return firsts.size < 2 ? [] : [...firsts.values()]
}
