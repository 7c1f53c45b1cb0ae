import type { PdfLine } from './pdf-lines.ts'

export interface PdfPage {
  readonly lines: readonly PdfLine[]
  readonly width: number
  readonly height: number
}

/** Headers and footers stand among so many lines at either end of a page, within this share of its height. */
const linesAtEnd = 4
const marginShare = 0.16

/** They come back on so many pages, and on this share of them. */
const fewestPages = 2
const pageShare = 0.3

/** Points that a header may move from page to page. */
const drift = 8

const pageNumber = /^\W{0,3}(?:(?:pagina|page|seite|blad(?:zijde)?|blz\.?|p\.)\s*)?(\d{1,4})(?:\s*(?:van|of|von|\/|-)\s*\d{1,4})?\W{0,3}$/i
const namedPageNumber = /^\W{0,3}(?:pagina|page|seite|blad(?:zijde)?|blz\.?|p\.)\s*\d{1,4}\s*(?:(?:van|of|von|\/)\s*\d{1,4})?\W{0,3}$/i

/** The pages without their headers, footers and numbers: what comes back at the same place from page to page. */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const repeated = repeatedLines(pages)
  const shift = commonestShift(pages)
  return pages.map((page, index) => {
    const ends = linesAtEnds(page)
    const isFurniture = (line: PdfLine) => {
      if (!ends.has(line)) return false
      if (namedPageNumber.test(line.text)) return true
      const number = pageNumber.exec(line.text)?.[1]
      return (number !== undefined && shift !== null && Number(number) - index === shift) || (repeated.get(keyOf(line.text)) ?? []).some((y) => Math.abs(y - placeOf(line, page)) < drift)
    }
    return { ...page, lines: page.lines.filter((line) => !isFurniture(line)) }
  })
}

/** Where lines that come back stand, by their words without numbers. */
function repeatedLines(pages: readonly PdfPage[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const page of pages) {
    for (const line of linesAtEnds(page)) places.set(keyOf(line.text), [...(places.get(keyOf(line.text)) ?? []), placeOf(line, page)])
  }
  const enough = Math.max(fewestPages, pages.length * pageShare)
  const comesBack = (all: readonly number[]) => all.filter((y) => all.filter((other) => Math.abs(other - y) < drift).length >= enough)
  return new Map([...places].map(([key, all]) => [key, all.length < enough ? [] : comesBack(all.slice(0, 400))]))
}

/** How far the printed page numbers run ahead of the pages; null where fewer than half of the pages bear one. */
function commonestShift(pages: readonly PdfPage[]): number | null {
  const counts = new Map<number, number>()
  pages.forEach((page, index) => {
    const shifts = new Set([...linesAtEnds(page)].flatMap(({ text }) => pageNumber.exec(text)?.[1] ?? []).map((number) => Number(number) - index))
    for (const shift of shifts) counts.set(shift, (counts.get(shift) ?? 0) + 1)
  })
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= fewestPages && best[1] >= pages.length / 2 ? best[0] : null
}

function linesAtEnds({ lines, height }: PdfPage): ReadonlySet<PdfLine> {
  const ends = [...lines.slice(0, linesAtEnd).filter(({ y }) => y < height * marginShare), ...lines.slice(-linesAtEnd).filter(({ y }) => y > height * (1 - marginShare))]
  return new Set(ends)
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll(/\d+/g, '0').replaceAll(/\s+/g, ' ')
}

/** From the end of the page that the line is nearer to: pages of two heights keep their margins. */
function placeOf({ y }: PdfLine, { height }: PdfPage): number {
  return y < height / 2 ? y : height - y + 10_000
}
