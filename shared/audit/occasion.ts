import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'

/** Why this audit is held: as planned, or because something is suspected. */
export type Occasion = 'planned' | 'for_cause'

/**
 * The occasion of this audit.
 *
 * For cause where the term on the trigger, as now read, allows no other audit, and where a suspicion was recorded under a term that needs none.
 * Source: SPEC P4.
 */
export function occasionOf(audit: Audit): Occasion {
  const trigger = effectiveTerm(audit, 'T04').value ?? 'any_time'
  if (trigger === 'for_cause_only') return 'for_cause'
  const needsNoCause = trigger === 'any_time' || trigger === 'periodic'
  const isProposedForCause = audit.agreement.reading.terms.some((term) => term.id === 'T04' && term.value === 'for_cause_only')
  return needsNoCause && !isProposedForCause && audit.preconditions.trigger?.status === 'satisfied' ? 'for_cause' : 'planned'
}
