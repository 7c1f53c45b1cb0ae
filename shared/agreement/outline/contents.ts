import type { Line } from '../sentences/lines.ts'
import type { Opening } from './openings.ts'

/** So many headings with nothing between them may be a table of contents; fewer where it says so or gives pages. */
const fewestEntries = 4
const fewestSure = 2

/** The share of them that must come back as headings further on, or end with a page. */
const mostOf = 0.7

const contentsHeading = /^[\s#*]*(?:inhoud(?:sopgave|stafel)?|(?:table of )?contents|inhalt(?:sverzeichnis|sübersicht)?)[\s:*]*$/i
const page = /(?:\t|\s{2,}|\|\s*)\d{1,3}[\s|]*$/

/** Leaves out tables of contents: runs of headings with nothing between them, below a heading that says so, with their pages, or all of which come back later. */
export function withoutContents(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
  const lastSeen = new Map<string, number>()
  openings.forEach((opening, index) => lastSeen.set(nameOf(opening), index))
  const returns = (index: number) => lastSeen.get(nameOf(openings[index]!))! > index
  const kept: Opening[] = []
  for (let start = 0; start < openings.length; ) {
    const end = endOfRun(openings, lines, start)
    const run = openings.slice(start, end)
    const isSaid = isBelowContentsHeading(lines, run[0]!.line)
    const withPage = run.filter(({ line }) => page.test(lines[line]!.text.slice(-20))).length
    const returning = run.filter((_, offset) => returns(start + offset)).length
    const isContents = isSaid || withPage >= run.length * mostOf ? run.length >= fewestSure : run.length >= fewestEntries && returning >= run.length * mostOf
    if (!isContents) kept.push(...run)
    start = end
  }
  return kept
}

/** Whether a run begins with such a heading, or right below it. */
function isBelowContentsHeading(lines: readonly Line[], index: number): boolean {
  for (let above = index; above >= Math.max(0, index - 3); above--) {
    const line = lines[above]!
    if (line.text.length < 60 && contentsHeading.test(line.text)) return true
    if (above < index && !line.isBlank && !line.isFurniture) return false
  }
  return false
}

/** Headings that follow on each other, up to the first whose number or name came before. */
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
  const { kind, number } = opening.label
  return number === '' ? nameOf(opening) : `${kind} ${number}`
}

/** A heading without its number, since an entry may lack it, and without the page it stands on. */
function nameOf({ label }: Opening): string {
  const words = label.rest.toLowerCase().replace(/^\[([^\]]*)\].*$/, '$1').replace(/[\s.…_|\d]+$/u, '')
  return words.length > 3 ? words : `${label.kind} ${label.number} ${words}`
}
