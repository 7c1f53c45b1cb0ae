import type { Sentence } from '../prepared.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { usualNames } from './known-names.ts'
import type { Lexicon } from './lexicon.ts'
import { sideOfAddress } from './pronouns.ts'
import { otherSide, type Side } from './side.ts'

/** Names that stand for one party, and all that was said of its side. */
export interface NamedParty {
  readonly names: readonly string[]
  readonly evidence: readonly PartyEvidence[]
}

/** Puts together what belongs together: names given as one party's, directly or by a name they share. */
export function gatherParties(evidence: readonly PartyEvidence[]): NamedParty[] {
  const parties: { names: Map<string, string>; evidence: PartyEvidence[] }[] = []
  const partyOf = new Map<string, (typeof parties)[number]>()
  for (const one of evidence) {
    const met = [...new Set(one.names.flatMap((name) => partyOf.get(name.toLowerCase()) ?? []))]
    const party = met[0] ?? { names: new Map<string, string>(), evidence: [] }
    if (met.length === 0) parties.push(party)
    for (const other of met.slice(1)) {
      for (const [key, name] of other.names) party.names.set(key, name)
      party.evidence.push(...other.evidence)
      parties.splice(parties.indexOf(other), 1)
    }
    for (const name of one.names) if (!party.names.has(name.toLowerCase())) party.names.set(name.toLowerCase(), name)
    party.evidence.push(one)
    for (const key of party.names.keys()) partyOf.set(key, party)
  }
  return parties.map((party) => ({ names: [...party.names.values()], evidence: party.evidence }))
}

/** A name given in so many words outweighs any number of sentences about what somebody acts as; what a name usually means stands between. Doing once what a processor does says too little. */
const weights = { given: 12, usual: 6, address: 5, said: 2, mostSaid: 5, done: 1, mostDone: 3, least: 2 } as const

/** Evidence for the other side that is this large a part of the evidence leaves a party without a side: no name is better than a wrong one. */
const doubtful = 0.5

/** The side that the evidence and the usual meaning of its names give a party; null where they give none, or contradict each other. */
export function sideOf({ names, evidence }: NamedParty, lexicon: Lexicon): Side | null {
  const count = (side: Side, kind: PartyEvidence['kind']) => evidence.filter((one) => one.side === side && one.kind === kind).length
  const scale = Math.min(1, weights.mostSaid / weights.said / Math.max(1, count('controller', 'said'), count('processor', 'said')))
  const usually = (side: Side) => names.reduce((weight, name) => weight + (isUsual(name, side, lexicon) ? weights.usual : sideOfAddress(name, lexicon) === side ? weights.address : 0), 0)
  const weigh = (side: Side) => count(side, 'given') * weights.given + count(side, 'said') * weights.said * scale + Math.min(count(side, 'done') * weights.done, weights.mostDone) + usually(side)
  const side: Side = weigh('controller') >= weigh('processor') ? 'controller' : 'processor'
  return weigh(side) >= weights.least && weigh(otherSide(side)) < weigh(side) * doubtful ? side : null
}

/** The party was introduced or defined, and not only spoken of in passing. */
export function isGiven({ evidence }: NamedParty): boolean {
  return evidence.some(({ kind }) => kind === 'given')
}

/** Parties of which one is called something next to the other stand so many sentences apart at most. */
const nearby = 12

/**
 * The party that must be on the other side: the only one that is given a name close to where that of a party with a side is given, and of whose side nothing is said.
 */
export function counterpartOf(party: NamedParty, unknown: readonly NamedParty[], sentences: readonly Sentence[]): NamedParty | null {
  const places = (one: NamedParty) => one.evidence.filter(({ isNamedFromHere }) => isNamedFromHere).map(({ sentence }) => sentences.indexOf(sentence))
  const own = places(party)
  const others = unknown.filter((other) => places(other).some((place) => own.some((near) => Math.abs(near - place) <= nearby)))
  return others.length === 1 ? others[0]! : null
}

function isUsual(name: string, side: Side, lexicon: Lexicon): boolean {
  return usualNames(lexicon, side).some((usual) => usual.toLowerCase() === name.toLowerCase())
}
