import { z } from 'zod'

import { CalendarDate } from '../values.ts'

/** Annex D: what happened and what is planned, oldest first. */
export const TimelineEntry = z.strictObject({
  on: CalendarDate,
  /** `done` was recorded, `planned` is computed from the dates that were. */
  kind: z.enum(['done', 'planned']),
  /** Key under `timeline` in the texts, or the id of a step of the catalogue's course. */
  what: z.string(),
  text: z.string(),
})
export type TimelineEntry = z.output<typeof TimelineEntry>
