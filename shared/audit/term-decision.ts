import { z } from 'zod'

import { Instant, Words } from '../values.ts'

/** What a person decided about one proposed term. `unsure` is where every term starts and may stay. */
export const TermDecision = z.strictObject({
  kind: z.enum(['confirmed', 'corrected', 'unsure']),
  /** The value now held; fits `termValues` of its term, or null for silence. */
  value: z.unknown().nullable(),
  /** The reading chosen for vague wording, if any. */
  reading: z.string().nullable(),
  reason: z.string(),
  at: Instant,
  by: Words,
})
export type TermDecision = z.output<typeof TermDecision>
