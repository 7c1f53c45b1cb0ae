import type { Audit } from '../../../shared/audit/audit.ts'
import type { RuleResult } from '../../../shared/audit/evidence-rule.ts'
import { judgeEvidence } from '../../../shared/audit/evidence-rules.ts'
import type { Evidence } from '../../../shared/audit/evidence.ts'
import { evidenceUses } from '../../../shared/audit/evidence-links.ts'
import { judgedOn } from '../../../shared/audit/judged-on.ts'
import { today } from '../../app/clock.ts'

/** One piece as it goes into the pack, with what to think of before it does. */
export interface Packed {
  readonly evidence: Evidence
  /** What the rules remark; none of it is a conformity, nor is its absence. */
  readonly remarks: readonly RuleResult[]
  readonly isLinked: boolean
}

/** Says that a rule has nothing to remark; a weight that is capped is the processor's own doing in most of its papers. */
const unremarkable: readonly RuleResult['outcome'][] = ['ok', 'capped']

/** Everything that goes into the pack: the evidence still in the audit, what needs attention first. */
export function packedPieces(audit: Audit, on = judgedOn(audit, today())): readonly Packed[] {
  const uses = evidenceUses(audit)
  return Object.values(audit.evidence)
    .filter(({ removed }) => removed === null)
    .map((evidence) => ({
      evidence,
      remarks: judgeEvidence(evidence, audit, { on }).filter(({ outcome }) => !unremarkable.includes(outcome)),
      isLinked: uses.has(evidence.id),
    }))
    .toSorted((one, other) => attention(other) - attention(one))
}

/** How many points of attention a piece has: what the rules remark, and that it is secret. Confidential is what most evidence is. */
export function attention({ remarks, evidence }: Packed): number {
  return remarks.length + (evidence.confidentiality === 'secret' ? 1 : 0)
}
