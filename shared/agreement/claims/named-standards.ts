import type { CertifiableStandard } from './claim-rules.ts'
import type { Cues, Searchable } from '../cues/cue.ts'

/** A standard that can be certified against, where a sentence names it. */
export interface NamedStandard {
  readonly standard: string
  readonly edition: string | null
  readonly start: number
  readonly end: number
}

/** A sentence that names one standard more often is a list of its clauses. */
const mostTimesNamed = 3

/** An empty box before a name. */
const unticked = /(?:[☐□◻]|\[ ?\]) ?$/u

/** In the order of the text; a name that is part of a longer one ("Cyber Essentials Plus") is not meant itself. */
export function namedStandards(sentence: Searchable, cues: Cues, standards: readonly CertifiableStandard[]): readonly NamedStandard[] {
  const found = standards.flatMap((standard) => timesNamed(sentence, cues, standard))
  const isWithin = (one: NamedStandard, other: NamedStandard) => one !== other && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start
  return found.filter((one) => !found.some((other) => isWithin(one, other))).toSorted((one, other) => one.start - other.start)
}

function timesNamed(sentence: Searchable, cues: Cues, { standard, cues: names }: CertifiableStandard): readonly NamedStandard[] {
  const times: NamedStandard[] = []
  let from = 0
  for (let match = cues.findAny(names, sentence); match && times.length < mostTimesNamed; match = cues.findAny(names, { folded: sentence.folded.slice(from) })) {
    const [start, end] = [from + match.start, from + match.end]
    if (!unticked.test(sentence.folded.slice(Math.max(0, start - 4), start))) times.push({ standard, edition: match.captures['edition']?.text ?? null, start, end })
    from = end
  }
  return times
}
