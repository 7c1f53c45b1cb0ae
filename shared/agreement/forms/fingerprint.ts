import { fold } from '../sentences/normalise.ts'

/** How many words that follow on each other make one mark of a fingerprint. */
const wordsInMark = 5

/** The marks of a text: a hash for every five words in a row, whatever stands between them. */
export function marksOf(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(wordsInMark - 1).map((_, index) => hashOf(words.slice(index, index + wordsInMark).join(' ')))
}

/** The official sentences of a clause as a form's file holds them: recognisable, and not to be read. */
export function fingerprintOf(sentences: readonly string[]): string {
  return [...new Set(sentences.flatMap(marksOf))].join(' ')
}

/** Which part of `marks` stands in `known`, from 0 to 1; nothing at all stands in anything. */
export function shareIn(marks: readonly string[], known: ReadonlySet<string>): number {
  return marks.length === 0 ? 1 : marks.filter((mark) => known.has(mark)).length / marks.length
}

/** FNV-1a of 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
