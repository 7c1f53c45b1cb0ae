import { onOneLine } from '../../../../shared/agreement/quote.ts'
import type { Citation } from '../../../../shared/report/references.ts'
import type { Texts } from '../../../../shared/text/index.ts'

interface Mention {
  readonly quote: Citation
  /** Whether the sentence did not stand in an earlier row. */
  readonly isFirst: boolean
}

/** What each row cites of the agreement. A bare heading, such as that of an annex, tells nothing beside its number and is left out. */
export function mentions<R>(rows: readonly R[], quotesOf: (row: R) => readonly Citation[]): (row: R) => readonly Mention[] {
  const known = new Set<string>()
  const mention = (quote: Citation): Mention => {
    const sentence = `${quote.clause}: ${onOneLine(quote.text)}`
    const isFirst = !known.has(sentence)
    known.add(sentence)
    return { quote, isFirst }
  }
  const found = new Map(rows.map((row) => [row, quotesOf(row).filter(saysMoreThanItsNumber).map(mention)]))
  return (row) => found.get(row) ?? []
}

/** The lines with which each row of a table cites the agreement: a sentence in full in the first row that rests on it, by its clause in the rows after it. */
export function quotedOnce<R>(texts: Texts, rows: readonly R[], quotesOf: (row: R) => readonly Citation[]): (row: R) => readonly string[] {
  const mentionsIn = mentions(rows, quotesOf)
  return (row) =>
    mentionsIn(row).map(({ quote: { clause, text }, isFirst }) => (isFirst ? `${clause}: «${onOneLine(text)}»` : texts('report:pdf.quotedAbove', { clause })))
}

function saysMoreThanItsNumber({ clause, text }: Citation): boolean {
  return onOneLine(text).replace(/:$/u, '') !== clause
}
