import type { Audit } from '../../../shared/audit/audit.ts'
import type { EvidenceUse } from '../../../shared/audit/evidence-links.ts'
import { apply } from '../../app/store.ts'

/** Whether a use can be changed from the evidence itself: the others are changed where they are recorded. */
export function isRelinkable({ kind }: EvidenceUse): boolean {
  return kind === 'item' || kind === 'claim'
}

/** Lets an assessed item or a judged claim rest on a piece of evidence, or no longer. @throws AppError what the item's or claim's rules refuse */
export async function relink({ assessments, claims }: Audit, { kind, id }: EvidenceUse, evidenceId: string, isLinked: boolean): Promise<void> {
  const changed = (ids: readonly string[]) => [...ids.filter((each) => each !== evidenceId), ...(isLinked ? [evidenceId] : [])]
  const [assessment, judgement] = [assessments[id], claims[id]]
  if (kind === 'item' && assessment) await apply({ kind: 'item.assess', payload: { ...assessment, evidence: changed(assessment.evidence) } })
  if (kind === 'claim' && judgement) await apply({ kind: 'claim.judge', payload: { ...judgement, evidence: changed(judgement.evidence) } })
}
