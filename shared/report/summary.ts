import { z } from 'zod'

import { Severity } from '../agreement/gap.ts'
import { ClaimJudgement, Conformity } from '../audit/assessment.ts'
import { OverallConclusion } from '../audit/audit.ts'
import { AssuranceKind } from '../audit/engagement.ts'
import { FindingType } from '../audit/finding.ts'
import { Remark } from './remark.ts'

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
  conclusion: z.strictObject({ agreement: OverallConclusion, performance: OverallConclusion, summary: z.string(), reason: z.string() }).nullable(),
  proposal: z.strictObject({
    agreement: OverallConclusion,
    performance: OverallConclusion,
    /** What held the proposal down, in words. */
    grounds: z.array(z.string()),
    departs: z.boolean(),
  }),
  counts: Counts,
  /** What sort of statement the report may be; its standard sentence stands in the texts under `statement`. */
  statement: AssuranceKind,
  remarks: z.array(Remark),
})
export type Summary = z.output<typeof Summary>
