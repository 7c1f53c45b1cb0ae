import type { Wanted } from '../../../shared/audit/readiness.ts'
import type { Bilingual } from '../../../shared/values.ts'

/** `missing` is all there is still to do, `due` what has a day, earliest first. */
export type WantedFilter = 'missing' | 'due' | 'all'

interface Asked {
  readonly filter: WantedFilter
  /** All of these words must be in its name or clause. */
  readonly words: string
  readonly inLanguage: (words: Bilingual) => string
}

export function filterWanted(pieces: readonly Wanted[], { filter, words, inLanguage }: Asked): readonly Wanted[] {
  const sought = words.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = pieces.filter((piece) => fits(piece, filter) && sought.every((word) => saidOf(piece, inLanguage).includes(word)))
  return filter === 'due' ? found.toSorted((one, other) => one.dueOn!.localeCompare(other.dueOn!)) : found
}

function fits({ readiness, dueOn }: Wanted, filter: WantedFilter): boolean {
  if (filter === 'due') return dueOn !== null
  return filter === 'all' || readiness === 'missing' || readiness === 'possible'
}

function saidOf({ name, source }: Wanted, inLanguage: Asked['inLanguage']): string {
  const item = source.kind === 'item' ? source.item : null
  return [item?.id, inLanguage(name), item && inLanguage(item.evidenceWanted), ...(item?.criteria ?? []).flatMap(({ clause, quote }) => [clause, quote])].join('\n').toLowerCase()
}
