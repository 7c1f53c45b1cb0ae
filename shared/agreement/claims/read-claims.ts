import { makeAbove } from './above.ts'
import { findCertificates, findEchoed, type FoundCertificate, type FoundCertificates } from './certificates.ts'
import type { ClaimCatalogue, ClaimCue, ClaimCues, ClaimPlace, ClaimTopic } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues } from '../cues/cue.ts'
import { findPromises } from './find-promises.ts'
import { clauseOf, quoteFrom, type PreparedAgreement, type Sentence } from '../prepared.ts'
import { makePlaces } from './places.ts'
import { isPromising } from './promising.ts'
import { isLeadIn } from '../sentences/sentence-kinds.ts'
import { splitPromises, type PromisePiece } from './split-promises.ts'

/** What a sentence of a security annex that fits no topic still is. */
const anyStatement = 'security-statement'
const fewestWordsOfStatement = 6

/** How sure a claim is, by how it was found. */
const confidence = { whole: 0.9, piece: 0.8, onlyListed: 0.6, anyStatement: 0.5 }

/**
 * Every verifiable promise of the processor, in order of the text: one for each promise, however many stand in a sentence.
 *
 * In an annex on security every declarative sentence is one, also where no topic of the catalogue fits.
 */
export function readClaims(prepared: PreparedAgreement, cues: Cues, catalogue: ClaimCatalogue, words: ClaimCues): readonly Claim[] {
  const placeOf = makePlaces(prepared, cues, words)
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]))
  const rulesFor = cues.rulesFor(words.promises)
  const above = makeAbove(prepared)
  const standardNames = catalogue.standards.flatMap(({ cues: names }) => names)
  const nameClaim = makeNames()
  const claims: Claim[] = []
  let before: readonly FoundCertificate[] = []
  for (const sentence of prepared.sentences) {
    const place = placeOf(sentence)
    if (place === null || !isPromising(sentence, place, cues, words, standardNames)) continue
    const certificates = findCertificates(sentence, place, () => above(sentence), cues, catalogue.standards, words) ?? findEchoed(sentence, before, cues, words)
    before = certificates?.certificates ?? []
    for (const piece of promisesOf(sentence, place, rulesFor(sentence), certificates, cues, catalogue, words)) {
      const topic = topics.get(piece.topic)!
      for (const certificate of piece.certificates) {
        claims.push({
          id: nameClaim(clauseOf(prepared, sentence.nodeId), topic.id),
          ...claimOf(prepared, sentence, piece, topic, cues, words),
          certificate,
        })
      }
    }
  }
  return claims
}

interface FoundPiece extends PromisePiece {
  /** One claim for each; a single `null` where the promise is of no certificate. */
  readonly certificates: readonly (FoundCertificate | null)[]
  readonly isOnlyListed: boolean
}

function promisesOf(
  sentence: Sentence,
  place: ClaimPlace,
  rules: readonly ClaimCue[],
  certificates: FoundCertificates | null,
  cues: Cues,
  catalogue: ClaimCatalogue,
  words: ClaimCues,
): readonly FoundPiece[] {
  const found = [...findPromises(sentence, place, rules, cues, catalogue, words)]
  if (certificates) found.unshift({ topic: 'certificate', start: certificates.start, end: certificates.end })
  if (found.length === 0 && place === 'security_annex' && isLongStatement(sentence)) found.push({ topic: anyStatement, start: 0, end: sentence.text.length })
  return splitPromises(sentence, found, cues, words).map((piece) => ({
    ...piece,
    certificates: piece.topic === 'certificate' ? certificates!.certificates : [null],
    isOnlyListed: piece.topic === 'certificate' && certificates!.isOnlyListed,
  }))
}

function isLongStatement(sentence: Sentence): boolean {
  const { text, leadIn } = sentence
  return !isLeadIn(sentence) && (leadIn !== '' || text.split(' ', fewestWordsOfStatement).length === fewestWordsOfStatement)
}

function claimOf(prepared: PreparedAgreement, sentence: Sentence, piece: FoundPiece, topic: ClaimTopic, cues: Cues, words: ClaimCues): Omit<Claim, 'id' | 'certificate'> {
  const isWhole = piece.start === 0 && piece.end === sentence.text.length
  const said = isWhole ? sentence : { folded: sentence.folded.slice(piece.start, piece.end) }
  const text = sentence.text.slice(piece.start, piece.end)
  const population = cues.findAny(words.population, said)
  const seeming = cues.findAny(words.notPopulation, said)
  return {
    topic: topic.id,
    quote: quoteFrom(prepared, sentence, piece.start, piece.end, topic.id),
    qualifiers: words.qualifiers.flatMap((cue) => {
      const match = cues.find(cue, said)
      return match ? [text.slice(match.start, match.end)] : []
    }),
    isPopulationClaim: population !== null && population.start !== seeming?.start,
    controls: topic.controls,
    evidence: topic.evidence,
    test: topic.test,
    confidence: sureness(topic.id, isWhole, piece.isOnlyListed),
  }
}

function sureness(topic: string, isWhole: boolean, isOnlyListed: boolean): number {
  if (topic === anyStatement) return confidence.anyStatement
  if (isOnlyListed) return confidence.onlyListed
  return isWhole ? confidence.whole : confidence.piece
}

/** Ids that say where a claim stands and what it is about: `9.1-breach-notice-term`; the second of a kind in a clause gets a number. */
function makeNames(): (clause: string, topic: string) => string {
  const taken = new Map<string, number>()
  return (clause, topic) => {
    const place = clause
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9.()]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '')
      .slice(0, 40)
      .replace(/-+$/, '')
    const name = place === '' ? topic : `${place}-${topic}`
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}
