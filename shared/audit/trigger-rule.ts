import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'
import type { PreconditionFact, PreconditionJudgement } from './precondition.ts'

const hard = (...notes: readonly PreconditionFact[]): PreconditionJudgement => ({ gate: 'hard', isApplicable: true, isMet: false, obstacles: [], notes })

/**
 * What must have happened before this audit may be held, under the reading of the clause that was chosen.
 *
 * Where only a concrete suspicion opens the audit, a dossier of that suspicion is needed; under a wider reading, that reading with its reason and
 * somebody who answers for it. A suspicion may itself be a breach: the controller's own 72 hours run apart from the audit. A refusal while the
 * condition is not met is a shortcoming of the agreement, which leaves Art. 28(3)(h) unmet, and never of the performance. Source: A3; SPEC P4, P5.
 */
export function triggerRule(audit: Audit): PreconditionJudgement {
  const held = effectiveTerm(audit, 'T04')
  const proposed = audit.agreement.reading.terms.find((term) => term.id === 'T04')
  switch (held.value ?? 'any_time') {
    case 'for_cause_only': {
      const unread = (proposed?.readings.length ?? 0) > 0 && held.reading === null ? [{ kind: 'reading_not_chosen' } as const] : []
      return hard({ kind: 'suspicion_needed' }, ...unread, { kind: 'refusal_is_agreement_gap' }, { kind: 'own_breach_clock' })
    }
    case 'after_docs_insufficient':
      return hard({ kind: 'documents_first' })
    case 'authority_request':
      return hard({ kind: 'authority_request_needed' })
    case 'any_time':
    case 'periodic':
      if (proposed?.value === 'for_cause_only' && held.reading !== null) return hard({ kind: 'reading_relied_on', reading: held.reading, reason: held.reason })
      return { gate: 'none', isApplicable: false, isMet: false, obstacles: [], notes: [] }
  }
}
