import type { Vocabulary } from './vocabulary.ts'

/** Where an original's white space is none, and where words run together lack one. */
export interface Mending {
  /** Places of spaces within a word. */
  readonly dropped: ReadonlySet<number>
  /** Places of characters before which a space is missing. */
  readonly parted: ReadonlySet<number>
}

const spacedRun = /(?<![\p{L}\p{N}])\p{L}(?: {1,3}(?:\p{L}|-(?= {1,3}\p{L}(?![\p{L}\p{N}])))(?![\p{L}\p{N}])){3,}/gu
const brokenRun = /(?<![\p{L}\p{N}-])\p{L}{1,12}(?: \p{L}{1,12}){1,40}(?![\p{L}\p{N}-])/gu
const wholeWord = /(?<![\p{L}-])\p{L}{2,60}(?![\p{L}-])/gu

/** Longer runs are no line of a page. */
const longestRun = 400
const longestWord = 40

/** Finds words printed with spaces between their letters, and words run together, by the words that the rest of the text holds. */
export function mendWords(passage: string, offset: number, vocabulary: Vocabulary): Mending {
  const dropped = new Set<number>()
  const parted = new Set<number>()
  if (vocabulary.hasSpacedLetters) {
    for (const { 0: run, index } of passage.matchAll(spacedRun)) joinRun(run, offset + index, vocabulary, dropped)
    for (const { 0: run, index } of passage.matchAll(brokenRun)) joinPieces(run, offset + index, vocabulary, dropped)
  }
  if (vocabulary.partings.size > 0) {
    for (const { 0: word, index } of passage.matchAll(wholeWord)) {
      const at = vocabulary.partings.get(word.toLowerCase())
      if (at !== undefined) parted.add(offset + index + at)
    }
  }
  return { dropped, parted }
}

/** Wider gaps part words; where all gaps are alike, the fewest known words do. */
function joinRun(run: string, offset: number, vocabulary: Vocabulary, dropped: Set<number>): void {
  const hasWideGaps = / {2}/.test(run)
  const places = [...run.matchAll(/[\p{L}-]/gu)].map(({ index }) => index)
  const letters = places.map((place) => run[place]!).join('')
  const ends = hasWideGaps ? null : fewestWords(letters.toLowerCase(), vocabulary)
  for (let letter = 1; letter < places.length; letter++) {
    const [before, after] = [places[letter - 1]!, places[letter]!]
    const isWithin = hasWideGaps ? after - before === 2 : !ends?.has(letter)
    if (isWithin) for (let place = before + 1; place < after; place++) dropped.add(offset + place)
  }
}

/** Where the fewest known words that make up the letters end; null where none do. */
function fewestWords(letters: string, { counts }: Vocabulary): ReadonlySet<number> | null {
  if (letters.length > longestRun) return null
  const best: ({ readonly count: number; readonly start: number } | null)[] = [{ count: 0, start: 0 }]
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start]
      if (before && counts.has(letters.slice(start, end)) && (!best[end] || before.count + 1 < best[end]!.count)) best[end] = { count: before.count + 1, start }
    }
  }
  if (!best[letters.length]) return null
  const ends = new Set<number>()
  for (let end = letters.length; end > 0; end = best[end]!.start) ends.add(end)
  return ends
}

/** A piece that is no word elsewhere belongs to its neighbours if together they are one. */
function joinPieces(run: string, offset: number, { counts }: Vocabulary, dropped: Set<number>): void {
  const pieces = [...run.matchAll(/\p{L}+/gu)].map(({ 0: letters, index }) => ({ letters: letters.toLowerCase(), index }))
  for (let first = 0; first < pieces.length; first++) {
    let whole = pieces[first]!.letters
    for (let last = first + 1; last < Math.min(first + 6, pieces.length); last++) {
      whole += pieces[last]!.letters
      const isBroken = pieces.slice(first, last + 1).some(({ letters }) => (counts.get(letters) ?? 0) < 2)
      if (whole.length < 6 || !isBroken || !counts.has(whole)) continue
      for (let piece = first + 1; piece <= last; piece++) dropped.add(offset + pieces[piece]!.index - 1)
      first = last
      break
    }
  }
}
