import { z } from 'zod'

/**
 * How one wording settles a value, wholly or in part.
 *
 * The value may take words over from the cue: `"$duration.count"` is what `[duration: …]` captured, read as a length of time;
 * `duration`, `number` and `money` are read as such, other captures are taken verbatim.
 */
export const WordingRule = z.strictObject({
  /** Printed with every quote that it finds. */
  name: z.string(),
  /** The rule holds in a sentence that any of these fits … */
  cues: z.array(z.string()).min(1),
  /** … and, before or after that, each of these … */
  with: z.array(z.string()).default([]),
  /** … and none of these … */
  unless: z.array(z.string()).default([]),
  /** … and, where this is not empty, only below a heading that any of these fits. */
  under: z.array(z.string()).default([]),
  /** The whole value, or for one of several parts any of them; rules that agree complete each other. */
  value: z.unknown(),
  confidence: z.number().min(0).max(1),
  /** Counts only where no other rule settles the value. */
  isFallback: z.boolean().default(false),
  /** A sentence of our own that the rule reads; each is tried in the tests. */
  example: z.string().min(1),
})
export type WordingRule = z.output<typeof WordingRule>
