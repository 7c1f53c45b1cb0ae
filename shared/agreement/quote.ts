import { z } from 'zod'

import { Range } from '../values.ts'

/** A verbatim passage of the agreement, with the clause it stands in. */
export const Quote = z.strictObject({
  /** The outline node that holds the passage's first character. */
  nodeId: z.string(),
  /** The printed number people cite: `11.2(d)`, `Bijlage 2.1 a)`, or the heading of an unnumbered part. */
  clause: z.string(),
  /** Exactly the characters of `range`, line breaks included. */
  text: z.string(),
  range: Range,
})
export type Quote = z.output<typeof Quote>

/** A quote and the named rule of the catalogue that found it. */
export const FoundQuote = Quote.extend({ rule: z.string() })
export type FoundQuote = z.output<typeof FoundQuote>

/** A quote on one line, as it is shown: line breaks and runs of white space become one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Words repeated in a sentence of ours are cut off here; the quote has them all. */
const mostRepeated = 160

/** Words of the agreement, short enough to be repeated in a sentence of ours. */
export function shortened(words: string): string {
  if (words.length <= mostRepeated) return words
  const lastSpace = words.lastIndexOf(' ', mostRepeated)
  return `${words.slice(0, lastSpace > 0 ? lastSpace : mostRepeated)} …`
}
