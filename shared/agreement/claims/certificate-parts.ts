import { holderOf } from './certificate-holder.ts'
import { stanceOf } from './certificate-stance.ts'
import type { ClaimCues } from './claim-rules.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import type { NamedStandard } from './named-standards.ts'
import type { Sentence } from '../prepared.ts'

/** A stretch of a sentence with a holder or stance of its own. */
export interface CertificatePart extends Searchable {
  readonly start: number
}

/**
 * "Certified to ISO 27001 and preparing for SOC 2" is cut where a splitting word or a comma stands between two standards, and "not certified, but our host holds
 * ISO 27001" where a contrast stands before the first or behind the last; each only if both sides say for themselves what is held, or another holder opens the second.
 * Of a standard that is only followed, what a contrast says last is said of it: "in line with ISO 27001, but without a certificate".
 */
export function certificateParts({ folded }: Sentence, named: readonly NamedStandard[], cues: Cues, words: ClaimCues['certificates'], splitters: readonly string[]): readonly CertificatePart[] {
  const cutIn = (from: number, to: number, marks: readonly string[], signs: RegExp) => {
    const said = folded.slice(from, to)
    const at = cues.findAny(marks, { folded: said })?.start ?? said.search(signs)
    return at < 0 ? [] : [{ cut: from + at, to }]
  }
  const cuts = [
    ...cutIn(0, named[0]!.start, words.contrasts, /;/),
    ...named.slice(1).flatMap(({ start }, index) => cutIn(named[index]!.end, start, splitters, /[,;]/)),
    ...cutIn(named.at(-1)!.end, folded.length, words.contrasts, /;/),
  ]
  const parts: CertificatePart[] = []
  let start = 0
  for (const [index, { cut, to }] of cuts.entries()) {
    const [here, next] = [{ start, folded: folded.slice(start, cut) }, { folded: folded.slice(cut, cuts[index + 1]?.cut) }]
    const [saidHere, saidNext] = [stanceOf(here, cues, words), stanceOf(next, cues, words)]
    const isOnlyFollowed = saidHere === 'aligned' && to === folded.length
    const isSaidTwice = saidHere !== null && saidNext !== null && !isOnlyFollowed
    const other = to < folded.length ? holderOf({ folded: folded.slice(cut, to) }, cues, words) : null
    if (!isSaidTwice && (other === null || other === holderOf(here, cues, words))) continue
    parts.push(here)
    start = cut
  }
  return [...parts, { start, folded: folded.slice(start) }]
}
