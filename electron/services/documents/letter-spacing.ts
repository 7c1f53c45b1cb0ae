/** Letters with a space between each: at least so many, so that "a b c" stays. */
const spaced = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}[\p{L}\p{N}.,:;()-]){3,}(?![\p{L}\p{N}])/gu

/** The text's words as they are written elsewhere in it, in lower case. */
export type KnownWords = ReadonlySet<string>

export function knownWords(text: string): KnownWords {
  return new Set(text.toLowerCase().match(/\p{L}{2,40}/gu))
}

/**
 * Joins words printed with a space between their letters ("A r t i k e l"). Where wider gaps between words were lost, they are found again by the words
 * that the rest of the text holds.
 */
export function joinSpacedLetters(line: string, known: KnownWords): string {
  return line.replaceAll(spaced, (letters) =>
    letters
      .split(/ {2,}/)
      .map((word) => intoWords(word.replaceAll(' ', ''), known))
      .join(' '),
  )
}

/** Longer runs are no line of a page. */
const longest = 300
const longestWord = 40

/** The fewest known words that make up the letters; the letters as they are where none do. */
function intoWords(letters: string, known: KnownWords): string {
  const separated = letters.replaceAll(/(?<=\p{L})(?=\d)|(?<=[\d.,:;])(?=\p{L})/gu, ' ')
  return separated.split(' ').map((word) => (/^\p{L}+$/u.test(word) ? fewestWords(word, known) : word)).join(' ')
}

function fewestWords(letters: string, known: KnownWords): string {
  const lower = letters.toLowerCase()
  if (known.has(lower) || letters.length > longest || lower.length !== letters.length) return letters
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start]
      if (before && known.has(lower.slice(start, end)) && (!best[end] || before.length + 1 < best[end]!.length)) best[end] = [...before, letters.slice(start, end)]
    }
  }
  return best[letters.length]?.join(' ') ?? letters
}
