import { intersection, setOf, type TextSet } from './text-set.ts'

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
  private readonly wordsFound = new Map<string, readonly number[]>()
  private readonly listsFound = new Map<readonly string[], TextSet>()

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
    const [first, ...others] = lists
    if (!first) return setOf([[...this.texts.keys()]], this.texts.length)
    let held = this.holdingAny(first)
    for (const list of others) held &&= intersection(held, this.holdingAny(list))
    return held
  }

  private holdingAny(list: readonly string[]): TextSet {
    let held = this.listsFound.get(list)
    if (held === undefined) {
      held = setOf(list.map((word) => this.numbersOf(word)), this.texts.length)
      this.listsFound.set(list, held)
    }
    return held
  }

  private numbersOf(word: string): readonly number[] {
    const known = this.wordsFound.get(word)
    if (known) return known
    const numbers: number[] = []
    for (const number of this.perhapsHolding(word)) if (this.texts[number]!.includes(word)) numbers.push(number)
    this.wordsFound.set(word, numbers)
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

/** Every slot of every text, each once for a text. */
function eachSlot(texts: readonly string[], visit: (slot: number, number: number) => void): void {
  const lastText = new Int32Array(slots).fill(-1)
  texts.forEach((text, number) => {
    for (let index = gramLength - 1; index < text.length; index++) {
      const slot = slotOf(text, index)
      if (lastText[slot] === number) continue
      lastText[slot] = number
      visit(slot, number)
    }
  })
}

/** The slot of the three letters that end at `index`. */
function slotOf(text: string, index: number): number {
  return (text.charCodeAt(index - 2) * 1031 + text.charCodeAt(index - 1) * 61 + text.charCodeAt(index)) & (slots - 1)
}
