import type { Range } from '../../values.ts'

/** Of sentences in the order of the text, those that a passage lies in or runs over. */
export function sentencesAt<S extends { readonly range: Range }>(sentences: readonly S[], { start, end }: Range): readonly S[] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.range.end <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < sentences.length && sentences[last]!.range.start < end) last++
  return sentences.slice(low, last)
}
