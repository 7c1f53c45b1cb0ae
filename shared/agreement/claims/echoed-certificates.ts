import type { FoundCertificate } from './certificates.ts'
import { holderOf } from './certificate-holder.ts'
import { stanceOf } from './certificate-stance.ts'
import type { ClaimCues } from './claim-rules.ts'
import type { Cues, Searchable } from '../cues/cue.ts'

/** "We hold no ISO 27001 certificate. Our host does": what the processor denies for itself, the words behind it may claim for another, without the name. */
export function echoedCertificates(said: Searchable, before: readonly FoundCertificate[], cues: Cues, words: ClaimCues['certificates']): readonly FoundCertificate[] {
  const denied = before.filter(({ stance }) => stance === 'denied')
  if (denied.length === 0 || !cues.findAny(words.echoes, said) || stanceOf(said, cues, words) === 'denied') return []
  const holder = holderOf(said, cues, words)
  return holder === 'data_centre' || holder === 'sub_processor' ? denied.map((one) => ({ ...one, holder, stance: 'held', scope: null })) : []
}

/** Where the words begin that may speak of another, behind the last name; null where there are none. */
export function echoStart({ folded }: Searchable, lastNameEnd: number, cues: Cues, words: ClaimCues['certificates']): number | null {
  const rest = folded.slice(lastNameEnd)
  const at = cues.findAny(words.contrasts, { folded: rest })?.start ?? rest.search(/[,;]/)
  return at < 0 || !cues.findAny(words.echoes, { folded: rest.slice(at) }) ? null : lastNameEnd + at
}
