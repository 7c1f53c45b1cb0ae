import { z } from 'zod'

import { Bilingual } from '../values.ts'

/**
 * One step of an audit's course, planned or for cause, in the order in which they are begun.
 *
 * Days count from what `from` names, earlier for a negative number. Null where the step is no part of that course, and under both where its date
 * follows from the findings (their severity, the last one closed).
 */
export const CourseStep = z.strictObject({
  id: z.string(),
  name: Bilingual,
  content: Bilingual,
  planned: z.strictObject({ from: z.enum(['fieldwork_start', 'fieldwork_end', 'previous']), days: z.int(), unit: z.enum(['calendar_days', 'working_days']) }).nullable(),
  forCause: z.strictObject({ from: z.enum(['decision', 'fieldwork_end', 'previous']), days: z.int(), unit: z.enum(['calendar_days', 'working_days']) }).nullable(),
})
export type CourseStep = z.output<typeof CourseStep>

/** One document to ask of the processor by default, with the controls it bears on. */
export const RequestedDocument = z.strictObject({ id: z.string(), name: Bilingual, controls: z.array(z.string()), evidenceType: z.string().nullable() })
export type RequestedDocument = z.output<typeof RequestedDocument>
