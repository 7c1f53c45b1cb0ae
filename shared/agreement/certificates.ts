import type { CertifiableStandard, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues } from './cue.ts'
import { fold } from './normalise.ts'
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
    certificates: found.map(({ standard, edition, end }) => ({ standard, edition, holder, stance, scope: scopeOf(sentence, end, cues, standards, words) })),
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

const phraseEnd = /[,;()]|\.(?=\s|$)/

/**
 * What the certificate covers, in the sentence's own words: from where a cue fits after the standard's name to the end of that phrase, or to the word
 * "certified" behind it. A phrase that names a standard too is left alone.
 */
function scopeOf(sentence: Sentence, nameEnd: number, cues: Cues, standards: readonly CertifiableStandard[], words: ClaimCues['certificates']): string | null {
  const match = cues.findAny(words.covers, { folded: sentence.folded.slice(nameEnd) })
  if (!match) return null
  const phrase = sentence.text.slice(nameEnd + match.start).split(phraseEnd, 1)[0]!
  const held = cues.findAny(words.held, { folded: fold(phrase) })
  const scope = (held ? phrase.slice(0, held.start) : phrase).trimEnd()
  const isWhole = match.end - match.start <= scope.length
  return isWhole && !standards.some(({ cues: names }) => cues.findAny(names, { folded: fold(scope) })) ? scope : null
}
