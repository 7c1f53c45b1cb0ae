/** The words of a text, by which words that were broken, spaced or run together are mended. */
export interface Vocabulary {
  /** How often each word occurs, in lower case and without a hyphen. */
  readonly counts: ReadonlyMap<string, number>
  /** For each word that is two words run together, where the second begins. */
  readonly partings: ReadonlyMap<string, number>
  /** Words are printed somewhere with a space between their letters. */
  readonly hasSpacedLetters: boolean
}

/** A letter that stands alone, and three more; begins at a space, of which a text has few. */
const spacedLetters = / (?<=(?<![\p{L}\p{N}])\p{L} {1,3})(?:\p{L} {1,3}){2}\p{L}(?![\p{L}\p{N}])/u

export function vocabularyOf(text: string): Vocabulary {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/(?<![\p{L}-])\p{L}{2,60}(?![\p{L}-])/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, partings: partingsAmong(counts), hasSpacedLetters: spacedLetters.test(text) }
}

const smallBefore = /^(?:de|het|een|der|die|das|the|and|und|van|dat)(?=\p{L}{5})/u
const smallBehind = /(?<=\p{L}{5})(?:zal|mag|kan|moet|heeft|wordt|shall|will|hat|wird|darf|muss)$/u

/** What is run together with an article or verb is so long. */
const partable = { shortest: 8, longest: 40 } as const

/** A word that the text uses so often is one; what is run together with an article or verb occurs once. */
const fewestUses = 3

function partingsAmong(counts: Vocabulary['counts']): Vocabulary['partings'] {
  const partings = new Map<string, number>()
  for (const [word, count] of counts) {
    const at = count === 1 && word.length >= partable.shortest && word.length <= partable.longest ? partingOf(word, counts) : 0
    if (at > 0) partings.set(word, at)
  }
  return partings
}

/** Where a word is an article or verb run together with one that occurs often; 0 where it is not. */
function partingOf(word: string, counts: Vocabulary['counts']): number {
  const before = smallBefore.exec(word)?.[0].length ?? 0
  if (before > 0 && (counts.get(word.slice(before)) ?? 0) >= fewestUses) return before
  const behind = smallBehind.exec(word)
  return behind && (counts.get(word.slice(0, behind.index)) ?? 0) >= fewestUses ? behind.index : 0
}

/** Shorter words are too easily a part of others. */
const shortestWhole = 6

/** Whether the text writes this word elsewhere without a hyphen. */
export function isWholeWord({ counts }: Vocabulary, word: string): boolean {
  return word.length >= shortestWhole && counts.has(word.toLowerCase())
}
