import { z } from 'zod'

import { Severity } from '../agreement/gap.ts'
import { Finding } from '../audit/finding.ts'
import { CalendarDate } from '../values.ts'
import { Remark } from './remark.ts'

export const PlannedAction = z.strictObject({
  findingId: z.string(),
  title: z.string(),
  severity: Severity,
  recommendation: z.string(),
  owner: z.string(),
  dueOn: CalendarDate.nullable(),
  proofRequired: z.string(),
  /** Null where no plan was received. */
  action: Finding.shape.action,
})
export type PlannedAction = z.output<typeof PlannedAction>

/** Part 15: what is to be mended, by whom and when; observations ask for nothing and are not listed. */
export const ActionPlan = z.strictObject({
  termText: z.string(),
  /** The profession's default terms by severity, gravest first; null where none applies. */
  schedule: z.array(
    z.strictObject({ severity: Severity, containmentHours: z.int().nullable(), planWorkingDays: z.int().nullable(), dueDays: z.int().nullable() }),
  ),
  actions: z.array(PlannedAction),
  remarks: z.array(Remark),
})
export type ActionPlan = z.output<typeof ActionPlan>
