import type { Range } from '../../../shared/values.ts'

/** A stretch of the text that should look different, and why. */
export interface Mark {
  readonly id: string
  readonly range: Range
  /** Said to screen readers, and shown when pointed at: `T08 Aankondigingstermijn`. */
  readonly label: string
}

/** A stretch of text over which nothing changes. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly isPassage: boolean
  readonly isTitle: boolean
  /** The shortest mark that covers it: of nested sentences the inner one answers. */
  readonly mark: Mark | null
}

/** Divides `whole` wherever its title, the passage or a mark begins or ends. */
export function segmentsOf(whole: Range, title: Range | null, passage: Range | null, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.filter(({ range }) => overlap(range, whole))
  const lit = passage && overlap(passage, whole) ? passage : null
  const edges = [whole, ...here.map(({ range }) => range), ...(lit ? [lit] : []), ...(title ? [title] : [])].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set(edges)].filter((at) => at >= whole.start && at <= whole.end).toSorted((one, other) => one - other)
  return cuts.slice(1).map((end, index) => {
    const stretch = { start: cuts[index]!, end }
    return { ...stretch, isPassage: lit !== null && overlap(lit, stretch), isTitle: title !== null && overlap(title, stretch), mark: shortest(here.filter(({ range }) => overlap(range, stretch))) }
  })
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

function shortest(marks: readonly Mark[]): Mark | null {
  return marks.toSorted((one, other) => one.range.end - one.range.start - (other.range.end - other.range.start))[0] ?? null
}
