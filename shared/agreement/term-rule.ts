import { z } from 'zod'

import { TermId } from './term-values.ts'

/**
 * How one wording settles a term, wholly or in part.
 *
 * The value may take words over from the cue: `"$duration.count"` is what `[duration: …]` captured, read as a length of time;
 * `duration`, `number` and `money` are read as such, other captures are taken verbatim.
 */
export const TermRule = z.strictObject({
  /** Printed with every quote that it finds. */
  name: z.string().regex(/^t\d\d-[a-z0-9-]+$/),
  term: TermId,
  /** `audit`: only in the passages on the audit. `agreement`: everywhere. */
  scope: z.enum(['audit', 'agreement']),
  /** The rule holds in a sentence that any of these fits … */
  cues: z.array(z.string()).min(1),
  /** … and none of these. */
  unless: z.array(z.string()).default([]),
  /** The term's value, or for a term of several parts any of them; rules that agree complete each other. */
  value: z.unknown(),
  confidence: z.number().min(0).max(1),
  /** Counts only where no other rule settles the term. */
  isFallback: z.boolean().default(false),
  /** For vague wording: the name of its readings in `term-readings.json`. */
  readings: z.string().nullable().default(null),
  /** A sentence of our own that the rule reads; each is tried in the tests. */
  example: z.string().min(1),
})
export type TermRule = z.output<typeof TermRule>
