import { z } from 'zod'

import { AuditEvent } from '../audit/event.ts'

/** Annex F: one line of the trail: who did what, when. The payload stays in the dossier; its hash covers it. */
export const TrailLine = AuditEvent.omit({ payload: true }).extend({
  /** The id of what the command was about, where it names one. */
  subject: z.string(),
})
export type TrailLine = z.output<typeof TrailLine>
