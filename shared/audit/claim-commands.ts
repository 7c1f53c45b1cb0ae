import { AppError } from '../errors.ts'
import { ClaimJudgement } from './assessment.ts'
import type { Audit } from './audit.ts'
import { command } from './command.ts'
import { isStrong } from './evidence-weight.ts'
import { listed, usableEvidence } from './existing.ts'

/** Exceptions met in the samples of the checklist items that test a claim. */
function exceptionsTo(audit: Audit, claimId: string): number {
  return audit.checklist
    .filter(({ source }) => source.kind === 'claim' && source.claim === claimId)
    .reduce((sum, item) => sum + (audit.assessments[item.id]?.sample?.deviations ?? 0), 0)
}

/** @throws claim.withoutEvidence, claim.weakEvidence, claim.populationDisproved (SPEC S23, S24) */
export function checkClaimJudgement(audit: Audit, { claimId, result, evidence }: ClaimJudgement): void {
  const claim = listed(audit.agreement.reading.claims, 'claim', claimId)
  const pieces = usableEvidence(audit, evidence)
  const isProof = result === 'proven' || result === 'partly_proven'
  if ((isProof || result === 'contradicted') && pieces.length === 0) throw new AppError('claim.withoutEvidence', { claim: claimId })
  if (result === 'proven' && !pieces.some(isStrong)) throw new AppError('claim.weakEvidence', { claim: claimId })
  if (isProof && claim.isPopulationClaim && exceptionsTo(audit, claimId) > 0) throw new AppError('claim.populationDisproved', { claim: claimId })
}

export const judge = command({
  kind: 'claim.judge',
  payload: ClaimJudgement,
  check: checkClaimJudgement,
  apply: (draft, judgement) => void (draft.claims[judgement.claimId] = judgement),
})
