import { withoutContents } from './contents.ts'
import { isHeadingText, isNamedHeading } from './heading-text.ts'
import { readLabel, type Label } from './label.ts'
import { usualWidth } from './line-width.ts'
import type { Line } from '../sentences/lines.ts'
import { plainHeading } from '../sentences/plain-heading.ts'
import { isRunningText, isWrapped } from './running-text.ts'
import { readSpacedLabel } from './spaced-label.ts'
import { standingHeading } from './standing-heading.ts'
import type { Vocabulary } from '../sentences/vocabulary.ts'

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
export function findOpenings(lines: readonly Line[], vocabulary: Vocabulary): Opening[] {
  const width = usualWidth(lines)
  const openings: Opening[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.isBlank || line.isFurniture) continue
    const opening = openingAt(lines, index, width, vocabulary)
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

/** Headings known by their words are shorter, with a space between their letters too. */
const longestNamed = 100

/** What is only known once all openings are. */
const alone = { headingLine: null, isWrapped: false, hasBody: false, next: null, heading: null } as const

function openingAt(lines: readonly Line[], index: number, width: number, vocabulary: Vocabulary): Opening | null {
  const { text } = lines[index]!
  const at = { ...alone, line: index, indent: /^\s{0,40}/.exec(text)![0].length }
  const marked = readSpacedLabel(text, vocabulary)
  const label = marked ?? loneNumber(text)
  if (label && isRunningText(lines, index, label)) return null
  const headingLine = label?.rest === '' ? headingBelow(lines, index, width) : null
  if (label && headingLine !== null) return { ...at, label: { ...label, rest: plainHeading(lines[headingLine]!.text.trim(), vocabulary) }, headingLine }
  if (marked) return { ...at, label: marked, isWrapped: isWrapped(lines, index, width), heading: marked.kind === 'heading' ? 'marked' : null }
  const bare = text.length < longestNamed ? plainHeading(text.replace(/[*_#>]/g, '').trim().replace(/:$/, ''), vocabulary) : ''
  if (isNamedHeading(bare)) return { ...at, label: headingLabel(bare), heading: 'named' }
  const standing = standingHeading(lines, index, vocabulary)
  return standing && { ...at, label: headingLabel(standing.text), heading: standing.isMarked ? 'marked' : 'standing' }
}

function headingLabel(rest: string): Label {
  return { kind: 'heading', number: '', word: '', length: 0, rest, level: 0 }
}

/** A number without any mark, alone on its line, counts only with its heading below. */
function loneNumber(text: string): Label | null {
  const number = /^\s{0,10}(\d{1,2})\s*$/.exec(text.slice(0, 40))?.[1]
  return number === undefined ? null : { kind: 'number', number, word: '', length: text.length, rest: '', level: 0 }
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
