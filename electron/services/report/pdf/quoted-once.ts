import { onOneLine } from '../../../../shared/agreement/quote.ts'
import type { Citation } from '../../../../shared/report/references.ts'
import type { Texts } from '../../../../shared/text/index.ts'

/**
 * The lines with which each row of a table cites the agreement: a sentence in full in the first row that rests on it, by its clause in the rows after it.
 *
 * A bare heading, such as that of an annex, tells nothing beside its number and is left out.
 */
export function quotedOnce<R>(texts: Texts, rows: readonly R[], quotesOf: (row: R) => readonly Citation[]): (row: R) => readonly string[] {
  const quoted = new Set<string>()
  const cite = ({ clause, text }: Citation): string => {
    const inFull = `${clause}: «${onOneLine(text)}»`
    if (quoted.has(inFull)) return texts('report:pdf.quotedAbove', { clause })
    quoted.add(inFull)
    return inFull
  }
  const cited = new Map(rows.map((row) => [row, quotesOf(row).filter(saysMoreThanItsNumber).map(cite)]))
  return (row) => cited.get(row) ?? []
}

function saysMoreThanItsNumber({ clause, text }: Citation): boolean {
  return onOneLine(text).replace(/:$/u, '') !== clause
}
