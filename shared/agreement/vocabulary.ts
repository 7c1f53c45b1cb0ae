/** The words of a text, by which words that were broken, spaced or run together are mended. */
export interface Vocabulary {
  /** How often each word occurs, in lower case and without a hyphen. */
  readonly counts: ReadonlyMap<string, number>
  /** Words are printed somewhere with a space between their letters. */
  readonly hasSpacedLetters: boolean
}

const spacedLetters = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}\p{L}){3}(?![\p{L}\p{N}])/u

export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/(?<![\p{L}-])\p{L}{2,60}(?![\p{L}-])/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, hasSpacedLetters: spacedLetters.test(text) }
}

/** Shorter words are too easily a part of others. */
const shortestWhole = 6

/** Whether the text writes this word elsewhere without a hyphen. */
export function isWholeWord({ counts }: Vocabulary, word: string): boolean {
  return word.length >= shortestWhole && counts.has(word.toLowerCase())
}
