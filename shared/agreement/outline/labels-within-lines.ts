import type { Line } from '../sentences/lines.ts'
import { labelCandidatesIn, type LabelCandidate } from './label-candidates.ts'

/** No paragraph is so long: where its line breaks were lost, headings and items without a full stop run on too. */
const longestParagraph = 1500

/** A series of articles or clauses may lack so many numbers; items lack none. */
const mostMissing = 2

/**
 * For each line the labels in the middle of it, as in an agreement that lost its line breaks on the way: "10. Audits 10.1 De klant mag … 10.2 …".
 *
 * A number opens a part only where it counts on from one before it, and a sentence has ended or a heading with its own first clause stands there:
 * "artikel 10.2 Persoonsgegevens" within a sentence opens nothing. Linear in the length of the text.
 */
export function labelsWithinLines(lines: readonly Line[]): ReadonlyMap<Line, readonly LabelCandidate[]> {
  const seen = new Map<string, Set<number>>()
  return new Map(
    lines.flatMap((line): [Line, LabelCandidate[]][] => {
      if (line.isBlank || line.isFurniture) return []
      const within = labelsWithin(line.text, seen)
      return within.length === 0 ? [] : [[line, within]]
    }),
  )
}

function labelsWithin(line: string, seen: Map<string, Set<number>>): LabelCandidate[] {
  const isRunOn = line.length > longestParagraph
  const opening: LabelCandidate[] = []
  let isBelowHeading = false
  for (const candidate of labelCandidatesIn(line)) {
    const { series, count, isAtLineStart, isAfterSentence, headsNext, mayFollowWords } = candidate
    const counts = seen.get(series) ?? new Set<number>()
    const mayOpen: boolean = isAfterSentence || headsNext || isBelowHeading || (isRunOn && mayFollowWords)
    const opens: boolean = isAtLineStart || (mayOpen && countsOn(candidate, counts))
    isBelowHeading = opens && headsNext
    if (opens) seen.set(series, counts.add(count))
    if (opens && !isAtLineStart) opening.push(candidate)
  }
  return opening
}

function countsOn({ kind, count }: LabelCandidate, counts: ReadonlySet<number>): boolean {
  const missing = kind === 'number' || kind === 'bracketed' ? 0 : mostMissing
  return count === 1 || Array.from({ length: missing + 1 }, (_, gap) => count - 1 - gap).some((before) => counts.has(before))
}
