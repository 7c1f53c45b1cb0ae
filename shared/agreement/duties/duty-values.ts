import { z } from 'zod'

/**
 * What an agreement can say of the processor's duties beside the audit.
 *
 * A duty the agreement does not lay down has no value at all (`null` in {@link Duty}).
 */
export const dutyValues = {
  /** How soon the processor tells the controller of a personal data breach. Source: GDPR Art. 28(3)(f), 33(2). */
  breach_notice: z.strictObject({
    kind: z.enum(['fixed', 'without_delay']),
    /** Null without a term, or where its number was left open. */
    count: z.int().min(1).nullable(),
    unit: z.enum(['hours', 'calendar_days', 'working_days']).nullable(),
    /** The term holds "where possible" only. */
    isSoft: z.boolean(),
  }),
  /** How the controller agrees to sub-processors: to each, or to all with or without a say in changes. Source: GDPR Art. 28(2). */
  sub_processors: z.enum(['prior_specific', 'general_with_objection', 'general', 'forbidden']),
  /** What becomes of the personal data when the services end. Source: GDPR Art. 28(3)(g). */
  deletion_or_return: z.enum(['delete', 'return', 'delete_or_return']),
  /** Help with the requests of data subjects. Source: GDPR Art. 28(3)(e). */
  data_subject_assistance: z.enum(['assists', 'assists_for_payment']),
  /** Help with data protection impact assessments and prior consultation. Source: GDPR Art. 28(3)(f), 35, 36. */
  dpia_assistance: z.enum(['assists', 'assists_for_payment']),
} as const

export type DutyId = keyof typeof dutyValues
export type DutyValue<D extends DutyId = DutyId> = { readonly [K in D]: z.output<(typeof dutyValues)[K]> }[D]

export const dutyIds = Object.keys(dutyValues) as readonly DutyId[]
export const DutyId = z.enum(dutyIds as [DutyId, ...DutyId[]])
