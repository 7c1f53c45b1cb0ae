import { z } from 'zod'

import { CalendarDate, Cents, Id, Words } from '../values.ts'

export const CostCategory = z.enum([
  'assist_on_site',
  'assist_prepare',
  'response_to_draft',
  'remediation',
  'own_statutory_records',
  'external_auditor',
  'internal_staff',
  'travel',
  'legal',
])
export type CostCategory = z.output<typeof CostCategory>

/** One line of the settlement. Time lines carry quarter hours and a rate; other lines an amount. VAT is shown apart. */
export const CostLine = z.strictObject({
  id: Id,
  claimedBy: z.enum(['controller', 'processor']),
  category: CostCategory,
  description: Words,
  role: z.string(),
  on: CalendarDate.nullable(),
  /** Worked time in quarters of an hour; null for a line that is not time. */
  quarterHours: z.int().min(0).nullable(),
  rateCents: Cents.nullable(),
  /** For a line that is not time; null for time. */
  amountCents: Cents.nullable(),
  receipt: Id.nullable(),
  status: z.enum(['claimed', 'accepted', 'contested', 'rejected']),
  reason: z.string(),
})
export type CostLine = z.output<typeof CostLine>

/** Where the question stands whether the costs shift to the processor; the product never decides it. */
export const CostShift = z.strictObject({
  status: z.enum(['not_claimed', 'asserted', 'acknowledged', 'contested', 'decided_for_controller', 'decided_for_processor']),
  reason: Words,
  findings: z.array(Id),
})
export type CostShift = z.output<typeof CostShift>
