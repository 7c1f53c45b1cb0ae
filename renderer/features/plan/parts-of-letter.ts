export interface LetterPart {
  readonly text: string
  /** A place that is still to be filled in, with its brackets. */
  readonly isOpen: boolean
}

/** A paragraph cut at its open places; other words in brackets stay as they are. */
export function partsOfLetter(paragraph: string, open: readonly string[]): readonly LetterPart[] {
  const places = new Set(open.map((name) => `[${name}]`))
  return paragraph.split(/(\[[^\]]*\])/u).filter((text) => text !== '').map((text) => ({ text, isOpen: places.has(text) }))
}
