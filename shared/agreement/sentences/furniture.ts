import { isHeadingText } from '../outline/heading-text.ts'
import type { UnmarkedLine } from './lines.ts'

const pageNumber = /^\s*(?:pagina|page|seite|blz\.?|p\.)?\s*-?\s*\d{1,3}\s*(?:(?:van|of|von|\/|-)\s*\d{1,3})?\s*-?\s*$/i
const dashedPageNumber = /^\s*[-–—]\s?\d{1,3}\s?[-–—]\s*$/
const pageWord = /pagina|page|seite|blz|p\.|van|of|von|\//i
const pageMark = /(?:pagina|page|seite|blz\.?|p\.)\s+0(?:\s*(?:van|of|von|\/)\s*0)?$/i

/** How often a line must come back to be taken for a page's header or footer wherever it stands. */
const furnitureRepeats = 4

/** A header or footer is no longer, and has no more lines; what is shorter than a page's line may be a heading. */
const longestHeader = 90
const mostFurniture = 4
const shortestLine = 40

const companyEnd = /(?:^|\s)(?:[BN]\.?V|Inc|Ltd|Corp|Co|S\.A|e\.V)\.\s*$/

/** Page numbers, entries of a table of contents, and headers and footers, known by how often they come back or by the sentence that they break. */
export function furnitureAmong(lines: readonly UnmarkedLine[]): ReadonlySet<UnmarkedLine> {
  const worded = lines.filter(({ isBlank }) => !isBlank)
  const counts = countNames(worded)
  const repeated = new Set([...counts].filter(([name, count]) => count >= (pageMark.test(name) ? 2 : furnitureRepeats)).map(([name]) => name))
  const pages = countedPages(lines, repeated)
  const isNumber = (line: UnmarkedLine) => isPageNumber(line.text) || pages.has(line) || (repeated.has(nameOf(line.text)) && pageMark.test(nameOf(line.text)))
  const between = namesBetweenPages(worded, counts, isNumber)
  return new Set(worded.filter((line) => isNumber(line) || isContentsEntry(line.text) || repeated.has(nameOf(line.text)) || between.has(nameOf(line.text))))
}

function isPageNumber(line: string): boolean {
  return line.length < 40 && ((pageNumber.test(line) && pageWord.test(line)) || dashedPageNumber.test(line))
}

/** A heading with dots up to its page. */
function isContentsEntry(line: string): boolean {
  return line.length < 300 && /(?:[.…]\s?){4,}\s*\d{1,3}\s*$/.test(line.slice(-60)) && /\p{L}/u.test(line)
}

const articleLine = /^\s*(?:artikel|art|article|clause|section|abschnitt|ziffer|§)\b|^\s*§/i

/** Headers that differ by their page's number are one; articles are not. */
function nameOf(line: string): string {
  return articleLine.test(line) ? line.trim() : line.trim().replace(/\d+/g, '0')
}

/** Pages hold at least so many lines. */
const shortestPage = 12

/** Numbers alone on their lines that count the pages: one by one, a page's length apart, and not above a heading as an article's number is. */
function countedPages(lines: readonly UnmarkedLine[], repeated: ReadonlySet<string>): ReadonlySet<UnmarkedLine> {
  const alone = lines.flatMap((line, index) => (line.text.length < 20 && /^\s*\d{1,3}\s*$/.test(line.text) && !isAboveHeading(lines, index, repeated) ? [{ line, index, count: Number(line.text) }] : []))
  const pages: typeof alone = []
  for (const number of alone) {
    const last = pages.at(-1)
    if (last ? number.count === last.count + 1 && number.index - last.index >= shortestPage : number.count <= 2) pages.push(number)
  }
  return new Set(pages.length >= 3 ? pages.map(({ line }) => line) : [])
}

function isAboveHeading(lines: readonly UnmarkedLine[], index: number, repeated: ReadonlySet<string>): boolean {
  const below = lines.slice(index + 1, index + 4).find(({ isBlank }) => !isBlank)?.text ?? ''
  return below.length <= 70 && isHeadingText(below.trim()) && !below.trimEnd().endsWith('.') && !repeated.has(nameOf(below))
}

/** Lines that may be a header or footer, by how often they come; never list items or table rows. */
function countNames(worded: readonly UnmarkedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of worded) {
    if (!mayBeFurniture(text)) continue
    const name = nameOf(text)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

function mayBeFurniture(text: string): boolean {
  if (text.length > longestHeader || /^\s*(?:[-*•|#>_=]|\(?\w{1,4}[.)])/.test(text) || !/\p{L}.*\s.*\p{L}/u.test(text)) return false
  return !/[.;:,]\s*$/.test(text) || companyEnd.test(text)
}

/** Names that come back at the break of a page: beside its number each time, or once in the middle of a sentence. */
function namesBetweenPages(worded: readonly UnmarkedLine[], counts: ReadonlyMap<string, number>, isNumber: (line: UnmarkedLine) => boolean): ReadonlySet<string> {
  const comesBack = ({ text }: UnmarkedLine) => (counts.get(nameOf(text)) ?? 0) >= 2 && !/^\s*\p{Ll}/u.test(text)
  const besideNumber = new Map<string, number>()
  const found = new Set<string>()
  for (let index = 0; index < worded.length; index++) {
    let end = index
    while (end < index + mostFurniture && end < worded.length && (isNumber(worded[end]!) || comesBack(worded[end]!))) end++
    if (end === index) continue
    const run = worded.slice(index, end)
    const names = run.filter((line) => !isNumber(line)).map(({ text }) => nameOf(text))
    if (names.length < run.length) for (const name of names) besideNumber.set(name, (besideNumber.get(name) ?? 0) + 1)
    if (breaksSentence(worded[index - 1]?.text ?? '', worded[end]?.text ?? '')) for (const name of names) found.add(name)
    index = end - 1
  }
  for (const [name, count] of besideNumber) if (count === counts.get(name)) found.add(name)
  return found
}

function breaksSentence(above: string, below: string): boolean {
  return above.length >= shortestLine && /[\p{L}\d,-]\s*$/u.test(above.slice(-40)) && /^\s*\p{Ll}{2}/u.test(below.slice(0, 40))
}
