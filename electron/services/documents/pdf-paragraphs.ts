import type { PdfColumn } from './pdf-columns.ts'
import { isLabel, type PdfLine } from './pdf-lines.ts'

/** A line with the column it stands in. */
interface PlacedLine extends PdfLine {
  readonly column: PdfColumn
  /** As far to the right as lines of such a column reach. */
  readonly edge: number
}

/** Lines that belong together, told how they stand apart from what comes before. */
export interface PdfParagraph {
  readonly apart: 'line' | 'block'
  readonly lines: readonly PdfLine[]
}

/** A gap this much wider than between the lines of a paragraph parts two of them. */
const parting = 1.28

/** The space before a word, as a share of its size; and what a word may be wider than its line's other characters let expect. */
const spaceWidth = 0.7
const generous = 1.1

/** No paragraph has more lines; a file made of one would take ages to join. */
const mostLines = 300

/** Lines differing by more than this share in size are no one paragraph. */
const sizeStep = 0.08

/** Points by which the lines of one cell may begin apart. */
export const cellDrift = 4

/** The lines of all pages as paragraphs, over the ends of columns and pages. */
export function toParagraphs(columns: readonly PdfColumn[]): PdfParagraph[] {
  const lines = place(columns)
  const spacing = usualSpacing(lines)
  const paragraphs: { apart: PdfParagraph['apart']; lines: PlacedLine[] }[] = []
  let before: PlacedLine | null = null
  for (const line of lines) {
    const apart = before ? partedBy(paragraphs.at(-1)!.lines[0]!, before, line, spacing) : 'block'
    if (apart === null && paragraphs.at(-1)!.lines.length < mostLines) paragraphs.at(-1)!.lines.push(line)
    else paragraphs.push({ apart: apart ?? 'line', lines: [line] })
    before = line
  }
  return paragraphs
}

function place(columns: readonly PdfColumn[]): PlacedLine[] {
  const edges = columns.map(({ lines, isHalf }) => ({ isHalf, x: least(lines.map(({ x }) => x)), right: -least(lines.map(({ right }) => -right)) }))
  const widest = -least(edges.filter(({ isHalf }) => !isHalf).map(({ right }) => -right))
  return columns.flatMap((column, index) => {
    const { isHalf, x } = edges[index]!
    const edge = isHalf ? -least(edges.filter((other) => other.isHalf && Math.abs(other.x - x) < 20).map(({ right }) => -right)) : widest
    return column.lines.map((line) => ({ ...line, column, edge }))
  })
}

function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity)
}

/** From line to line inside a paragraph, in sizes of its characters. */
function usualSpacing(lines: readonly PlacedLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && before.column === line.column && line.y > before.y && isSameSize(before, line) ? (line.y - before.y) / line.size : []
  }).toSorted((a, b) => a - b)
  return Math.min(steps[Math.floor(steps.length / 4)] ?? 1.2, 2.4)
}

/** How a line stands apart from the one before; null where it goes on with the paragraph, or the row, that `first` began. */
function partedBy(first: PlacedLine, before: PlacedLine, line: PlacedLine, spacing: number): PdfParagraph['apart'] | null {
  const opens = opensParagraph(line.text)
  const hasEnded = /(?:[.:;!?…][)"”’']?|[;,] (?:en|of|and|or|und|oder))$/.test(before.text)
  if (before.column !== line.column) return !opens && isSameSize(before, line) && !hasRoom(before, line) && (!hasEnded || /^\p{Ll}/u.test(line.text)) ? null : 'block'
  const isFar = (line.y - before.y) / Math.max(line.size, before.size) > spacing * parting
  if (first.segments.length > 1 && !isFar && goesOnInRow(first, before, line)) return null
  if (first.segments.length > 1 || line.segments.length > 1) return first.segments.length === line.segments.length ? 'line' : 'block'
  if (isFar || !isSameSize(before, line)) return 'block'
  const isForced = hasRoom(before, line)
  if (opens && (hasEnded || isForced || Math.abs(line.x - before.x) > 2)) return 'block'
  if (isForced) return before.font === line.font ? 'line' : 'block'
  const isIndented = line.x > before.x + line.size / 2 && !opensParagraph(before.text)
  const isBack = line.x < before.x - 2
  return hasEnded && (isIndented || (isBack && !before.column.isHalf && !startsAfterIndent(before, line))) ? 'block' : null
}

/** A first line that was indented, and its second. */
function startsAfterIndent(before: PlacedLine, line: PlacedLine): boolean {
  return before.x - line.x < 3 * line.size
}

/** Words below the cells of a row that found no room beside them. */
function goesOnInRow(first: PlacedLine, before: PlacedLine, line: PlacedLine): boolean {
  const isAligned = line.segments.every(({ x }) => first.segments.some((cell) => Math.abs(cell.x - x) < cellDrift))
  return isAligned && (line.segments.length === 1 || !hasRoom(before, { ...line, ...line.segments.at(-1)! }))
}

/** Whether the line's first word would have found room on the line before, so that somebody ended that line on purpose. */
function hasRoom(before: PlacedLine, line: PlacedLine): boolean {
  const characterWidth = (line.right - line.x) / Math.max(line.text.length, 1)
  const word = /^\S+/.exec(line.text)![0].length
  return before.edge - before.right > word * characterWidth * generous + before.size * spaceWidth
}

function isSameSize(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.size - other.size) <= sizeStep * Math.max(one.size, other.size)
}

/** Begins with a number, a letter or a bullet that stands before a clause or an item. */
function opensParagraph(text: string): boolean {
  const [first = '', second = ''] = text.split(/\s/, 2)
  return (isLabel(first) && /[.):\d–•*▪◦●·-]$/.test(first) && !/^\d{1,3}$/.test(first)) || (/^\d{1,2}$/.test(first) && /^\p{Lu}/u.test(second)) || /^(?:artikel|article|bijlage|annex|schedule|anlage|§)\s*[\dIVXA-Z]{1,4}\b[.:]?(?:\s*[-–—]?\s*\p{Lu}|$)/iu.test(text)
}
