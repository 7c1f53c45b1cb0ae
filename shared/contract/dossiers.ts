import { z } from 'zod'

import { AuditEvent } from '../audit/event.ts'
import { Stage } from '../audit/stage.ts'
import { Bilingual, CalendarDate, Id, Instant } from '../values.ts'

/** A dossier that was opened here before, as the start screen lists it. Its id serves this list alone. */
export const KnownDossier = z.strictObject({
  id: Id,
  fileName: z.string(),
  /** Where it lies, for people to read. */
  folder: z.string(),
  side: z.enum(['controller', 'processor']),
  controller: z.string(),
  processor: z.string(),
  title: z.string(),
  stage: Stage,
  /** The next thing with a day that is not done. */
  next: z.strictObject({ name: Bilingual, dueOn: CalendarDate }).nullable(),
  changedAt: Instant,
  isExample: z.boolean(),
  /** The file is not where it was. */
  isMissing: z.boolean(),
})
export type KnownDossier = z.output<typeof KnownDossier>

/** An open dossier: the window folds the audit from its trail. */
export const OpenedDossier = z.strictObject({
  id: Id,
  fileName: z.string(),
  folder: z.string(),
  /** Somebody else has it open, or the medium cannot be written. */
  isReadOnly: z.boolean(),
  events: z.array(AuditEvent),
})
export type OpenedDossier = z.output<typeof OpenedDossier>
