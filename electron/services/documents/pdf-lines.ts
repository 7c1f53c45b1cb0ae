/** A run of characters of one font and size; places in points, from the page's upper left corner. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  /** Of the line the characters stand on. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** Runs beside each other without a wide gap between them. */
export interface PdfSegment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
}

export interface PdfLine {
  readonly segments: readonly PdfSegment[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly page: number
  /** Among the lines of its page, from the top, headers and footers included. */
  readonly number: number
}

/** Gaps, as shares of the characters' size: between two words, and between two cells or columns. */
const wordGap = 0.17
const wideGap = 1.1

/** So many lines that end at one place end at a margin; gaps of a stretched line differ by no more than this share of its size. */
const fewestAtEdge = 3
const evenGaps = 0.35

/** Runs whose lines differ by no more than this share of their size stand on one: a superscript, a number in bold. */
const sameLine = 0.45

/** The page's runs as lines from top to bottom, each from left to right. */
export function toPdfLines(runs: readonly PdfRun[], page: number): PdfLine[] {
  const rows: PdfRun[][] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(run.y - row[0]!.y) < sameLine * Math.max(run.size, row[0]!.size)) row.push(run)
    else rows.push([run])
  }
  const lines = rows.map((row) => lineOf(toSegments(row.toSorted((a, b) => a.x - b.x)), row, page)).filter(({ text }) => text !== '')
  return lines.map((line, index) => ({ ...line, number: index + 1 }))
}

/** Some of a line's segments as a line of their own. */
export function partOfLine(line: PdfLine, segments: readonly PdfSegment[]): PdfLine {
  return { ...line, segments, text: textOf(segments), x: segments[0]!.x, y: segments[0]!.y, right: Math.max(...segments.map(({ right }) => right)) }
}

function lineOf(segments: readonly PdfSegment[], row: readonly PdfRun[], page: number): Omit<PdfLine, 'number'> {
  const main = row.reduce((widest, run) => (run.text.trim() !== '' && run.width > widest.width ? run : widest))
  return { segments, text: textOf(segments), x: segments[0]?.x ?? 0, right: segments.at(-1)?.right ?? 0, y: main.y, size: main.size, font: main.font, page }
}

function toSegments(row: readonly PdfRun[]): PdfSegment[] {
  const segments: { text: string; x: number; right: number; y: number }[] = []
  for (const run of row) {
    if (run.text.trim() === '') continue
    const last = segments.at(-1)
    const gap = last ? run.x - last.right : 0
    if (last && gap < wideGap * run.size && !isOverprint(last, run)) {
      last.text += (gap > wordGap * run.size || isLabel(last.text) ? ' ' : '') + run.text
      last.right = Math.max(last.right, run.x + run.width)
    } else if (!last || gap >= wideGap * run.size) segments.push({ text: run.text, x: run.x, right: run.x + run.width, y: run.y })
  }
  return joinLabel(segments.map(({ text, ...place }) => ({ ...place, text: text.replaceAll(/\s+/g, ' ').trim() })))
}

/** Bold is sometimes made by printing the same words twice. */
function isOverprint(last: { readonly text: string; readonly right: number }, run: PdfRun): boolean {
  return run.x + run.width <= last.right + 1 && run.x < last.right - run.width / 2 && last.text.trimEnd().endsWith(run.text.trim())
}

/** A line stretched to both margins: its gaps are between words, however wide, and as wide as each other. */
export function joinStretched(lines: readonly PdfLine[]): PdfLine[] {
  const edges = new Map<number, number>()
  for (const { right } of lines) edges.set(Math.round(right / 2), (edges.get(Math.round(right / 2)) ?? 0) + 1)
  return lines.map((line) => {
    const { segments } = line
    const isAtEdge = [-1, 0, 1].reduce((count, step) => count + (edges.get(Math.round(line.right / 2) + step) ?? 0), 0) >= fewestAtEdge
    if (segments.length < 2 || !isAtEdge || segments.some(({ text }) => withoutLabel(text).includes(' '))) return line
    const gaps = segments.slice(1).map(({ x }, index) => x - segments[index]!.right)
    if (Math.max(...gaps) - Math.min(...gaps) > evenGaps * line.size) return line
    return partOfLine(line, [{ ...segments[0]!, text: segments.map(({ text }) => text).join(' '), right: line.right }])
  })
}

function withoutLabel(text: string): string {
  const [first = '', ...others] = text.split(' ')
  return isLabel(first) ? others.join(' ') : text
}

/** A number or a bullet belongs to the words after it, however far they stand apart. */
function joinLabel(segments: readonly PdfSegment[]): PdfSegment[] {
  const [first, second, ...others] = segments
  if (!first || !second || !isLabel(first.text)) return [...segments]
  return [{ ...first, text: `${first.text} ${second.text}`, right: second.right }, ...others]
}

export function isLabel(text: string): boolean {
  return /^(?:(?:artikel|article|art\.|section|clause|§)\s*)?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.):]*|[-–•*▪◦●·o])$/i.test(text)
}

function textOf(segments: readonly PdfSegment[]): string {
  return segments.map(({ text }) => text).join('\t')
}
