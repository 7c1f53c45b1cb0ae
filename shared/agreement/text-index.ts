/** Some of the indexed texts, a bit for each by its number; null for none of them. */
export type TextSet = Uint32Array | null

/** Words are looked up by the rarest three letters in a row that they hold. */
const gramLength = 3
/** Different letters may share a slot: that costs a look at a text, never a find. A power of two. */
const slots = 1 << 14

/**
 * Finds which of many texts hold some words, without looking for each word in each text: for every three letters in a row it knows the texts that hold them.
 *
 * As large as the texts together; every word is looked for once.
 */
export class TextIndex {
  private readonly texts: readonly string[]
  /** Numbers of texts, slot after slot; those of one slot begin at its `starts` and end at that of the next. */
  private readonly numbers: Uint32Array
  private readonly starts: Uint32Array
  private readonly known = new Map<string, readonly number[]>()

  constructor(texts: readonly string[]) {
    this.texts = texts
    const ends = new Uint32Array(slots + 1)
    eachSlot(texts, (slot) => (ends[slot + 1]! += 1))
    for (let slot = 1; slot <= slots; slot++) ends[slot]! += ends[slot - 1]!
    this.starts = ends.slice()
    this.numbers = new Uint32Array(ends[slots]!)
    eachSlot(texts, (slot, number) => (this.numbers[ends[slot]!++] = number))
  }

  /** The texts that hold at least one word of every list. */
  holding(lists: readonly (readonly string[])[]): TextSet {
    let held = this.all()
    for (const list of lists) {
      const holdingOne = this.holdingAny(list)
      held = held && holdingOne && intersection(held, holdingOne)
      if (!held) return null
    }
    return held
  }

  private all(): TextSet {
    return this.texts.length === 0 ? null : this.none().fill(~0)
  }

  private none(): Uint32Array {
    return new Uint32Array((this.texts.length >> 5) + 1)
  }

  private holdingAny(words: readonly string[]): TextSet {
    let held: TextSet = null
    for (const word of words) {
      for (const number of this.numbersOf(word)) {
        held ??= this.none()
        held[number >> 5]! |= 1 << (number & 31)
      }
    }
    return held
  }

  private numbersOf(word: string): readonly number[] {
    const known = this.known.get(word)
    if (known) return known
    const numbers: number[] = []
    for (const number of this.perhapsHolding(word)) if (this.texts[number]!.includes(word)) numbers.push(number)
    this.known.set(word, numbers)
    return numbers
  }

  private perhapsHolding(word: string): Iterable<number> {
    if (word.length < gramLength) return this.texts.keys()
    let rarest = slotOf(word, gramLength - 1)
    for (let index = gramLength; index < word.length; index++) {
      const slot = slotOf(word, index)
      if (this.count(slot) < this.count(rarest)) rarest = slot
    }
    return this.numbers.subarray(this.starts[rarest], this.starts[rarest + 1])
  }

  private count(slot: number): number {
    return this.starts[slot + 1]! - this.starts[slot]!
  }
}

export function isIn(set: TextSet, number: number): boolean {
  return set !== null && (set[number >> 5]! & (1 << (number & 31))) !== 0
}

export function union(one: TextSet, other: TextSet): TextSet {
  return one && other ? one.map((bits, index) => bits | other[index]!) : one ?? other
}

function intersection(one: Uint32Array, other: Uint32Array): TextSet {
  const both = one.map((bits, index) => bits & other[index]!)
  return both.some((bits) => bits !== 0) ? both : null
}

/** Every slot of every text, each once for a text. */
function eachSlot(texts: readonly string[], visit: (slot: number, number: number) => void): void {
  const lastVisit = new Int32Array(slots).fill(-1)
  texts.forEach((text, number) => {
    for (let index = gramLength - 1; index < text.length; index++) {
      const slot = slotOf(text, index)
      if (lastVisit[slot] === number) continue
      lastVisit[slot] = number
      visit(slot, number)
    }
  })
}

function slotOf(text: string, index: number): number {
  return (text.charCodeAt(index - 2) * 1031 + text.charCodeAt(index - 1) * 61 + text.charCodeAt(index)) & (slots - 1)
}
