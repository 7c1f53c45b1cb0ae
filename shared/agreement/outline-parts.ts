import { isHeadingText, readLabel, type Label } from './label.ts'
import type { Line } from './lines.ts'

/** A line that opens a part of the agreement. */
export interface Opening {
  readonly line: number
  readonly label: Label
  /** The line that holds the heading, where a number stands alone on its own line. */
  readonly headingLine: number | null
}

const definitionsHeading = /^(?:begripsbepaling|begrippen|definitie|definition|begriffsbestimmung|defined terms)/i
const signatureHeading = /^(?:ondertekening|handtekening|aldus (?:overeengekomen|opgemaakt|getekend|ondertekend)|voor akkoord|signature|signed (?:by|for)|in witness whereof|unterschrift)/i
const namedHeading = /^(?:partijen|parties|parteien|overwegingen?|considerans|recitals|whereas|präambel|preamble|inleiding|de ondergetekenden:?|slotbepalingen)$/i

export function isDefinitionsHeading(text: string): boolean {
  return text.length < 80 && definitionsHeading.test(text)
}

export function isSignatureHeading(text: string): boolean {
  return text.length < 80 && signatureHeading.test(text)
}

/** The lines that open a part, in order: labelled ones, Markdown headings and headings known by their words; a table of contents left out. */
export function findOpenings(lines: readonly Line[]): Opening[] {
  const openings: Opening[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.isBlank || line.isFurniture) continue
    const label = readLabel(line.text) ?? namedHeadingOf(line.text)
    if (!label || isRunningText(lines, index, label)) continue
    const headingLine = label.rest === '' ? headingBelow(lines, index) : null
    openings.push({ line: index, label: headingLine === null ? label : { ...label, rest: lines[headingLine]!.text.trim() }, headingLine })
    if (headingLine !== null) index = headingLine
  }
  return withoutContents(openings)
}

function namedHeadingOf(text: string): Label | null {
  const bare = text.length < 100 ? text.replace(/[*_#>]/g, '').trim().replace(/:$/, '') : ''
  if (!namedHeading.test(bare) && !(bare.length < 50 && isDefinitionsHeading(bare) && !/[\t.]/.test(bare)) && !isSignatureHeading(bare)) return null
  return { kind: 'heading', number: '', word: '', length: 0, rest: bare, level: 0 }
}

/** A sentence broken just before a number ("in de zin van\nartikel 28 …") goes on; it opens nothing. */
function isRunningText(lines: readonly Line[], index: number, label: Label): boolean {
  const before = lines[index - 1]
  if (label.level > 0 || !before || before.isBlank || before.isFurniture) return false
  if (/[.;:!?)>|]["”’*]*\s*$/.test(before.text.slice(-40)) || before.text.trim().length < 40) return false
  return label.kind === 'letter' || label.kind === 'decimal' ? /^\p{Ll}/u.test(label.rest) && !/^\s*[-*•(]/.test(lines[index]!.text) : label.kind === 'article' || label.kind === 'annex'
}

/** A heading that stands below its own number, at most one blank line lower. */
function headingBelow(lines: readonly Line[], index: number): number | null {
  for (let below = index + 1; below <= index + 3 && below < lines.length; below++) {
    const line = lines[below]!
    if (line.isBlank || line.isFurniture) continue
    const text = line.text.trim()
    return readLabel(line.text) === null && isHeadingText(text) && !/[.:]$/.test(text) ? below : null
  }
  return null
}

/** A run of headings with nothing between them, all of which come back later, is a table of contents. */
function withoutContents(openings: readonly Opening[]): Opening[] {
  const lastSeen = new Map<string, number>()
  openings.forEach((opening, index) => lastSeen.set(nameOf(opening), index))
  const kept: Opening[] = []
  for (let start = 0; start < openings.length; ) {
    const names = new Set([nameOf(openings[start]!)])
    let end = start + 1
    for (; end < openings.length && openings[end]!.line - openings[end - 1]!.line <= 2 && !names.has(nameOf(openings[end]!)); end++) names.add(nameOf(openings[end]!))
    const run = openings.slice(start, end)
    const isContents = run.length >= 4 && run.every((opening, offset) => lastSeen.get(nameOf(opening))! > start + offset)
    if (!isContents) kept.push(...run)
    start = end
  }
  return kept
}

function nameOf({ label }: Opening): string {
  return `${label.kind} ${label.number} ${label.rest.toLowerCase().replace(/[\s.…\d]+$/u, '')}`
}
