import type { PdfPage } from './pdf-furniture.ts'
import { joinStretched, partOfLine, type PdfLine } from './pdf-lines.ts'

/** A column of prose has at least so many lines, and most of them fill this share of its width. */
const fewestLines = 6
const filledShare = 0.6

/** So many of the lines may run across the space between columns: titles, tables, a wide paragraph. */
const mostAcross = 0.35

/** Lines that people read one below the other. */
export interface PdfColumn {
  readonly lines: readonly PdfLine[]
  /** Whether another column stands beside it. */
  readonly isHalf: boolean
}

/** The lines of all pages in reading order. Where most pages have two columns, one with short lines has them too. */
export function toColumns(pages: readonly PdfPage[]): PdfColumn[] {
  const gutters = pages.map(({ lines, width }) => findGutter(lines, width))
  const found = gutters.filter((gutter) => gutter !== null).toSorted((a, b) => a - b)
  const usual = found.length > pages.length / 2 ? found[Math.floor(found.length / 2)]! : null
  return pages.flatMap(({ lines }, index) => {
    const gutter = gutters[index] ?? (usual !== null && shareAcross(lines, usual) <= mostAcross ? usual : null)
    return gutter === null ? [{ lines: joinStretched(lines), isHalf: false }] : inReadingOrder(lines, gutter)
  })
}

/** Two columns are read one after the other, between whatever runs across both. */
function inReadingOrder(lines: readonly PdfLine[], gutter: number): PdfColumn[] {
  const columns: PdfColumn[] = []
  let [left, right, across]: PdfLine[][] = [[], [], []]
  const flush = () => {
    for (const column of [left!, right!]) if (column.length > 0) columns.push({ lines: joinStretched(column), isHalf: true })
    ;[left, right] = [[], []]
  }
  const flushAcross = () => {
    if (across!.length > 0) columns.push({ lines: joinStretched(across!), isHalf: false })
    across = []
  }
  for (const line of lines) {
    if (crosses(line, gutter)) {
      flush()
      across!.push(line)
      continue
    }
    flushAcross()
    const parts = sides(line, gutter)
    if (parts.left) left!.push(parts.left)
    if (parts.right) right!.push(parts.right)
  }
  flush()
  flushAcross()
  return columns
}

/** Where the space between two columns of prose lies; null where the page has one column, or a table, whose rows stay rows. */
function findGutter(lines: readonly PdfLine[], pageWidth: number): number | null {
  let best: { readonly x: number; readonly across: number } | null = null
  for (let x = pageWidth * 0.3; x <= pageWidth * 0.7; x += 3) {
    const across = shareAcross(lines, x)
    if (across <= mostAcross && (!best || across < best.across) && isBetweenProse(lines, x)) best = { x, across }
  }
  return best?.x ?? null
}

function shareAcross(lines: readonly PdfLine[], x: number): number {
  return lines.filter((line) => crosses(line, x)).length / Math.max(lines.length, 1)
}

function isBetweenProse(lines: readonly PdfLine[], gutter: number): boolean {
  const parts = lines.filter((line) => !crosses(line, gutter)).map((line) => sides(line, gutter))
  return [parts.flatMap(({ left }) => left ?? []), parts.flatMap(({ right }) => right ?? [])].every((side) => {
    if (side.length < fewestLines) return false
    const column = joinStretched(side)
    const start = Math.min(...column.map(({ x }) => x))
    const width = Math.max(...column.map(({ right }) => right)) - start
    return column.filter((line) => line.right - start > 0.8 * width && !line.text.includes('\t')).length >= filledShare * column.length
  })
}

function crosses({ segments }: PdfLine, x: number): boolean {
  return segments.some((segment) => segment.x < x && segment.right > x)
}

function sides(line: PdfLine, gutter: number): { readonly left: PdfLine | null; readonly right: PdfLine | null } {
  const left = line.segments.filter(({ x }) => x < gutter)
  const right = line.segments.filter(({ x }) => x >= gutter)
  return { left: left.length > 0 ? partOfLine(line, left) : null, right: right.length > 0 ? partOfLine(line, right) : null }
}
