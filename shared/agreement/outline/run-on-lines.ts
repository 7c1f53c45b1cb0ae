import type { Line } from '../sentences/lines.ts'
import type { LabelCandidate } from './label-candidates.ts'
import { labelsWithinLines } from './labels-within-lines.ts'
import { endOfHeading } from './run-on-heading.ts'

/** Lines as they were before their breaks were lost: each label that opens a part, and the words below its heading, on a line of its own with a blank one before it. */
export function cutRunOnLines(lines: readonly Line[]): readonly Line[] {
  const labels = labelsWithinLines(lines)
  return lines.flatMap((line) => {
    const within = labels.get(line)
    return within ? cutAt(line, within.flatMap((label) => placesOf(label, line.text))) : [line]
  })
}

/** Where a label's line begins, and the words below its heading. */
function placesOf({ start, end, kind, headsNext }: LabelCandidate, line: string): number[] {
  const isClause = kind === 'decimal' || kind === 'bracketed'
  const heading = headsNext || isClause ? null : endOfHeading(line.slice(end))
  return heading === null ? [start] : [start, end + heading]
}

/** The white space where a line is cut stands for the blank line. */
function cutAt(line: Line, places: readonly number[]): Line[] {
  return [0, ...places].flatMap((from, index) => {
    const to = places[index] ?? line.text.length
    const text = line.text.slice(from, to)
    const words = index < places.length ? text.trimEnd() : text
    const end = from + words.length
    const own = { ...line, text: words, start: line.start + from, end: line.start + end }
    return end === to ? [own] : [own, { ...line, text: '', isBlank: true, start: line.start + end, end: line.start + to }]
  })
}
