import { z } from 'zod'

import { CalendarDate } from '../values.ts'

/** Part 17: secrecy, who gets the report, how long it and the evidence are kept. */
export const Handling = z.strictObject({
  classification: z.string(),
  secrecyText: z.string(),
  ownershipText: z.string(),
  retentionText: z.string(),
  distribution: z.array(z.string()),
  retention: z.string(),
  /** Evidence that is to be destroyed, soonest first. */
  deletions: z.array(z.strictObject({ evidenceId: z.string(), title: z.string(), deleteOn: CalendarDate })),
  evidenceWithPersonalData: z.int().min(0),
})
export type Handling = z.output<typeof Handling>
