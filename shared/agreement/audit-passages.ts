import type { Cues } from './cue.ts'
import { topNodeOf, type PreparedAgreement, type Sentence } from './prepared.ts'
import type { TermRule } from './term-rule.ts'

/** Where the agreement speaks of the audit. */
export interface AuditPassages {
  /** The sentence that grants the right, and the rule that knew it. */
  readonly grant: { readonly sentence: Sentence; readonly rule: TermRule }
  readonly sentences: ReadonlySet<Sentence>
}

/** How much a place adds to or takes from a rule's confidence that its sentence grants the right. */
const placeWeight = { underAuditHeading: 0.2, inAnnex: -0.1 } as const

/**
 * Finds the sentence that grants the right to audit and the passages that belong to it: its whole article if that is on audits,
 * else its own clause and the article's other sentences on audits; and sentences anywhere that speak in so many words of an audit and the controller.
 */
export function findAuditPassages(prepared: PreparedAgreement, rules: readonly TermRule[], cues: Cues): AuditPassages | null {
  const grantRules = rules.filter(({ term }) => term === 'T01')
  let grant: AuditPassages['grant'] | null = null
  let best = 0
  for (const sentence of prepared.sentences) {
    if (prepared.nodes.get(sentence.nodeId)!.kind === 'definition') continue
    const rule = grantRules.find((candidate) => cues.findAny(candidate.cues, sentence) && !cues.findAny(candidate.unless, sentence))
    if (!rule) continue
    const weight = rule.confidence + (isUnderAuditHeading(prepared, sentence.nodeId, cues) ? placeWeight.underAuditHeading : 0) + (isInAnnex(prepared, sentence.nodeId) ? placeWeight.inAnnex : 0)
    if (weight > best) {
      best = weight
      grant = { sentence, rule }
    }
  }
  return grant && { grant, sentences: passagesAround(prepared, grant.sentence, cues) }
}

function passagesAround(prepared: PreparedAgreement, grant: Sentence, cues: Cues): Set<Sentence> {
  const article = topNodeOf(prepared, grant.nodeId).id
  const isWhole = isUnderAuditHeading(prepared, article, cues)
  return new Set(
    prepared.sentences.filter((sentence) => {
      const kind = prepared.nodes.get(sentence.nodeId)!.kind
      if (isWithin(prepared, sentence.nodeId, isWhole ? article : grant.nodeId) || isUnderAuditHeading(prepared, sentence.nodeId, cues)) return true
      if (kind === 'definition' || kind === 'definitions' || kind === 'preamble') return false
      const signs = topNodeOf(prepared, sentence.nodeId).id === article ? ['{audit}'] : ['{surelyAudit}', '{controller}']
      return signs.every((sign) => cues.find(sign, sentence)) && !cues.find('{noAudit}', sentence)
    }),
  )
}

/** A heading above the node, its own included, that is about audits and about nothing else that is called so. */
function isUnderAuditHeading(prepared: PreparedAgreement, nodeId: string, cues: Cues): boolean {
  for (let node = prepared.nodes.get(nodeId); node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) {
    const heading = { folded: (node.heading ?? '').toLowerCase() }
    if (cues.find('{auditHeading}', heading) && !cues.find('{noAudit}', heading)) return true
  }
  return false
}

function isInAnnex(prepared: PreparedAgreement, nodeId: string): boolean {
  return topNodeOf(prepared, nodeId).kind === 'annex'
}

function isWithin(prepared: PreparedAgreement, nodeId: string, outerId: string): boolean {
  for (let node = prepared.nodes.get(nodeId); node; node = node.parentId === null ? undefined : prepared.nodes.get(node.parentId)) if (node.id === outerId) return true
  return false
}
