import { withoutContents } from './contents.ts'
import { endsOpen, isHeadingText, isInCapitals, isNamedHeading } from './heading-text.ts'
import { readLabel, type Label } from './label.ts'
import { readSpacedLabel } from './spaced-label.ts'
import { usualWidth } from './line-width.ts'
import type { Line } from './lines.ts'
import { standingHeading } from './standing-heading.ts'

/** A line that opens a part of the agreement. */
export interface Opening {
  readonly line: number
  readonly label: Label
  /** The line that holds the heading, where a number stands alone on its own line. */
  readonly headingLine: number | null
  /** The line below goes on in the middle of a sentence, so that this one is no heading. */
  readonly isWrapped: boolean
  /** Words of its own stand below, before the next opening. */
  readonly hasBody: boolean
  /** The label of the opening that follows. */
  readonly next: Label | null
  /** White space before the label. */
  readonly indent: number
  /** How sure it is that a heading without a number is one: marked as such, known by its words, or only standing alone. */
  readonly heading: 'marked' | 'named' | 'standing' | null
}

/** The lines that may open a part, in order: labelled ones and headings; a table of contents left out. */
export function findOpenings(lines: readonly Line[]): Opening[] {
  const width = usualWidth(lines)
  const openings: Opening[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.isBlank || line.isFurniture) continue
    const opening = openingAt(lines, index, width)
    if (!opening) continue
    openings.push(opening)
    if (opening.headingLine !== null) index = opening.headingLine
  }
  return withoutContents(openings, lines).map((opening, index, all) => ({
    ...opening,
    hasBody: hasWords(lines, opening, all[index + 1]?.line ?? lines.length),
    next: all[index + 1]?.label ?? null,
  }))
}

/** Looks no further than a few lines, which is where a body would begin. */
function hasWords(lines: readonly Line[], { line, headingLine }: Opening, next: number): boolean {
  const first = (headingLine ?? line) + 1
  return lines.slice(first, Math.min(next, first + 6)).some(({ isBlank, isFurniture }) => !isBlank && !isFurniture)
}

function openingAt(lines: readonly Line[], index: number, width: number): Opening | null {
  const line = lines[index]!
  const label = readSpacedLabel(line.text)
  const indent = /^\s{0,40}/.exec(line.text)![0].length
  if (label) {
    if (isRunningText(lines, index, label)) return null
    const headingLine = label.rest === '' ? headingBelow(lines, index, width) : null
    const labelled = headingLine === null ? label : { ...label, rest: lines[headingLine]!.text.trim() }
    return { line: index, label: labelled, headingLine, isWrapped: headingLine === null && isWrapped(lines, index, width), hasBody: false, next: null, indent, heading: label.kind === 'heading' ? 'marked' : null }
  }
  const loneNumber = loneNumberAt(lines, index, width)
  if (loneNumber) return { ...loneNumber, isWrapped: false, hasBody: false, next: null, indent }
  const bare = line.text.length < 100 ? line.text.replace(/[*_#>]/g, '').trim().replace(/:$/, '') : ''
  if (isNamedHeading(bare)) return { line: index, label: headingLabel(bare), headingLine: null, isWrapped: false, hasBody: false, next: null, indent, heading: 'named' }
  const standing = standingHeading(lines, index)
  return standing && { line: index, label: headingLabel(standing.text), headingLine: null, isWrapped: false, hasBody: false, next: null, indent, heading: standing.isMarked ? 'marked' : 'standing' }
}

function headingLabel(rest: string): Label {
  return { kind: 'heading', number: '', word: '', length: 0, rest, level: 0 }
}

/** A number without any mark, alone on its line, counts only with its heading below. */
function loneNumberAt(lines: readonly Line[], index: number, width: number): Omit<Opening, 'indent' | 'isWrapped' | 'hasBody' | 'next'> | null {
  const number = /^\s{0,10}(\d{1,2})\s*$/.exec(lines[index]!.text.slice(0, 40))?.[1]
  const headingLine = number === undefined ? null : headingBelow(lines, index, width)
  if (headingLine === null) return null
  const rest = lines[headingLine]!.text.trim()
  return { line: index, label: { kind: 'number', number: number!, word: '', length: lines[index]!.text.length, rest, level: 0 }, headingLine, heading: null }
}

/** Proportional letters and ragged edges leave wrapped lines so much shorter than the widest. */
const filledShare = 0.85

/** Whether a line's sentence goes on below: in small letters, or because the next word would have made the line too long. */
function isWrapped(lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index]!.text.trimEnd()
  const below = lines[index + 1]
  if (!below || below.isBlank || below.isFurniture) return false
  if (endsOpen(line) || /^\s*["'“‘(]?\p{Ll}(?![.)])/u.test(below.text.slice(0, 60))) return true
  const withNextWord = line.length + 1 + /^\s*(\S{0,40})/.exec(below.text)![1]!.length
  return withNextWord >= width * filledShare && /[\p{L}\d-]$/u.test(line) && !isInCapitals(line.slice(0, 200)) && readLabel(below.text) === null
}

const citing = /(?:^|[\s(])(?:artikel(?:en)?|artt?\.?|lid|leden|clauses?|sections?|articles?|paragraphs?|annex|bijlagen?|ziffern?|ziff\.|abs\.|nr\.|§{1,2}|anlagen?)$/i
const goingOn = /(?:^|[^;,]\s)(?:onder|sub|van|of|in|the|to|de|het|der|die|des|dem|und|and|en|oder|or)$/i

/** A sentence broken just before a number ("in de zin van\nartikel 28 …") goes on; it opens nothing. */
function isRunningText(lines: readonly Line[], index: number, label: Label): boolean {
  const before = lines[index - 1]
  if (label.level > 0 || !before || before.isBlank || before.isFurniture) return false
  const above = before.text.trim()
  if (above.length < 20) return false
  if (citing.test(above.slice(-12))) return true
  const isCited = label.kind === 'article' || label.kind === 'annex' || label.kind === 'group' || label.kind === 'decimal'
  if (isCited && goingOn.test(above.slice(-8))) return true
  const isBare = label.kind === 'number' && !/^\s*(?:[-*•]\s+)?(?:\*\*)?\d+\s?\\?[.)°]/.test(lines[index]!.text.slice(0, 40))
  if (isBare && endsOpen(above)) return true
  if (above.length < 40 || /[.;:!?)>|]["”’*]*$/.test(above.slice(-40))) return false
  const isPlain = !/^\s*(?:[-*•(]|\w{1,4}\\?[.]?\))/.test(lines[index]!.text.slice(0, 40))
  if (label.kind === 'decimal' || label.kind === 'letter') return /^\p{Ll}/u.test(label.rest) && isPlain
  return isCited || isBare
}

/** A heading that stands below its own number, at most one blank line lower. */
function headingBelow(lines: readonly Line[], index: number, width: number): number | null {
  for (let below = index + 1; below <= index + 3 && below < lines.length; below++) {
    const line = lines[below]!
    if (line.isBlank || line.isFurniture) continue
    const text = line.text.trim()
    return readLabel(line.text) === null && isHeadingText(text) && !/[.:]$/.test(text) && !isWrapped(lines, below, width) ? below : null
  }
  return null
}
