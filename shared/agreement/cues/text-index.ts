import { intersection, setOf, type TextSet } from './text-set.ts'

/** Words are looked up by the rarest three letters in a row that they hold. */
const gramLength = 3
/** Different letters may share a slot: that costs a look at a place, never a find. A power of two. */
const slots = 1 << 14

const textEnd = '\n'

/**
 * Finds which of many texts hold some words, without looking for each word in each text: for every three letters in a row it knows where they stand.
 *
 * As large as the texts together; every word is looked for once.
 */
export class TextIndex {
  private readonly count: number
  /** All texts one after the other, each with an end. */
  private readonly joined: string
  /** For each character of `joined` the number of its text. */
  private readonly numberAt: Uint32Array
  /** Where in `joined` three letters end, slot after slot; those of one slot begin at its `starts` and end at that of the next. */
  private readonly places: Uint32Array
  private readonly starts: Uint32Array
  private readonly wordsFound = new Map<string, readonly number[]>()
  private readonly listsFound = new Map<readonly string[], TextSet>()

  constructor(texts: readonly string[]) {
    this.count = texts.length
    this.joined = texts.map((text) => text + textEnd).join('')
    this.numberAt = numbersAlong(texts, this.joined.length)
    const ends = new Uint32Array(slots + 1)
    eachSlot(this.joined, (slot) => (ends[slot + 1]! += 1))
    for (let slot = 1; slot <= slots; slot++) ends[slot]! += ends[slot - 1]!
    this.starts = ends.slice()
    this.places = new Uint32Array(ends[slots]!)
    eachSlot(this.joined, (slot, place) => (this.places[ends[slot]!++] = place))
  }

  /** The texts that hold at least one word of every list. */
  holding(lists: readonly (readonly string[])[]): TextSet {
    if (lists.length === 0) return setOf([Array.from({ length: this.count }, (_, number) => number)], this.count)
    let held = this.holdingAny(lists[0]!)
    for (let list = 1; list < lists.length && held; list++) held = intersection(held, this.holdingAny(lists[list]!))
    return held
  }

  private holdingAny(list: readonly string[]): TextSet {
    let held = this.listsFound.get(list)
    if (held === undefined) {
      held = setOf(list.map((word) => this.numbersOf(word)), this.count)
      this.listsFound.set(list, held)
    }
    return held
  }

  private numbersOf(word: string): readonly number[] {
    let numbers = this.wordsFound.get(word)
    if (!numbers) this.wordsFound.set(word, (numbers = word.length < gramLength ? this.numbersByReading(word) : this.numbersByGram(word)))
    return numbers
  }

  private numbersByReading(word: string): number[] {
    const numbers: number[] = []
    for (let at = this.joined.indexOf(word); at >= 0; at = this.joined.indexOf(word, this.joined.indexOf(textEnd, at))) numbers.push(this.numberAt[at]!)
    return numbers
  }

  private numbersByGram(word: string): readonly number[] {
    let rarest = gramLength - 1
    let fewest = Infinity
    for (let index = gramLength - 1; index < word.length; index++) {
      const slot = slotOf(word, index)
      const count = this.starts[slot + 1]! - this.starts[slot]!
      if (count === 0) return nowhere
      if (count < fewest) [rarest, fewest] = [index, count]
    }
    const slot = slotOf(word, rarest)
    const numbers: number[] = []
    for (let at = this.starts[slot]!; at < this.starts[slot + 1]!; at++) {
      const start = this.places[at]! - rarest
      const number = this.numberAt[start]!
      if (numbers.at(-1) !== number && this.joined.startsWith(word, start)) numbers.push(number)
    }
    return numbers
  }
}

const nowhere: readonly number[] = []

function numbersAlong(texts: readonly string[], length: number): Uint32Array {
  const numbers = new Uint32Array(length)
  let start = 0
  texts.forEach((text, number) => {
    numbers.fill(number, start, start + text.length + textEnd.length)
    start += text.length + textEnd.length
  })
  return numbers
}

function eachSlot(text: string, visit: (slot: number, place: number) => void): void {
  for (let index = gramLength - 1; index < text.length; index++) visit(slotOf(text, index), index)
}

/** The slot of the three letters that end at `index`. */
function slotOf(text: string, index: number): number {
  return (text.charCodeAt(index - 2) * 1031 + text.charCodeAt(index - 1) * 61 + text.charCodeAt(index)) & (slots - 1)
}
