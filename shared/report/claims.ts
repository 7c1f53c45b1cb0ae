import { z } from 'zod'

import { Claim } from '../agreement/claim.ts'
import { ClaimJudgement } from '../audit/assessment.ts'
import { Citation, EvidenceReference } from './references.ts'

const { topic, qualifiers, isPopulationClaim, certificate, controls } = Claim.shape

export const TestedClaim = z.strictObject({
  id: z.string(),
  quote: Citation,
  topic,
  qualifiers,
  isPopulationClaim,
  certificate,
  controls,
  evidenceWanted: z.string(),
  test: z.string(),
  /** `not_tested` where nobody judged it. */
  result: ClaimJudgement.shape.result,
  explanation: z.string(),
  evidence: z.array(EvidenceReference),
})
export type TestedClaim = z.output<typeof TestedClaim>

/** Part 12: every verifiable statement of the processor in the agreement, tested or not, in the order of the text. */
export const Claims = z.strictObject({ claims: z.array(TestedClaim) })
export type Claims = z.output<typeof Claims>
