import type { Id } from '../values.ts'

/**
 * The next free id of a row: `F1`, `F2`, … Counts on from the highest number in use, so that an id that was withdrawn is not given again.
 */
export function nextId(letter: string, used: Iterable<Id>): Id {
  const numbers = [...used].map((id) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : Number.NaN)).filter(Number.isSafeInteger)
  return `${letter}${Math.max(0, ...numbers) + 1}`
}
