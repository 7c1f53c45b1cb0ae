import type { Audit } from './audit.ts'

/** The ids of everything in the audit that rests on a piece of evidence; a withdrawn finding rests on nothing any more. */
export function linksTo(audit: Audit, evidenceId: string): readonly string[] {
  const holds = (ids: readonly string[]) => ids.includes(evidenceId)
  return [
    ...Object.values(audit.assessments).filter((each) => holds(each.evidence)).map((each) => each.itemId),
    ...Object.values(audit.claims).filter((each) => holds(each.evidence)).map((each) => each.claimId),
    ...Object.values(audit.findings).filter((each) => each.status !== 'withdrawn' && holds(each.evidence)).map((each) => each.id),
    ...Object.values(audit.goodPractices).filter((each) => holds(each.evidence)).map((each) => each.id),
    ...Object.values(audit.documentRequests).filter((each) => holds(each.evidence)).map((each) => each.id),
    ...Object.entries(audit.preconditions).filter(([, each]) => holds(each.evidence)).map(([id]) => id),
    ...Object.values(audit.costs).filter((each) => each.receipt === evidenceId).map((each) => each.id),
    ...(audit.notice !== null && holds(audit.notice.proof) ? ['notice'] : []),
  ]
}
