/** Which pairs of characters a text holds, roughly, a bit for each: a pair whose bit is not set is surely not there. */
export type LetterPairs = Uint32Array

/** A power of two. */
const slots = 1024

export function letterPairsOf(text: string): LetterPairs {
  const pairs = new Uint32Array(slots / 32)
  for (let index = 1; index < text.length; index++) {
    const slot = slotOf(text, index)
    pairs[slot >> 5]! |= 1 << (slot & 31)
  }
  return pairs
}

/** The bits of a word's first, middle and last pair: enough to rule it out almost always. Empty for a single character. */
export function slotsOf(word: string): readonly number[] {
  return word.length < 2 ? [] : [1, Math.max(1, word.length >> 1), word.length - 1].map((index) => slotOf(word, index))
}

export function mayHold(pairs: LetterPairs, wordSlots: readonly number[]): boolean {
  for (let index = 0; index < wordSlots.length; index++) {
    const slot = wordSlots[index]!
    if ((pairs[slot >> 5]! & (1 << (slot & 31))) === 0) return false
  }
  return true
}

function slotOf(text: string, index: number): number {
  return (text.charCodeAt(index - 1) * 61 + text.charCodeAt(index)) & (slots - 1)
}
