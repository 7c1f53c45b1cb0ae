import type { Range } from '../values.ts'

/** One line of the text, without its line break. */
export interface Line extends Range {
  readonly text: string
  readonly isBlank: boolean
  /** A page's number or a header or footer that comes back on every page: no words of the parties. */
  readonly isFurniture: boolean
}

const pageNumber = /^\s*(?:pagina|page|seite|blz\.?|p\.)?\s*-?\s*\d{1,3}\s*(?:(?:van|of|von|\/|-)\s*\d{1,3})?\s*-?\s*$/i
const pageWord = /pagina|page|seite|blz|p\.|van|of|von|\//i

/** How often a line must come back to be taken for a page's header or footer. */
const furnitureRepeats = 4

/** The text as lines: `\n`, `\r\n`, `\r` and form feeds end one. Laid end to end with their line breaks they are the text. */
export function toLines(text: string): Line[] {
  const lines: Omit<Line, 'isFurniture'>[] = []
  let start = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? text.charCodeAt(index) : 10
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue
    const line = text.slice(start, index)
    lines.push({ start, end: index, text: line, isBlank: line.trim() === '' })
    if (code === 13 && text.charCodeAt(index + 1) === 10) index++
    start = index + 1
  }
  const repeated = repeatedLines(lines)
  return lines.map((line) => ({ ...line, isFurniture: !line.isBlank && (isPageNumber(line.text) || repeated.has(withoutNumbers(line.text))) }))
}

function isPageNumber(line: string): boolean {
  return line.length < 40 && pageNumber.test(line) && pageWord.test(line)
}

/** Lines of several words that come back too often to be anything but a header or footer; never list items or table rows. */
function repeatedLines(lines: readonly Pick<Line, 'text' | 'isBlank'>[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { text, isBlank } of lines) {
    if (isBlank || text.length > 90 || /^\s*(?:[-*•|#>_=]|\(?\w{1,4}[.)])/.test(text) || !/\p{L}.*\s.*\p{L}/u.test(text) || /[.;:,]\s*$/.test(text)) continue
    const key = withoutNumbers(text)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= furnitureRepeats).map(([key]) => key))
}

function withoutNumbers(line: string): string {
  return line.trim().replace(/\d+/g, '0')
}
