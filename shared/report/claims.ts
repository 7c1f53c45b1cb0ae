import { z } from 'zod'

import { Claim } from '../agreement/claim.ts'
import { ClaimJudgement } from '../audit/assessment.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite, EvidenceReference, evidenceReferences } from './references.ts'

const { topic, qualifiers, isPopulationClaim, certificate, controls, confidence } = Claim.shape

export const TestedClaim = z.strictObject({
  id: z.string(),
  quote: Citation,
  topic,
  qualifiers,
  isPopulationClaim,
  certificate,
  controls,
  confidence,
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

export function claims(sources: Sources): Claims {
  const { audit } = sources
  return {
    claims: audit.agreement.reading.claims.map((claim) => {
      const judgement = audit.claims[claim.id]
      const { id, topic, qualifiers, isPopulationClaim, certificate, controls, confidence } = claim
      return {
        id,
        quote: cite(claim.quote),
        topic,
        qualifiers,
        isPopulationClaim,
        certificate,
        controls,
        confidence,
        evidenceWanted: inLanguage(sources, claim.evidence),
        test: inLanguage(sources, claim.test),
        result: judgement?.result ?? 'not_tested',
        explanation: judgement?.explanation ?? '',
        evidence: evidenceReferences(audit, judgement?.evidence ?? []),
      }
    }),
  }
}
