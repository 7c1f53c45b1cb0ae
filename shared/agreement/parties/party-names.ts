import type { OutlineNode } from '../outline/outline.ts'
import type { DividedAgreement, PreparedAgreement, Sentence } from '../prepared.ts'
import type { PartyNames } from '../reading.ts'
import { findDeeds, sideShown } from './deeds.ts'
import { findDefinitions } from './definitions.ts'
import { counterpartOf, gatherParties, isGiven, sideOf, type NamedParty } from './gather-parties.ts'
import { findIntroductions } from './introductions.ts'
import { isUsualName, usualNames } from './known-names.ts'
import type { Lexicon } from './lexicon.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { pronounsLike, pronounsThroughout } from './pronouns.ts'
import { findRoleStatements } from './role-statements.ts'
import { otherSide, type Side } from './side.ts'

const introductionCharacters = 12_000
const wholeCharacters = 200_000
/** Who works for whom shows well before. */
const deedCharacters = 20_000

/** A name that only sentences in passing give a side is a party's if it comes back so often. */
const fewestMentions = 3

interface SidedParty {
  readonly party: NamedParty
  readonly side: Side
}

const sides = ['controller', 'processor'] as const

/** The sentences in which parties are introduced and words defined. */
export function definingSentences({ nodes, sentences }: Pick<PreparedAgreement, 'nodes' | 'sentences'>): Sentence[] {
  return sentences.filter(({ range, nodeId }) => range.start < introductionCharacters || nodes.get(nodeId)!.kind.startsWith('definition'))
}

/** Everything the agreement says of who is who: where parties are introduced and words defined, and in sentences anywhere. */
export function findPartyEvidence({ nodes, sentences }: Pick<PreparedAgreement, 'nodes' | 'sentences'>, lexicon: Lexicon): PartyEvidence[] {
  const defining = definingSentences({ nodes, sentences })
  return [...findIntroductions(defining, nodes, lexicon), ...findDefinitions(defining, nodes, lexicon), ...findRoleStatements(sentences.filter(({ range }) => range.start < wholeCharacters), lexicon)]
}

/**
 * How the agreement itself calls the two sides, without the words of the law: what its evidence says, and beside it the names and pronouns
 * whose side is usual. A name with evidence for both sides is left out.
 */
export function findPartyNames({ text, language, nodes, sentences }: DividedAgreement, lexicon: Lexicon): PartyNames {
  const parties = gatherParties(findPartyEvidence({ nodes, sentences }, lexicon))
  const isToldOutright = sides.every((side) => parties.some((party) => sideOf(party, lexicon) === side))
  const deeds = findDeeds(isToldOutright ? [] : sentences.filter(({ range }) => range.start < deedCharacters), lexicon)
  const decided = parties.filter((party) => sideOf(party, lexicon) !== null || isGiven(party))
  const known = new Set(decided.flatMap(({ names }) => names.flatMap((name) => [name.toLowerCase(), ...pronounsLike(name, language, lexicon)])))
  const names = { controller: new Set<string>(), processor: new Set<string>() }
  const sided = parties.flatMap((party) => {
    const side = sideOf(party, lexicon) ?? (isOpen(party) ? sideShown(party.names, deeds) : null)
    return side === null ? [] : [{ party, side }]
  })
  for (const { party, side } of [...sided, ...findCounterparts(parties, sided, { text, nodes, sentences })]) {
    for (const name of party.names) {
      const pronouns = pronounsLike(name, language, lexicon)
      if (pronouns.length > 0) for (const pronoun of pronouns) names[side].add(pronoun)
      else if (isGiven(party) || isUsualName(name, lexicon) || countOf(name, text) >= fewestMentions) names[side].add(name)
    }
  }
  for (const { name } of deeds.values()) {
    const side = sideShown([name], deeds)
    if (side !== null && !known.has(name.toLowerCase()) && !isUsualName(name, lexicon)) names[side].add(name)
  }
  const throughout = pronounsThroughout(text, language, names, lexicon)
  for (const side of sides) {
    for (const usual of [...usualNames(lexicon, side).filter((name) => countOf(name, text) > 0), ...throughout[side]]) {
      if (!known.has(usual.toLowerCase())) names[side].add(usual)
    }
  }
  return { controller: [...names.controller], processor: [...names.processor] }
}

/** Nothing in so many words says what side the party is on. */
function isOpen({ evidence }: NamedParty): boolean {
  return evidence.every(({ side, kind }) => side === null || kind === 'done')
}

/** Where all parties with a side are on one, whoever else is given a name beside them is on the other; never in a clause, where things are named. */
function findCounterparts(parties: readonly NamedParty[], sided: readonly SidedParty[], { text, nodes, sentences }: Pick<PreparedAgreement, 'text' | 'nodes' | 'sentences'>): SidedParty[] {
  const [first] = sided
  if (!first || sided.some(({ side }) => side !== first.side)) return []
  const isBeforeClauses = ({ parentId }: OutlineNode) => parentId === null || (['section', 'preamble'].includes(nodes.get(parentId)!.kind) && nodes.get(parentId)!.parentId === null)
  const isNamedAtFirst = ({ evidence }: NamedParty) => evidence.some(({ isNamedFromHere, sentence }) => isNamedFromHere && isBeforeClauses(nodes.get(sentence.nodeId)!))
  const isSpokenOf = ({ names }: NamedParty) => names.some((name) => countOf(name, text) >= fewestMentions)
  const unknown = parties.filter((party) => sided.every((other) => other.party !== party) && party.evidence.every(({ side }) => side === null) && isNamedAtFirst(party) && isSpokenOf(party))
  return sided.flatMap(({ party, side }) => {
    const counterpart = counterpartOf(party, unknown, sentences)
    return counterpart ? [{ party: counterpart, side: otherSide(side) }] : []
  })
}

function countOf(name: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(name); at >= 0 && count < fewestMentions; at = text.indexOf(name, at + name.length)) {
    if (!/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + name.length] ?? ' ')) count += 1
  }
  return count
}
