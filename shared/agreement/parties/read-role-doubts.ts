import type { Cues } from '../cues/cue.ts'
import { findDefinitions, findReversedDefinitions } from './definitions.ts'
import { gatherParties } from './gather-parties.ts'
import { findIntroductions } from './introductions.ts'
import { isSurelyOn } from './known-names.ts'
import { madeOnce, type Lexicon } from './lexicon.ts'
import type { PartyEvidence } from './party-evidence.ts'
import { definingSentences } from './party-names.ts'
import { partyPatterns } from './party-patterns.ts'
import { quoteFrom, type PreparedAgreement, type Sentence } from '../prepared.ts'
import type { RoleDoubt, RoleDoubtKind } from './role-doubt.ts'
import type { RoleSign } from './role-sign.ts'
import { otherSide } from './side.ts'
import { isAgreed } from '../sentences/sentence-kinds.ts'

interface Doubt {
  readonly kind: RoleDoubtKind
  readonly sentences: readonly Sentence[]
}

/**
 * Where the agreement seems to take the controller for the processor, in the order of its text.
 *
 * Only what no agreement means is reported: a doubt that is none costs a reader's trust in the others.
 */
export function readRoleDoubts(prepared: PreparedAgreement, cues: Cues, signs: readonly RoleSign[], lexicon: Lexicon): RoleDoubt[] {
  const defining = definingSentences(prepared)
  const introduced = findIntroductions(defining, prepared.nodes, lexicon)
  const given = [...introduced, ...findDefinitions(defining, prepared.nodes, lexicon)].filter(({ side, kind }) => side !== null && kind === 'given')
  const doubts: Doubt[] = [
    ...sameSideTwice(introduced, given, prepared),
    ...bothSides(given),
    ...given.filter((one) => isUsualNameReversed(one, lexicon)).map(({ sentence }) => ({ kind: 'usual_name_reversed' as const, sentences: [sentence] })),
    ...findReversedDefinitions(defining, prepared.nodes, lexicon).map((sentence) => ({ kind: 'definition_reversed' as const, sentences: [sentence] })),
    ...signsIn(prepared, cues, signs, lexicon),
  ]
  const sorted = doubts.toSorted((one, other) => one.sentences[0]!.range.start - other.sentences[0]!.range.start)
  return sorted.map(({ kind, sentences }) => ({ kind, quotes: sentences.map((sentence) => quoteFrom(prepared, sentence, 0, sentence.text.length, `role-${kind}`)) }))
}

/** How many sentences the introductions of one agreement's parties stand apart at most. */
const nearby = 12

/** Two parties one after the other are called the same, and nobody the other. */
function sameSideTwice(introduced: readonly PartyEvidence[], given: readonly PartyEvidence[], { sentences }: PreparedAgreement): Doubt[] {
  const [first, second] = introduced.filter(({ side, isNamedFromHere }) => side !== null && isNamedFromHere)
  if (!first || !second || first.side !== second.side || first.sentence === second.sentence) return []
  const isApart = sentences.indexOf(second.sentence) - sentences.indexOf(first.sentence) > nearby
  const isSame = first.names.some((name) => second.names.includes(name))
  return isApart || isSame || given.some(({ side }) => side === otherSide(first.side!)) ? [] : [{ kind: 'same_side_twice', sentences: [first.sentence, second.sentence] }]
}

function bothSides(given: readonly PartyEvidence[]): Doubt[] {
  return gatherParties(given.filter(({ names }) => names.length > 0)).flatMap(({ evidence }) => {
    const controller = evidence.find(({ side }) => side === 'controller')
    const processor = evidence.find(({ side }) => side === 'processor')
    return controller && processor ? [{ kind: 'both_sides', sentences: inOrder([...new Set([controller.sentence, processor.sentence])]) }] : []
  })
}

function inOrder(sentences: readonly Sentence[]): Sentence[] {
  return sentences.toSorted((one, other) => one.range.start - other.range.start)
}

function isUsualNameReversed({ names, side }: PartyEvidence, lexicon: Lexicon): boolean {
  return names.some((name) => isSurelyOn(name, otherSide(side!), lexicon))
}

const beforeSubject = madeOnce((lexicon: Lexicon) => new RegExp(`^(?:${partyPatterns(lexicon).article} )?$`, 'u'))

function signsIn(prepared: PreparedAgreement, cues: Cues, signs: readonly RoleSign[], lexicon: Lexicon): Doubt[] {
  const signsFor = cues.rulesFor(signs)
  return prepared.sentences.flatMap((sentence) => {
    if (!isAgreed(prepared, sentence)) return []
    const sign = signsFor(sentence).find(({ cues: patterns }) => {
      const match = cues.findAny(patterns, sentence)
      return match !== null && beforeSubject(lexicon).test(sentence.text.slice(0, match.start))
    })
    return sign ? [{ kind: sign.kind, sentences: [sentence] }] : []
  })
}
