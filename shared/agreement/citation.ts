import type { Texts } from '../text/index.ts'
import type { Quote } from './quote.ts'
import type { AgreementSource } from './source.ts'

/** The page on which a place of the text stands; null in a format without pages. */
export function pageAt(pages: AgreementSource['pages'], offset: number): number | null {
  return pages.findLast(({ start }) => start <= offset)?.page ?? null
}

/** Where people find a sentence of the agreement: its clause, and its page and printed line where the file has them. */
export function citationOf({ clause, range }: Pick<Quote, 'clause' | 'range'>, pages: AgreementSource['pages'], texts: Texts): string {
  const page = pageAt(pages, range.start)
  if (page === null) return clause
  const line = pages.findLast((candidate) => candidate.page === page)!.lines.findLast(({ start }) => start <= range.start)?.line
  if (line === undefined) return clause === '' ? texts('report:name.page', { page }) : texts('report:name.clauseOnPage', { clause, page })
  return clause === '' ? texts('report:name.line', { page, line }) : texts('report:name.clauseOnLine', { clause, page, line })
}
