import type { Quote } from '../agreement/quote.ts'
import type { TermId } from '../agreement/terms/term-values.ts'
import type { NoticeCheck } from './notice-dates.ts'
import type { PreconditionDecision, PreconditionId, PreconditionStatus } from './preparation.ts'
import type { YearlyLimit } from './yearly-limit.ts'

/** One thing to know about a precondition, without words: `describePreconditionFact` says it in a language. */
export type PreconditionFact =
  | { readonly kind: 'mandate_to_prove' }
  | { readonly kind: 'third_party_only' }
  | { readonly kind: 'no_external_auditor' }
  | { readonly kind: 'member_not_external' | 'independence_unstated' | 'qualifications_missing' | 'secrecy_unsigned'; readonly name: string }
  | { readonly kind: 'quality_undefined' | 'processor_veto' | 'competitor_excluded' }
  | { readonly kind: 'quality_named'; readonly names: readonly string[] }
  | { readonly kind: 'suspicion_needed' | 'reading_not_chosen' | 'refusal_is_agreement_gap' | 'own_breach_clock' }
  | { readonly kind: 'reading_relied_on'; readonly reading: string; readonly reason: string }
  | { readonly kind: 'documents_first' | 'authority_request_needed' }
  | { readonly kind: 'objective_missing' | 'sites_missing' | 'kinds_missing' | 'technical_test_needs_waiver' }
  | { readonly kind: 'method_unnamed'; readonly method: 'document' | 'interview' | 'remote' | 'on_site' }
  | { readonly kind: 'notice'; readonly check: NoticeCheck }
  | { readonly kind: 'yearly_limit'; readonly limit: YearlyLimit }
  | { readonly kind: 'no_team' | 'secrecy_to_be_signed' | 'secrecy_bound' | 'secrecy_processor_rules' | 'secrecy_silent' | 'secrecy_without_authority' }
  | { readonly kind: 'personal_data_plan' | 'disruption_plan' | 'documents_unrequested' | 'estimate_needed' | 'rate_unconfirmed' }
  | { readonly kind: 'document_missing'; readonly document: string }
  | { readonly kind: 'term_unconfirmed'; readonly term: TermId }

/** What the terms and the recorded facts make of a precondition before anybody decided on it. */
export interface PreconditionJudgement {
  readonly gate: Precondition['gate']
  readonly isApplicable: boolean
  /** Met by what is recorded alone, without a decision. */
  readonly isMet: boolean
  readonly obstacles: readonly PreconditionFact[]
  readonly notes: readonly PreconditionFact[]
}

/** Something that must be settled before fieldwork, computed from the terms, what was decided and what is recorded. */
export interface Precondition {
  readonly id: PreconditionId
  readonly terms: readonly TermId[]
  /** `hard`: the right to audit itself depends on it; `soft`: the agreement or the law asks for it; `none`: good practice. */
  readonly gate: 'hard' | 'soft' | 'none'
  readonly status: PreconditionStatus
  readonly decision: PreconditionDecision | null
  /** The sentences of the agreement it comes from; empty where the agreement is silent. */
  readonly quotes: readonly Quote[]
  /** What stands in the way, whatever was decided. */
  readonly obstacles: readonly PreconditionFact[]
  readonly notes: readonly PreconditionFact[]
}

/** Whether fieldwork may begin. */
export interface Gate {
  readonly mayStart: boolean
  /** Hard and missing or contested. */
  readonly blocking: readonly Precondition[]
  /** Soft and missing or contested: fieldwork may begin, with the reason recorded. */
  readonly warnings: readonly Precondition[]
}

