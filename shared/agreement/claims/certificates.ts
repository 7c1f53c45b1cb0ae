import { isRow } from './above.ts'
import { scopeOf } from './certificate-scope.ts'
import type { CertifiableStandard, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import { namedStandards, type NamedStandard } from './named-standards.ts'
import type { Sentence } from '../prepared.ts'
import { entryAround, standingNames } from './standing-names.ts'

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
 * processor says that it holds none, a part that names nobody speaks of another.
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
  sentence: Sentence,
  stance: FoundCertificate['stance'],
  place: ClaimPlace,
  named: readonly NamedStandard[],
  cues: Cues,
  standards: readonly CertifiableStandard[],
  { certificates: words, splitters }: CertificateWords,
): readonly FoundCertificate[] {
  const holder = holderOf(sentence, cues, words)
  const parts = partsOf(sentence, named, cues, words, splitters)
  const isDeniedByProcessor = parts.some((part) => stanceOf(part, cues, words) === 'denied' && holderOf(part, cues, words) === 'processor')
  const isSaidOfAll = parts.every((part) => stanceOf(part, cues, words) !== stance)
  return named.map(({ standard, edition, start, end }) => {
    const part = parts.findLast((one) => one.start <= start)!
    const own = isSaidOfAll ? null : stanceOf(part, cues, words)
    const otherwise = own === 'held' && isDeniedByProcessor ? 'sub_processor' : holder
    return {
      standard,
      edition,
      holder: place === 'sub_processor_list' ? holderInList(sentence, start, cues, words) : holderOf(part, cues, words) ?? otherwise ?? 'unclear',
      stance: own ?? stance,
      scope: scopeOf(sentence, end, cues, standards, words),
    }
  })
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
    return isListed ? [{ standard, edition, holder: holder ?? 'unclear', stance: 'held', scope: null }] : []
  })
}

/** Each standard once for each holder and stance. */
function withoutDoubles(certificates: readonly FoundCertificate[]): readonly FoundCertificate[] {
  return certificates.filter((one, index) => index === certificates.findIndex(({ standard, holder, stance }) => standard === one.standard && holder === one.holder && stance === one.stance))
}

interface Part extends Searchable {
  readonly start: number
}

/**
 * "Certified to ISO 27001 and preparing for SOC 2" is cut where a splitting word or a comma stands between two standards, and "not certified, but our host holds
 * ISO 27001" where a contrast stands before the first or behind the last; each only if both sides say for themselves what is held.
 */
function partsOf({ folded }: Sentence, named: readonly NamedStandard[], cues: Cues, words: ClaimCues['certificates'], splitters: readonly string[]): readonly Part[] {
  const cutIn = (from: number, to: number, marks: readonly string[], signs: RegExp) => {
    const said = folded.slice(from, to)
    const at = cues.findAny(marks, { folded: said })?.start ?? said.search(signs)
    return at < 0 ? [] : [from + at]
  }
  const cuts = [
    ...cutIn(0, named[0]!.start, words.contrasts, /;/),
    ...named.slice(1).flatMap(({ start }, index) => cutIn(named[index]!.end, start, splitters, /[,;]/)),
    ...cutIn(named.at(-1)!.end, folded.length, words.contrasts, /;/),
  ]
  const parts: Part[] = []
  let start = 0
  for (const [index, cut] of cuts.entries()) {
    const [here, next] = [{ start, folded: folded.slice(start, cut) }, { folded: folded.slice(cut, cuts[index + 1]) }]
    if (stanceOf(here, cues, words) === null || stanceOf(next, cues, words) === null) continue
    parts.push(here)
    start = cut
  }
  return [...parts, { start, folded: folded.slice(start) }]
}

function stanceOf(said: Searchable, cues: Cues, words: ClaimCues['certificates']): FoundCertificate['stance'] | null {
  if (cues.findAny(words.denied, said)) return 'denied'
  if (cues.findAny(words.wished, said)) return 'wished'
  return saysHeld(said, cues, words) ? 'held' : null
}

function saysHeld(said: Searchable, cues: Cues, words: ClaimCues['certificates']): boolean {
  return said.folded !== '' && cues.findAny(words.held, said) !== null
}

function holderOf(said: Searchable, cues: Cues, words: ClaimCues['certificates']): FoundCertificate['holder'] | null {
  if (cues.findAny(words.ownDataCentre, said)) return 'processor'
  if (cues.findAny(words.dataCentre, said)) return 'data_centre'
  if (cues.findAny(words.subProcessor, said)) return 'sub_processor'
  return cues.findAny(words.processor, said) ? 'processor' : null
}

/** What stands in a list of sub-processors belongs to the one in its entry, which may run a data centre. */
function holderInList(sentence: Sentence, place: number, cues: Cues, words: ClaimCues['certificates']): FoundCertificate['holder'] {
  const entry = { folded: entryOf(sentence, place) }
  return cues.findAny(words.dataCentre, entry) || cues.findAny(words.hosting, entry) ? 'data_centre' : 'sub_processor'
}

function entryOf(sentence: Sentence, place: number): string {
  return isRow(sentence) ? `${sentence.leadIn} ${sentence.folded}` : entryAround(sentence, place)
}
