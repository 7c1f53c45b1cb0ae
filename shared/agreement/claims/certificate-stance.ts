import type { ClaimCues } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import { cellMark } from '../sentences/normalise.ts'

/** What is said of a certificate; a standard that is only followed (`aligned`) is none. */
export type SaidOfCertificate = NonNullable<Claim['certificate']>['stance'] | 'aligned'

type StanceWords = Pick<ClaimCues['certificates'], 'denied' | 'wished' | 'aligned' | 'held' | 'refusals'>

export function stanceOf(said: Searchable, cues: Cues, words: StanceWords): SaidOfCertificate | null {
  if (cues.findAny(words.denied, said) || hasRefusingCell(said, cues, words)) return 'denied'
  if (cues.findAny(words.wished, said)) return 'wished'
  if (cues.findAny(words.aligned, said)) return 'aligned'
  return saysHeld(said, cues, words) ? 'held' : null
}

export function saysHeld(said: Searchable, cues: Cues, words: Pick<StanceWords, 'held'>): boolean {
  return said.folded !== '' && cues.findAny(words.held, said) !== null
}

/** "ISO 27001 | no": a cell that holds nothing but a refusal. */
function hasRefusingCell({ folded }: Searchable, cues: Cues, { refusals }: StanceWords): boolean {
  if (!folded.includes(cellMark)) return false
  return folded.split(cellMark).some((cell) => {
    const said = cell.trim()
    const match = cues.findAny(refusals, { folded: said })
    return match !== null && match.start === 0 && match.end === said.length
  })
}
