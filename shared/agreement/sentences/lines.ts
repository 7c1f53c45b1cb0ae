import type { Range } from '../../values.ts'
import { isHeadingText } from '../outline/heading-text.ts'

/** One line of the text, without its line break. */
export interface Line extends Range {
  readonly text: string
  /** Without words: empty, or a rule drawn in dashes. */
  readonly isBlank: boolean
  /** A page's number, a header or footer that comes back on every page, or an entry of the table of contents with its page: no words of the parties. */
  readonly isFurniture: boolean
}

type UnmarkedLine = Omit<Line, 'isFurniture'>

const pageNumber = /^\s*(?:pagina|page|seite|blz\.?|p\.)?\s*-?\s*\d{1,3}\s*(?:(?:van|of|von|\/|-)\s*\d{1,3})?\s*-?\s*$/i
const dashedPageNumber = /^\s*[-–—]\s?\d{1,3}\s?[-–—]\s*$/
const ruled = /^[\s|:=_*~-]{3,}$/
const pageWord = /pagina|page|seite|blz|p\.|van|of|von|\//i

const pageMark = /(?:pagina|page|seite|blz\.?|p\.)\s+0(?:\s*(?:van|of|von|\/)\s*0)?$/i

/** A rule is no longer. */
const longestRule = 200

/** How often a line must come back to be taken for a page's header or footer. */
const furnitureRepeats = 4

/** The text as lines: `\n`, `\r\n`, `\r` and form feeds end one. Laid end to end with their line breaks they are the text. */
export function toLines(text: string): Line[] {
  const lines: UnmarkedLine[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const line = text.slice(start, index)
    lines.push({ start, end: index, text: line, isBlank: line.trim() === '' || (line.length < longestRule && ruled.test(line)) })
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++
    start = index + 1
  }
  const repeated = repeatedLines(lines)
  const pages = countedPages(lines, repeated)
  return lines.map((line) => ({ ...line, isFurniture: !line.isBlank && (isPageNumber(line.text) || isContentsEntry(line.text) || pages.has(line) || repeated.has(nameOf(line.text))) }))
}

function isPageNumber(line: string): boolean {
  return line.length < 40 && ((pageNumber.test(line) && pageWord.test(line)) || dashedPageNumber.test(line))
}

/** A heading with dots up to its page. */
function isContentsEntry(line: string): boolean {
  return line.length < 300 && /(?:[.…]\s?){4,}\s*\d{1,3}\s*$/.test(line.slice(-60)) && /\p{L}/u.test(line)
}

/** Lines of several words that come back too often to be anything but a header or footer; never list items or table rows. */
function repeatedLines(lines: readonly UnmarkedLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text, isBlank } of lines) {
    if (isBlank || text.length > 90 || /^\s*(?:[-*•|#>_=]|\(?\w{1,4}[.)])/.test(text) || !/\p{L}.*\s.*\p{L}/u.test(text) || /[.;:,]\s*$/.test(text)) continue
    const key = nameOf(text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([key, count]) => count >= (pageMark.test(key) ? 2 : furnitureRepeats)).map(([key]) => key))
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
