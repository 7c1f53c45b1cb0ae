import type { CertifiableStandard, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues } from './cue.ts'
import type { Sentence } from './prepared.ts'

export type FoundCertificate = NonNullable<Claim['certificate']>

/**
 * The certificates that a sentence says are held, wished for or expressly not held; null where it only names a standard.
 *
 * "In line with ISO 27001" claims no certificate. The holder is the party the sentence itself names, and `unclear` where it names none.
 */
export function findCertificates(
  sentence: Sentence,
  place: ClaimPlace,
  cues: Cues,
  standards: readonly CertifiableStandard[],
  words: ClaimCues['certificates'],
): { readonly start: number; readonly end: number; readonly certificates: readonly FoundCertificate[] } | null {
  const found = standards.flatMap(({ standard, cues: names }) => {
    const match = cues.findAny(names, sentence)
    return match ? [{ standard, edition: match.captures['edition']?.text ?? null, start: match.start, end: match.end }] : []
  })
  if (found.length === 0) return null
  const stance = stanceOf(sentence, cues, words)
  if (stance === null) return null
  const holder = holderOf(sentence, place, cues, words)
  return {
    start: Math.min(...found.map(({ start }) => start)),
    end: Math.max(...found.map(({ end }) => end)),
    certificates: found.map(({ standard, edition }) => ({ standard, edition, holder, stance })),
  }
}

function stanceOf(sentence: Sentence, cues: Cues, words: ClaimCues['certificates']): FoundCertificate['stance'] | null {
  if (cues.findAny(words.denied, sentence)) return 'denied'
  if (cues.findAny(words.wished, sentence)) return 'wished'
  return cues.findAny(words.held, sentence) || (sentence.leadIn !== '' && cues.findAny(words.held, { folded: sentence.leadIn })) ? 'held' : null
}

function holderOf(sentence: Sentence, place: ClaimPlace, cues: Cues, words: ClaimCues['certificates']): FoundCertificate['holder'] {
  if (place === 'sub_processor_list') return 'sub_processor'
  if (cues.findAny(words.dataCentre, sentence)) return 'data_centre'
  if (cues.findAny(words.subProcessor, sentence)) return 'sub_processor'
  return cues.findAny(words.processor, sentence) ? 'processor' : 'unclear'
}
