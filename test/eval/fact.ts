/**
 * One thing that is said of an agreement: the path of a label, and what it is set to.
 *
 * Only what is there is a fact. "No notice term", "not stated" and `false` are the absence of one, so that a reader who finds nothing
 * gains nothing by it. A label that holds a list gives a fact for each entry.
 */
export interface Fact {
  readonly label: string
  readonly value: string
  /** The words it rests on; null where it rests on none. */
  readonly quote: string | null
}

/** A fact of the product's reading, with how sure the reading is. */
export interface FoundFact extends Fact {
  readonly confidence: number
}

/** Clause numbers as both sides can be compared: "§ 8 (3)" and "8.3" are one place. */
export function plainNumber(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/^\s*(?:§|art(?:ikel|icle|\.)?|clause|section|ziffer|nr\.?)\s*/, '')
    .replace(/[\s.]*[([]\s*/g, '.')
    .replace(/[)\]]/g, '')
    .replace(/[.\s]+$/, '')
    .trim()
}

/** "ISO/IEC 27001:2022" and "SOC 2 Type II" by the name that everybody gives them. */
export function plainStandard(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/iso\/iec/g, 'iso')
    .replace(/:\s*\d{4}/g, '')
    .replace(/\btype (?:ii|i|2|1)\b/g, '')
    .replace(/^\s*din /, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/[^\p{L}\d ]/gu, '')
    .trim()
}
