import { z } from 'zod'

import { Assessment, ChecklistItem } from '../audit/assessment.ts'
import { Citation, EvidenceReference } from './references.ts'

const { id, source, legalBasis, inAgreement, methods, isPopulationTest, isKey, controls } = ChecklistItem.shape
const { conformity, reason, levels, sample, observation, wasRefused } = Assessment.shape

/** Annex B: every item of the checklist, tested or not, in its order. */
export const ChecklistRow = z.strictObject({
  id,
  source,
  /** Chapter of the catalogue for a control. */
  theme: z.string().nullable(),
  title: z.string(),
  question: z.string(),
  criteria: z.array(Citation),
  legalBasis,
  inAgreement,
  evidenceWanted: z.string(),
  test: z.string(),
  pitfall: z.string().nullable(),
  methodsPlanned: methods,
  isPopulationTest,
  isKey,
  controls,
  /** `not_tested` where nobody assessed it. */
  conformity,
  isAssessed: z.boolean(),
  reason,
  levels,
  methodsUsed: methods,
  sample,
  observation,
  wasRefused,
  evidence: z.array(EvidenceReference),
  findings: z.array(z.string()),
})
export type ChecklistRow = z.output<typeof ChecklistRow>
