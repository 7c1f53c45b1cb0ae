import { z } from 'zod'

import { GapStatement } from '../agreement/gap.ts'
import { CalendarDate } from '../values.ts'
import { Citation } from './references.ts'
import { Remark } from './remark.ts'

const { id, clauses, legalBasis, severity, confidence } = GapStatement.shape

const ReportedGap = z.strictObject({
  id,
  clauses,
  title: z.string(),
  fact: z.string(),
  criterion: z.string(),
  recommendation: z.string(),
  legalBasis,
  severity,
  confidence,
  quotes: z.array(Citation),
  /** The findings in which a person took it over. */
  findings: z.array(z.string()),
})

export const RuleGap = ReportedGap.extend({
  rule: z.string(),
  isAbsence: z.boolean(),
  /** `candidate` proposes; an absence is `unconfirmed` until somebody says that they read the whole text; `adopted` stands as a finding. */
  standing: z.enum(['candidate', 'unconfirmed', 'adopted']),
})
export type RuleGap = z.output<typeof RuleGap>

/** What a lawyer wrote about this very text, quotes as written. */
export const CuratedGap = ReportedGap.omit({ quotes: true }).extend({ quotes: z.array(z.string()) })
export type CuratedGap = z.output<typeof CuratedGap>

/** Part 13: what the agreement itself lacks or gets wrong. What a rule found and what a person wrote never mix. */
export const AgreementFindings = z.strictObject({
  ruleGaps: z.array(RuleGap),
  curated: z
    .strictObject({ author: z.string(), writtenOn: CalendarDate, agreementName: z.string(), note: z.string(), gaps: z.array(CuratedGap) })
    .nullable(),
  remarks: z.array(Remark),
})
export type AgreementFindings = z.output<typeof AgreementFindings>
