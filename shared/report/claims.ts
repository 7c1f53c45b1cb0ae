import { z } from 'zod'

import { Claim } from '../agreement/claims/claim.ts'
import { ClaimJudgement } from '../audit/assessment.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite, EvidenceReference, evidenceReferences } from './references.ts'
import { Remark, when } from './remark.ts'

export const TestedClaim = Claim.extend({
  quote: Citation,
  evidenceWanted: z.string(),
  test: z.string(),
  /** `not_tested` where nobody judged it. */
  result: ClaimJudgement.shape.result,
  explanation: z.string(),
  evidence: z.array(EvidenceReference),
})
export type TestedClaim = z.output<typeof TestedClaim>

/** Part 12: every verifiable statement of the processor in the agreement, tested or not, in the order of the text. */
export const Claims = z.strictObject({ claims: z.array(TestedClaim), remarks: z.array(Remark) })
export type Claims = z.output<typeof Claims>

function testedClaim(sources: Sources, { quote, evidence, test, ...claim }: Claim): TestedClaim {
  const judgement = sources.audit.claims[claim.id]
  return {
    ...claim,
    quote: cite(quote),
    evidenceWanted: inLanguage(sources, evidence),
    test: inLanguage(sources, test),
    result: judgement?.result ?? 'not_tested',
    explanation: judgement?.explanation ?? '',
    evidence: evidenceReferences(sources.audit, judgement?.evidence ?? []),
  }
}

export function claims(sources: Sources): Claims {
  const tested = sources.audit.agreement.reading.claims.map((claim) => testedClaim(sources, claim))
  const untested = tested.filter(({ result }) => result === 'not_tested').length
  return { claims: tested, remarks: when(untested > 0, 'claims_not_tested', { count: untested, total: tested.length }) }
}
