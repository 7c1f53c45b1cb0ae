import type { Audit } from './audit.ts'
import { toBeGivenAgain } from './put-back.ts'

/** Something in the audit that rests on a piece of evidence. */
export interface EvidenceUse {
  readonly kind: 'item' | 'claim' | 'finding' | 'goodPractice' | 'request' | 'precondition' | 'cost' | 'notice'
  readonly id: string
}

/** What rests on each piece of evidence, by its id, what is to be judged again included; a withdrawn finding rests on nothing any more. */
export function evidenceUses(audit: Audit): ReadonlyMap<string, readonly EvidenceUse[]> {
  const uses = new Map<string, EvidenceUse[]>()
  const note = (kind: EvidenceUse['kind'], id: string, evidenceIds: readonly string[]) => {
    for (const evidenceId of new Set(evidenceIds)) {
      const known = uses.get(evidenceId)
      if (known) known.push({ kind, id })
      else uses.set(evidenceId, [{ kind, id }])
    }
  }
  for (const each of Object.values(audit.assessments)) note('item', each.itemId, each.evidence)
  for (const each of Object.values(audit.claims)) note('claim', each.claimId, each.evidence)
  for (const each of Object.values(audit.findings)) if (each.status !== 'withdrawn') note('finding', each.id, each.evidence)
  for (const each of Object.values(audit.goodPractices)) note('goodPractice', each.id, each.evidence)
  for (const each of Object.values(audit.documentRequests)) note('request', each.id, each.evidence)
  for (const [id, each] of Object.entries(audit.preconditions)) note('precondition', id, each.evidence)
  for (const each of toBeGivenAgain(audit)) {
    if (each.kind === 'item' || each.kind === 'claim' || each.kind === 'precondition') note(each.kind, each.id, each.earlier.evidence)
  }
  for (const each of Object.values(audit.costs)) if (each.receipt !== null) note('cost', each.id, [each.receipt])
  if (audit.notice !== null) note('notice', 'notice', audit.notice.proof)
  return uses
}

/** The ids of everything in the audit that rests on a piece of evidence. */
export function linksTo(audit: Audit, evidenceId: string): readonly string[] {
  return (evidenceUses(audit).get(evidenceId) ?? []).map(({ id }) => id)
}
