import type { AgreementSource } from '../../../shared/agreement/source.ts'
import { joinSpacedLetters, type KnownWords, knownWords } from './letter-spacing.ts'
import { toColumns } from './pdf-columns.ts'
import { type PdfPage, withoutFurniture } from './pdf-furniture.ts'
import type { PdfLine } from './pdf-lines.ts'
import { cellDrift, toParagraphs } from './pdf-paragraphs.ts'

export interface PdfText extends Pick<AgreementSource, 'text' | 'pages'> {
  readonly pagesWithoutText: number
}

/** A hyphen that an author put between two words that share an end: "klant- en leveranciersgegevens". */
const sharedEnd = /^(?:en|of|and|or|und|oder|noch|bzw)\b/

/** The pages' words as one text: a paragraph a line, words that were broken at a line's end whole again. */
export function toPdfText(pages: readonly PdfPage[]): PdfText {
  const bare = withoutFurniture(pages)
  const known = knownWords(bare.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))
  const places: Place[] = []
  let text = ''
  for (const { apart, lines } of toParagraphs(toColumns(bare))) {
    if (text !== '') text += apart === 'block' ? '\n\n' : '\n'
    const start = text.length
    for (const place of placesIn(lines, known)) places.push({ ...place, start: start + place.start })
    text += cellsOf(lines).map((cell) => joinLines(cell, known)).join('\t')
  }
  if (text !== '') text += '\n'
  return { text, pages: pageStarts(places, pages.length, text.length), pagesWithoutText: bare.filter(({ lines }) => lines.length === 0).length }
}

/** Where a printed line begins. */
interface Place {
  readonly page: number
  readonly line: number
  readonly start: number
}

/** Where in a paragraph each printed line begins; of a row of cells, whose words stand cell by cell, only the row itself and what a further page holds of it. */
function placesIn(lines: readonly PdfLine[], known: KnownWords): Place[] {
  let text = ''
  const places = lines.map(({ page, number, text: words }) => {
    const open = text === '' ? '' : openForNext(text, words, known)
    text = open + joinSpacedLetters(words, known)
    return { page, line: number, start: open.length }
  })
  return lines[0]!.segments.length === 1 ? places : places.filter(({ page }, index) => page !== places[index - 1]?.page)
}

/** What stands below each other: the lines of a paragraph, or of each cell of a row. */
function cellsOf(lines: readonly PdfLine[]): (readonly string[])[] {
  const first = lines[0]!.segments
  if (first.length === 1) return [lines.map(({ text }) => text)]
  const segments = lines.flatMap((line) => line.segments)
  return first.map(({ x }) => segments.filter((segment) => Math.abs(segment.x - x) < cellDrift).map(({ text }) => text))
}

function joinLines(lines: readonly string[], known: KnownWords): string {
  return lines.reduce((text, line) => (text === '' ? '' : openForNext(text, line, known)) + joinSpacedLetters(line, known), '')
}

/** The paragraph so far, made ready for its next line: its last hyphen taken away where it only broke a word, else a space behind it. */
function openForNext(text: string, next: string, known: KnownWords): string {
  const broken = /(?:^|[^\p{L}-])(\p{L}[\p{L}-]*)[-\u2010\u00ad]$/u.exec(text.slice(-80))
  const tail = /^\p{Ll}+/u.exec(next)?.[0]
  if (!broken || !tail || sharedEnd.test(next)) return /[-\u2010/]$/.test(text) && /^\p{L}/u.test(next) && !sharedEnd.test(next) ? text : `${text.replace(/\u00ad$/, '')} `
  const head = broken[1]!.split('-').at(-1)!
  return isOneWord(head, tail, known) || text.endsWith('\u00ad') ? text.slice(0, -1) : text
}

/** Unless the text itself writes the parts as words of their own, and never as one. */
function isOneWord(head: string, tail: string, known: KnownWords): boolean {
  const [one, other] = [head.toLowerCase(), tail.toLowerCase()]
  return known.has(one + other) || !(known.has(other) && (head.length === 1 || head === head.toUpperCase()))
}

/** A page without words begins where the next one does. */
function pageStarts(places: readonly Place[], count: number, end: number): AgreementSource['pages'] {
  const byPage = Map.groupBy(places, ({ page }) => page)
  const pages: AgreementSource['pages'] = []
  for (let page = count, start = end; page > 0; page--) {
    const lines = byPage.get(page) ?? []
    start = lines[0]?.start ?? start
    pages.unshift({ page, start, lines: lines.map(({ line, start: lineStart }) => ({ line, start: lineStart })) })
  }
  return pages
}
