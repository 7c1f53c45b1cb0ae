import type { CertifiableStandard, ClaimCues, ClaimPlace } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import { fold } from '../sentences/normalise.ts'
import type { Sentence } from '../prepared.ts'

export type FoundCertificate = NonNullable<Claim['certificate']>

interface NamedStandard {
  readonly standard: string
  readonly edition: string | null
  readonly start: number
  readonly end: number
}

/**
 * The certificates that a sentence says are held, wished for or expressly not held; null where it only names a standard.
 *
 * "In line with ISO 27001" claims no certificate. The holder is the party the sentence itself names, and `unclear` where it names none; where the
 * processor says that it holds none, a part that names nobody speaks of another.
 */
export function findCertificates(
  sentence: Sentence,
  place: ClaimPlace,
  cues: Cues,
  standards: readonly CertifiableStandard[],
  { certificates: words, splitters }: Pick<ClaimCues, 'certificates' | 'splitters'>,
): { readonly start: number; readonly end: number; readonly certificates: readonly FoundCertificate[] } | null {
  const named = namedStandards(sentence, cues, standards)
  const stance = named.length === 0 ? null : stanceOf(sentence, cues, words) ?? (saysHeld({ folded: sentence.leadIn }, cues, words) ? 'held' : null)
  if (stance === null) return null
  const holder = holderOf(sentence, cues, words)
  const parts = partsOf(sentence, named, cues, words, splitters)
  const isDeniedByProcessor = parts.some((part) => stanceOf(part, cues, words) === 'denied' && holderOf(part, cues, words) === 'processor')
  const isSaidOfAll = parts.every((part) => stanceOf(part, cues, words) !== stance)
  return {
    start: named[0]!.start,
    end: Math.max(...named.map(({ end }) => end)),
    certificates: named.map(({ standard, edition, start, end }) => {
      const part = parts.findLast((one) => one.start <= start)!
      const own = isSaidOfAll ? null : stanceOf(part, cues, words)
      const otherwise = own === 'held' && isDeniedByProcessor ? 'sub_processor' : holder
      return {
        standard,
        edition,
        holder: place === 'sub_processor_list' ? 'sub_processor' : holderOf(part, cues, words) ?? otherwise ?? 'unclear',
        stance: own ?? stance,
        scope: scopeOf(sentence, end, cues, standards, words),
      }
    }),
  }
}

/** In the order of the text; a name that is part of a longer one ("Cyber Essentials Plus") is not meant itself. */
function namedStandards(sentence: Sentence, cues: Cues, standards: readonly CertifiableStandard[]): readonly NamedStandard[] {
  const found = standards.flatMap(({ standard, cues: names }) => {
    const match = cues.findAny(names, sentence)
    return match ? [{ standard, edition: match.captures['edition']?.text ?? null, start: match.start, end: match.end }] : []
  })
  const isWithin = (one: NamedStandard, other: NamedStandard) => one !== other && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start
  return found.filter((one) => !found.some((other) => isWithin(one, other))).toSorted((one, other) => one.start - other.start)
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
