import type { UnmarkedLine } from './lines.ts'

/** Fewer lines show no habit. */
const fewestLines = 12

/** So many lines have a blank one below them, and so many of those sentences go on behind it. */
const mostOf = 0.9
const oftenEnough = 0.25

/** Leaves out the blank line that some programs put below every line, wrapped ones included; where paragraphs part, blank lines stay. */
export function withoutDoubleSpacing(lines: readonly UnmarkedLine[]): readonly UnmarkedLine[] {
  const worded = lines.filter(({ isBlank }) => !isBlank).length
  const lone = new Set(lines.filter((_, index) => isLoneBlank(lines, index)))
  if (worded < fewestLines || lines.filter(({ isBlank }, index) => !isBlank && lines[index + 1]?.isBlank !== false).length < worded * mostOf) return lines
  const within = lines.filter((line, index) => lone.has(line) && goesOn(lines[index - 1]!.text, lines[index + 1]!.text)).length
  return within >= lone.size * oftenEnough ? lines.filter((line) => !lone.has(line)) : lines
}

function isLoneBlank(lines: readonly UnmarkedLine[], index: number): boolean {
  return lines[index]!.isBlank && lines[index - 1]?.isBlank === false && lines[index + 1]?.isBlank === false
}

function goesOn(above: string, below: string): boolean {
  return /[\p{L}\d,-]\s*$/u.test(above.slice(-40)) && /^\s*\p{Ll}/u.test(below.slice(0, 40))
}
