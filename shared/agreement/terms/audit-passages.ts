import type { Cues } from '../cues/cue.ts'
import { type Headings, makeHeadings } from '../wordings/headings.ts'
import { fold } from '../sentences/normalise.ts'
import { inContext, topNodeOf, type PreparedAgreement, type Sentence } from '../prepared.ts'
import { matchByRule } from '../wordings/read-by-rule.ts'
import { makeCites } from './cites-audit.ts'
import type { GrantSigns } from './grant-signs.ts'
import { findLikelyGrant } from './likely-grant.ts'
import type { TermRule } from './term-rule.ts'

/** The sentence that grants the right, and the rule that knew it. */
export interface Grant {
  readonly sentence: Sentence
  readonly rule: Pick<TermRule, 'name' | 'term' | 'value' | 'confidence' | 'isFallback' | 'readings'>
}

/** Where the agreement speaks of the audit. */
export interface AuditPassages {
  readonly grant: Grant
  readonly sentences: ReadonlySet<Sentence>
}

/** How much a place adds to or takes from a rule's confidence that its sentence grants the right. */
const placeWeight = { underAuditHeading: 0.2, inAnnex: -0.1, amongDefinitions: -0.3 } as const

/** And what it takes away that the sentence speaks of a right given elsewhere. */
const referringWeight = -0.3

/** Below such a heading ("Licence audit") nothing is said of the audit that is sought. */
const otherAudits = ['{noAudit}']

/** Of a part that is not on audits alone, so many sentences before and after the grant still belong to it. */
const around = { before: 3, after: 12 } as const

/**
 * Finds the sentence that grants the right to audit and the passages that belong to it: its whole article if that is on audits, else its own clause,
 * what goes on about it and the article's other clauses that speak of one; and sentences anywhere that cite the clause or speak in so many words of
 * an audit and the controller.
 */
export function findAuditPassages(prepared: PreparedAgreement, rules: readonly TermRule[], signs: GrantSigns, cues: Cues): AuditPassages | null {
  const rulesFor = cues.rulesFor(rules.filter(({ term, scope }) => term === 'T01' && scope === 'agreement'))
  const isUnderAuditHeading = makeAuditHeadings(prepared, cues)
  const headings = makeHeadings(prepared, cues)
  const candidates: Candidate[] = []
  for (const sentence of prepared.sentences) {
    const { kind } = prepared.nodes.get(sentence.nodeId)!
    if (kind === 'definition' || headings.isUnder(otherAudits, sentence.nodeId)) continue
    const rule = rulesFor(sentence).find((candidate) => headings.isUnder(candidate.under, sentence.nodeId) && grants(candidate, sentence, cues))
    if (!rule) continue
    const weight =
      rule.confidence
      + (isUnderAuditHeading(sentence.nodeId) ? placeWeight.underAuditHeading : 0)
      + (isInAnnex(prepared, sentence.nodeId) ? placeWeight.inAnnex : 0)
      + (kind === 'definitions' ? placeWeight.amongDefinitions : 0)
      + (cues.findAny(signs.refers, sentence) ? referringWeight : 0)
    candidates.push({ sentence, rule, weight })
  }
  const grant = granting(prepared, candidates) ?? findLikelyGrant(prepared, signs, headings, isUnderAuditHeading, cues)
  return grant && { grant, sentences: passagesAround(prepared, grant.sentence, headings, isUnderAuditHeading, cues) }
}

interface Candidate {
  readonly sentence: Sentence
  readonly rule: TermRule
  readonly weight: number
}

/** An article grants first and sets conditions after: of its sentences that weigh nearly as much as the heaviest the first one grants. */
const nearly = 0.1

function granting(prepared: PreparedAgreement, candidates: readonly Candidate[]): Candidate | null {
  let heaviest: Candidate | null = null
  for (const candidate of candidates) if (candidate.weight > (heaviest?.weight ?? 0)) heaviest = candidate
  if (heaviest === null) return null
  const { id } = topNodeOf(prepared, heaviest.sentence.nodeId)
  return candidates.find(({ sentence, weight }) => weight > heaviest.weight - nearly - 1e-9 && topNodeOf(prepared, sentence.nodeId).id === id) ?? heaviest
}

/** An item of a list grants what it says together with the words that open the list, unless those grant it by themselves. */
function grants(rule: TermRule, sentence: Sentence, cues: Cues): boolean {
  const match = matchByRule(rule, inContext(sentence), cues)
  return match !== null && match.end > sentence.leadIn.length
}

function passagesAround(prepared: PreparedAgreement, grant: Sentence, headings: Headings, isUnderAuditHeading: (nodeId: string) => boolean, cues: Cues): Set<Sentence> {
  const { id: article, heading } = topNodeOf(prepared, grant.nodeId)
  const isArticleOnAudits = cues.find('{audit}', { folded: fold(heading ?? '') }) !== null
  const near = new Set([...sentencesNear(prepared, grant), ...sentencesGoingOn(prepared, grant, cues)])
  const says = (sentence: Sentence, ...signs: string[]) => signs.every((sign) => cues.find(sign, sentence)) && !cues.find('{noAudit}', sentence)
  const saying = new Set(prepared.sentences.filter((sentence) => topNodeOf(prepared, sentence.nodeId).id === article && (says(sentence, '{audit}') || opensOnAudits(sentence, cues))))
  const clausesSaying = new Set([...saying].map(({ nodeId }) => nodeId).filter((nodeId) => nodeId !== article))
  const cites = makeCites(prepared, grant.nodeId, isArticleOnAudits || isUnderAuditHeading(grant.nodeId), cues)
  const elsewhere = withWhatGoesOn(prepared.sentences, (sentence) => (cites(sentence) && says(sentence)) || says(sentence, '{surelyAudit}', '{controller}'), cues)
  return new Set(
    prepared.sentences.filter((sentence) => {
      if (near.has(sentence) || isUnderAuditHeading(sentence.nodeId)) return true
      const { kind } = prepared.nodes.get(sentence.nodeId)!
      if (kind === 'definition' || kind === 'definitions' || kind === 'preamble' || headings.isUnder(otherAudits, sentence.nodeId)) return false
      if (isArticleOnAudits && topNodeOf(prepared, sentence.nodeId).id === article) return true
      return clausesSaying.has(sentence.nodeId) || saying.has(sentence) || elsewhere.has(sentence)
    }),
  )
}

/** An item of a list on audits ("The following applies to audits:"). */
function opensOnAudits({ leadIn }: Sentence, cues: Cues): boolean {
  return leadIn !== '' && cues.find('{audit}', { folded: leadIn }) !== null
}

/** Those on the audit, each with what follows it in its clause as long as that has words that only its terms have. */
function withWhatGoesOn(sentences: readonly Sentence[], isOnAudit: (sentence: Sentence) => boolean, cues: Cues): Set<Sentence> {
  const found = new Set<Sentence>()
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const goesOn = before?.nodeId === sentence.nodeId && found.has(before) && cues.find('{auditTerm}', sentence) !== null
    if (goesOn || isOnAudit(sentence)) found.add(sentence)
  }
  return found
}

/** What follows the grant in its article without naming the audit, as long as each sentence has words that only its terms have ("not more than twice a year"). */
function sentencesGoingOn(prepared: PreparedAgreement, grant: Sentence, cues: Cues): readonly Sentence[] {
  const article = topNodeOf(prepared, grant.nodeId).id
  const following = prepared.sentences.slice(prepared.sentences.indexOf(grant) + 1)
  const end = following.findIndex((sentence) => topNodeOf(prepared, sentence.nodeId).id !== article || !cues.find('{auditTerm}', inContext(sentence)))
  return end < 0 ? following : following.slice(0, end)
}

/** The grant's neighbours in its own clause: a text without numbers is one clause, and most of it is not on audits. */
function sentencesNear(prepared: PreparedAgreement, grant: Sentence): Set<Sentence> {
  const clause = prepared.sentences.filter(({ nodeId }) => isWithin(prepared, nodeId, grant.nodeId))
  const at = clause.indexOf(grant)
  return new Set(clause.slice(Math.max(0, at - around.before), at + around.after + 1))
}

/** Says of a node whether a heading above it, its own included, is about audits and about nothing else that is called so; each node is asked once. */
function makeAuditHeadings(prepared: PreparedAgreement, cues: Cues): (nodeId: string) => boolean {
  const known = new Map<string, boolean>()
  return function isUnderAuditHeading(nodeId: string): boolean {
    const answered = known.get(nodeId)
    if (answered !== undefined) return answered
    const { heading, parentId } = prepared.nodes.get(nodeId)!
    const searched = { folded: fold(heading ?? '') }
    const answer = (cues.find('{auditHeading}', searched) !== null && !cues.find('{noAudit}', searched)) || (parentId !== null && isUnderAuditHeading(parentId))
    known.set(nodeId, answer)
    return answer
  }
}

function isInAnnex(prepared: PreparedAgreement, nodeId: string): boolean {
  return topNodeOf(prepared, nodeId).kind === 'annex'
}

function isWithin(prepared: PreparedAgreement, nodeId: string, outerId: string): boolean {
  for (let node = prepared.nodes.get(nodeId); node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) if (node.id === outerId) return true
  return false
}
