import type { Line } from './lines.ts'
import type { Opening } from './openings.ts'

/** So many headings with nothing between them may be a table of contents. */
const fewestEntries = 4

/** The share of them that must come back as headings further on. */
const returning = 0.7

/** Leaves out tables of contents: runs of headings with nothing between them that come back later. */
export function withoutContents(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
  const lastSeen = new Map<string, number>()
  openings.forEach((opening, index) => lastSeen.set(nameOf(opening), index))
  const returns = (index: number) => lastSeen.get(nameOf(openings[index]!))! > index
  const kept: Opening[] = []
  for (let start = 0; start < openings.length; ) {
    const end = endOfRun(openings, lines, start)
    const run = openings.slice(start, end)
    const count = run.filter((_, offset) => returns(start + offset)).length
    if (run.length < fewestEntries || count < run.length * returning) kept.push(...run)
    start = end
  }
  return kept
}

/** Headings that follow on each other, up to the first that was named before. */
function endOfRun(openings: readonly Opening[], lines: readonly Line[], start: number): number {
  const names = new Set([entryOf(openings[start]!)])
  let end = start + 1
  for (; end < openings.length; end++) {
    const before = openings[end - 1]!
    if (!isNext(lines, before.headingLine ?? before.line, openings[end]!.line) || names.has(entryOf(openings[end]!))) break
    names.add(entryOf(openings[end]!))
  }
  return end
}

function isNext(lines: readonly Line[], line: number, next: number): boolean {
  if (next - line > 4) return false
  for (let between = line + 1; between < next; between++) if (!lines[between]!.isBlank && !lines[between]!.isFurniture) return false
  return true
}

function entryOf(opening: Opening): string {
  return `${opening.label.number} ${nameOf(opening)}`
}

/** A heading without its number, since an entry may lack it, and without the page it stands on. */
function nameOf({ label }: Opening): string {
  const words = label.rest.toLowerCase().replace(/^\[([^\]]*)\].*$/, '$1').replace(/[\s.…_|\d]+$/u, '')
  return words.length > 3 ? words : `${label.kind} ${label.number} ${words}`
}
