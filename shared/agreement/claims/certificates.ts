import { certificateParts } from './certificate-parts.ts'
import { entryOf, holderInList, holderOf } from './certificate-holder.ts'
import { scopeOf } from './certificate-scope.ts'
import { saysHeld, stanceOf, type SaidOfCertificate } from './certificate-stance.ts'
import type { CertifiableStandard, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues } from '../cues/cue.ts'
import { echoedCertificates, echoStart } from './echoed-certificates.ts'
import { fold } from '../sentences/normalise.ts'
import { namedStandards, type NamedStandard } from './named-standards.ts'
import type { Sentence } from '../prepared.ts'
import { standingNames } from './standing-names.ts'

export type FoundCertificate = NonNullable<Claim['certificate']>

/** Certificates that one stretch of a sentence speaks of. */
export interface FoundCertificates {
  readonly start: number
  readonly end: number
  readonly certificates: readonly FoundCertificate[]
  /** Nothing says that they are held: their names stand where a list of certificates has them. */
  readonly isOnlyListed: boolean
}

type CertificateWords = Pick<ClaimCues, 'certificates' | 'splitters'>

/**
 * The certificates that a sentence says are held, wished for or expressly not held; null where it only names a standard.
 *
 * "In line with ISO 27001" claims no certificate. The holder is the party the sentence itself names, and `unclear` where it names none; where the
 * processor says that it holds none, a part that names nobody speaks of another: of the last that was named.
 *
 * @param above what stands above the sentence and tells what it lists
 */
export function findCertificates(
  sentence: Sentence,
  place: ClaimPlace,
  above: () => string,
  cues: Cues,
  standards: readonly CertifiableStandard[],
  words: CertificateWords,
): FoundCertificates | null {
  const named = namedStandards(sentence, cues, standards)
  if (named.length === 0) return null
  const stance = stanceOf(sentence, cues, words.certificates) ?? (saysHeld({ folded: sentence.leadIn }, cues, words.certificates) ? 'held' : null)
  const certificates = stance === null ? listedCertificates(sentence, place, above(), named, cues, words) : statedCertificates(sentence, stance, place, named, cues, standards, words)
  if (certificates.length === 0) return null
  return { start: named[0]!.start, end: Math.max(...named.map(({ end }) => end)), certificates: withoutDoubles(certificates), isOnlyListed: stance === null }
}

function statedCertificates(
  whole: Sentence,
  stance: SaidOfCertificate,
  place: ClaimPlace,
  named: readonly NamedStandard[],
  cues: Cues,
  standards: readonly CertifiableStandard[],
  { certificates: words, splitters }: CertificateWords,
): readonly FoundCertificate[] {
  const echo = stance === 'denied' ? echoStart(whole, named.at(-1)!.end, cues, words) : null
  const sentence = echo === null ? whole : { ...whole, text: whole.text.slice(0, echo), folded: whole.folded.slice(0, echo) }
  const parts = certificateParts(sentence, named, cues, words, splitters)
  const isDeniedByProcessor = parts.some((part) => stanceOf(part, cues, words) === 'denied' && holderOf(part, cues, words) === 'processor')
  const isSaidOfAll = parts.every((part) => stanceOf(part, cues, words) !== stance)
  const scopes = named.map(({ end }) => scopeOf(sentence, end, cues, standards, words))
  const holderIn = (folded: string) => holderOf({ folded: scopes.reduce<string>((said, scope) => (scope === null ? said : said.replace(fold(scope), '')), folded) }, cues, words)
  const stated = named.flatMap(({ standard, edition, start }, index) => {
    const part = parts.findLast((one) => one.start <= start)!
    const own = isSaidOfAll ? null : stanceOf(part, cues, words)
    const said = (own === 'aligned' && stance === 'denied' ? null : own) ?? stance
    if (said === 'aligned') return []
    const lastOther = parts.slice(0, parts.indexOf(part)).map(({ folded }) => holderIn(folded)).findLast((before) => before !== null && before !== 'processor')
    const otherwise = own === 'held' && isDeniedByProcessor ? lastOther ?? 'sub_processor' : holderIn(sentence.folded)
    const holder = place === 'sub_processor_list' ? holderInList(sentence, start, cues, words) : holderIn(part.folded) ?? otherwise ?? holderIn(sentence.leadIn)
    return [{ standard, edition, holder: holder ?? 'unclear', stance: said, scope: scopes[index]! }]
  })
  return echo === null ? stated : [...stated, ...echoedCertificates({ folded: whole.folded.slice(echo) }, stated, cues, words)]
}

/** A name that stands alone is a certificate held below a head or heading that speaks of certificates, and in brackets behind a data centre or sub-processor. */
function listedCertificates(sentence: Sentence, place: ClaimPlace, above: string, named: readonly NamedStandard[], cues: Cues, { certificates: words }: CertificateWords): readonly FoundCertificate[] {
  const isBelowCertificates = cues.findAny(words.naming, { folded: above }) !== null
  const isBelowSubProcessors = place === 'sub_processor_list' || cues.findAny(words.subProcessor, { folded: above }) !== null
  return standingNames(sentence, named).flatMap(({ name: { standard, edition, start }, isBracketed }) => {
    const entry = { folded: entryOf(sentence, start) }
    const isOfSubProcessor = isBelowSubProcessors || cues.findAny(words.subProcessor, entry) !== null
    const holder = isOfSubProcessor ? holderInList(sentence, start, cues, words) : holderOf(entry, cues, words)
    const isListed = isBracketed ? holder === 'data_centre' || holder === 'sub_processor' : isBelowCertificates
    return isListed ? [{ standard, edition, holder: holder ?? holderOf({ folded: sentence.leadIn }, cues, words) ?? 'unclear', stance: 'held', scope: null }] : []
  })
}

/** What a sentence without a standard's name claims for another of the certificates that the sentence before it denies. */
export function findEchoed(sentence: Sentence, before: readonly FoundCertificate[], cues: Cues, { certificates: words }: CertificateWords): FoundCertificates | null {
  const certificates = echoedCertificates(sentence, before, cues, words)
  return certificates.length === 0 ? null : { start: 0, end: sentence.text.length, certificates, isOnlyListed: true }
}

/** Each standard once for each holder and stance. */
function withoutDoubles(certificates: readonly FoundCertificate[]): readonly FoundCertificate[] {
  return certificates.filter((one, index) => index === certificates.findIndex(({ standard, holder, stance }) => standard === one.standard && holder === one.holder && stance === one.stance))
}
