import type { ConclusionReason } from '../audit/conclusion-proposal.ts'
import type { PreconditionFact } from '../audit/precondition.ts'
import type { Texts } from '../text/index.ts'

export function describePreconditionFact(_texts: Texts, fact: PreconditionFact): string {
  return fact.kind
}

export function describeConclusionReason(_texts: Texts, reason: ConclusionReason): string {
  return reason.kind
}
