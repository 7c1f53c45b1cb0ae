import type { Quote } from '../agreement/quote.ts'
import type { TermId, TermValue } from '../agreement/terms/term-values.ts'
import { valueOf } from '../agreement/terms/term.ts'
import type { Audit } from './audit.ts'

/** What an audit holds of one term now. */
export interface EffectiveTerm<T extends TermId = TermId> {
  readonly id: T
  /** Null where the agreement is silent, or is held to be. */
  readonly value: TermValue<T> | null
  readonly quotes: readonly Quote[]
  readonly standing: 'proposed' | 'unsure' | 'confirmed' | 'corrected'
  /** The reading of vague wording that was chosen, and why. */
  readonly reading: string | null
  readonly reason: string
}

/** The value of a term held now: a person's decision before the proposal, the reading chosen applied to it. */
export function effectiveTerm<T extends TermId>(audit: Audit, id: T): EffectiveTerm<T> {
  const proposed = audit.agreement.reading.terms.find((term) => term.id === id)
  const decision = audit.terms[id]
  const chosen = proposed?.readings.find((reading) => reading.id === decision?.reading)
  const held = chosen?.value ?? (decision ? decision.value : proposed?.value)
  return {
    id,
    value: valueOf(id, held),
    quotes: proposed?.quotes ?? [],
    standing: decision?.kind ?? 'proposed',
    reading: decision?.reading ?? null,
    reason: decision?.reason ?? '',
  }
}
