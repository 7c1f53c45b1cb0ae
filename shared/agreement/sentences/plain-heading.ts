import { mendWords } from './mend-words.ts'
import type { Vocabulary } from './vocabulary.ts'

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff*`]/g
const ligatures = /[ﬀ-ﬄ]/g

/** A heading as people read it: without soft hyphens, joined letters and marks of emphasis, with one space between its words and none within them. */
export function plainHeading(printed: string, vocabulary: Vocabulary): string {
  const heading = printed.replace(unseen, '').replace(ligatures, (letters) => letters.normalize('NFKC'))
  const { dropped } = mendWords(heading, 0, vocabulary)
  const letters = dropped.size === 0 ? heading : Array.from({ length: heading.length }, (_, index) => (dropped.has(index) ? '' : heading[index])).join('')
  return letters.replace(/\s+/gu, ' ')
}
