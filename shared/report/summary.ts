import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { ClaimJudgement, Conformity } from '../audit/assessment.ts'
import type { Audit } from '../audit/audit.ts'
import { Conclusion, OverallConclusion } from '../audit/conclusion.ts'
import { type ProposedConclusion, proposeConclusion } from '../audit/conclusion-proposal.ts'
import { describeConclusionReason } from '../audit/describe-outcome.ts'
import { AssuranceKind } from '../audit/engagement.ts'
import { FindingType } from '../audit/finding.ts'
import { isQualifiedForAssurance } from '../audit/qualified.ts'
import type { ChecklistRow } from './checklist.ts'
import type { Claims, TestedClaim } from './claims.ts'
import type { ClauseCompliance } from './clause-compliance.ts'
import type { Criteria } from './criteria.ts'
import { standingFindings } from './findings.ts'
import type { Sources } from './input.ts'
import { type ItemNames, itemNames } from './item-names.ts'
import type { Method } from './method.ts'
import { Remark, when } from './remark.ts'
import type { Scope } from './scope.ts'

const Count = z.int().min(0)

export const Counts = z.strictObject({
  /** Checklist items by result; items that nobody assessed count as not tested. */
  items: z.strictObject({ total: Count, byConformity: z.record(Conformity, Count) }),
  /** Findings that stand, not the withdrawn ones. */
  findings: z.strictObject({ total: Count, byType: z.record(FindingType, z.record(Severity, Count)) }),
  claims: z.strictObject({ total: Count, byResult: z.record(ClaimJudgement.shape.result, Count) }),
  evidence: Count,
})
export type Counts = z.output<typeof Counts>

/** Part 2. What the lead auditor concludes, beside what the rules of the profession allow at most. */
export const Summary = z.strictObject({
  /** Null until the lead auditor concluded. */
  conclusion: Conclusion.nullable(),
  proposal: z.strictObject({
    agreement: OverallConclusion,
    performance: OverallConclusion,
    /** What held the proposal down, in words. */
    grounds: z.strictObject({ agreement: z.array(z.string()), performance: z.array(z.string()) }),
    departs: z.boolean(),
  }),
  counts: Counts,
  /** What sort of statement the report may be; its standard sentence stands in the texts under `statement`. */
  statement: AssuranceKind,
  remarks: z.array(Remark),
})
export type Summary = z.output<typeof Summary>

type AssuranceKindValue = z.output<typeof AssuranceKind>

/** Words of assurance belong to an RE or RA in the team; without one the report is an examination, whatever the engagement says. */
export function allowedStatement({ engagement }: Pick<Audit, 'engagement'>): AssuranceKindValue {
  return engagement.team.some(isQualifiedForAssurance) ? engagement.assurance : 'none'
}

function count<K extends string>(keys: readonly K[], occurring: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, occurring.filter((each) => each === key).length])) as Record<K, number>
}

function counts({ audit }: Sources, checklist: readonly ChecklistRow[], claims: readonly TestedClaim[]): Counts {
  const findings = standingFindings(audit)
  const ofType = (type: FindingType) => count(Severity.options, findings.filter((finding) => finding.type === type).map((finding) => finding.severity))
  return {
    items: { total: checklist.length, byConformity: count(Conformity.options, checklist.map((row) => row.conformity)) },
    findings: { total: findings.length, byType: Object.fromEntries(FindingType.options.map((type) => [type, ofType(type)])) as Counts['findings']['byType'] },
    claims: { total: claims.length, byResult: count(ClaimJudgement.shape.result.options, claims.map((claim) => claim.result)) },
    evidence: Object.values(audit.evidence).filter((piece) => piece.removed === null).length,
  }
}

function proposal({ audit, texts }: Sources, { inList }: ItemNames): Omit<Summary['proposal'], 'departs'> {
  const { agreement, performance } = proposeConclusion(audit)
  const inWords = ({ reasons }: ProposedConclusion) => reasons.map((reason) => describeConclusionReason(texts, reason, inList))
  return {
    agreement: agreement.conclusion,
    performance: performance.conclusion,
    grounds: { agreement: inWords(agreement), performance: inWords(performance) },
  }
}

/** The parts that the summary sums up. */
interface Summed {
  readonly checklist: readonly ChecklistRow[]
  readonly claims: Claims
  readonly clauseCompliance: ClauseCompliance
  readonly scope: Scope
  readonly criteria: Criteria
  readonly method: Method
}

export function summary(sources: Sources, { checklist, claims, clauseCompliance, scope, criteria, method }: Summed): Summary {
  const { audit } = sources
  const proposed = proposal(sources, itemNames(sources.texts, { checklist, claims: claims.claims }))
  const { conclusion } = audit
  const departs = conclusion !== null && (conclusion.agreement !== proposed.agreement || conclusion.performance !== proposed.performance)
  const statement = allowedStatement(audit)
  const refusedKeys = checklist.filter((row) => row.isKey && row.wasRefused).length
  return {
    conclusion,
    proposal: { ...proposed, departs },
    counts: counts(sources, checklist, claims.claims),
    statement,
    remarks: [
      ...when(conclusion === null, 'no_conclusion_recorded'),
      ...when(departs, 'conclusion_departs'),
      ...when(statement !== audit.engagement.assurance, 'assurance_not_allowed'),
      ...when(refusedKeys > 0, 'key_control_refused', { count: refusedKeys }),
      ...[scope, claims, criteria, clauseCompliance, method].flatMap((part) => part.remarks),
    ],
  }
}
