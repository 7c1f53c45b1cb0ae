import { z } from 'zod'

import { Cents } from '../../values.ts'

const Days = z.int().min(1)

/**
 * What each of the thirty terms of an audit clause can say.
 *
 * A term the agreement does not settle has no value at all (`null` in {@link Term}): silence is never written as a value.
 * Source: the term model T01–T30; GDPR Art. 28(3)(h).
 */
export const termValues = {
  /** Who has the right to audit. */
  T01: z.enum(['controller', 'controller_and_authority']),
  /** Who may carry the audit out; more than one may. */
  T02: z.array(z.enum(['controller_self', 'mandated_auditor', 'independent_third_party', 'processor_chosen', 'pooled'])).min(1),
  /** What the auditor must be. `qualified: undefined` is the word without a standard behind it. */
  T03: z.strictObject({
    qualified: z.enum(['none', 'undefined', 'named']),
    named: z.array(z.string()),
    isIndependent: z.boolean(),
    isCompetitorExcluded: z.boolean(),
    hasProcessorVeto: z.boolean(),
  }),
  /** What must have happened before an audit may be held. */
  T04: z.enum(['any_time', 'periodic', 'for_cause_only', 'after_docs_insufficient', 'authority_request']),
  T05: z.array(z.enum(['agreement_obligations', 'art28_law', 'security_only', 'misuse_by_staff'])).min(1),
  T06: z.strictObject({
    included: z.array(z.enum(['information', 'systems', 'sites', 'people', 'records'])),
    excluded: z.array(z.enum(['own_controller_processing', 'other_customers', 'source_code', 'pricing', 'business_secrets'])),
  }),
  T07: z.array(z.enum(['document', 'interview', 'remote', 'on_site', 'technical_test'])),
  T08: z.strictObject({
    kind: z.enum(['fixed', 'reasonable', 'none']),
    /** Null where a number was left open (a placeholder) or the kind needs none. */
    count: Days.nullable(),
    unit: z.enum(['calendar_days', 'working_days', 'hours']).nullable(),
    form: z.enum(['written', 'any']).nullable(),
  }),
  T09: z.array(z.enum(['breach', 'authority', 'indication', 'urgent'])).min(1),
  T10: z.strictObject({
    max: z.int().min(1),
    period: z.enum(['calendar_year', 'rolling_12m', 'contract_year', 'undefined']),
    /** At most `max` audits in so many years. */
    years: z.int().min(1).max(10).default(1),
  }),
  T11: z.array(z.enum(['urgent_reason', 'breach', 'authority', 'non_remedied', 'material_change', 'indication', 'law'])).min(1),
  T12: z.strictObject({ hours: z.enum(['business', 'any']).nullable(), sites: z.array(z.string()), maxDays: Days.nullable() }),
  T13: z.enum(['none', 'not_unreasonable', 'minimal']),
  T14: z.strictObject({
    kind: z.enum(['nda_signed', 'bound_by_secrecy', 'processor_rules']),
    carveOuts: z.array(z.enum(['authority', 'court', 'counsel', 'insurer', 'evidence'])),
  }),
  T15: z.enum(['allowed_for_audit', 'minimised']),
  T16: z.strictObject({
    information: z.enum(['all_necessary', 'all_relevant', 'reasonable']),
    includesStaff: z.boolean(),
    includesAssistance: z.boolean(),
    deadline: z.strictObject({ kind: z.enum(['fixed', 'as_soon_as_possible']), count: Days.nullable(), unit: z.enum(['calendar_days', 'working_days', 'hours']).nullable() }).nullable(),
  }),
  /** Whether the processor must inform the controller outside an audit too. */
  T17: z.boolean(),
  T18: z.enum(['may_consider', 'must_consider_first', 'replaces']),
  T19: z.enum(['direct', 'via_processor', 'reports_only']),
  T20: z.enum(['own_costs', 'controller_all', 'processor_all', 'split']),
  T21: z.strictObject({ amountCents: Cents, per: z.enum(['hour', 'day', 'audit']), isCap: z.boolean(), vat: z.enum(['included', 'excluded', 'silent']) }),
  T22: z.strictObject({
    on: z.enum(['none', 'material_breach', 'any_deviation']),
    burden: z.enum(['controller', 'processor']).nullable(),
    scope: z.enum(['all_reasonable', 'all', 'share']).nullable(),
    includesRemedy: z.boolean(),
  }),
  T23: z.strictObject({
    duty: z.enum(['implement', 'remedy', 'plan', 'negotiate']),
    onlyOnMaterialBreach: z.boolean(),
    deadline: z.strictObject({ kind: z.enum(['fixed', 'as_soon_as_possible']), count: Days.nullable(), unit: z.enum(['calendar_days', 'working_days', 'hours']).nullable() }).nullable(),
  }),
  T24: z.strictObject({ count: Days, unit: z.enum(['calendar_days', 'working_days']) }),
  T25: z.strictObject({ owner: z.enum(['controller', 'processor', 'both']).nullable(), hasProcessorCopy: z.boolean() }),
  T26: z.strictObject({ route: z.enum(['consult', 'expert', 'arbitration', 'court']).nullable(), law: z.string().nullable(), forum: z.string().nullable() }),
  /** Whether an audit's results may go to, or an audit be held by, the supervisory authority. */
  T27: z.boolean(),
  T28: z.strictObject({ reportYears: z.int().min(1).nullable(), rawEvidenceMonths: z.int().min(1).nullable(), end: z.enum(['return', 'destroy']).nullable() }),
  /** Documents that the agreement leans on, in the agreement's own words, and which text wins. */
  T29: z.strictObject({ documents: z.array(z.string()), prevails: z.enum(['this_agreement', 'other_agreement']).nullable() }),
  T30: z.strictObject({
    maySuspend: z.boolean(),
    mayTerminate: z.boolean(),
    liabilityCapCents: Cents.nullable(),
    /** Liability is limited to the fees of so many months before the event that caused the damage. */
    liabilityCapMonths: z.int().min(1).nullable(),
    /** Where liability is settled outside this agreement, in its own words. */
    liabilityElsewhere: z.string().nullable(),
    needsDefaultNotice: z.boolean(),
    lapseMonths: z.int().min(1).nullable(),
  }),
} as const

export type TermId = keyof typeof termValues
export type TermValue<T extends TermId = TermId> = { readonly [K in T]: z.output<(typeof termValues)[K]> }[T]

export const termIds = Object.keys(termValues) as readonly TermId[]
export const TermId = z.enum(termIds as [TermId, ...TermId[]])
