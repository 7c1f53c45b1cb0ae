import { z } from 'zod'

import { TermId } from '../agreement/term-values.ts'
import { Instant } from '../values.ts'
import { Citation } from './references.ts'

/** Annex C: one of the thirty terms of the audit clause. */
export const TermRow = z.strictObject({
  id: TermId,
  name: z.string(),
  /** The value now held, as data; null for silence. Marked as a proposal unless a person confirmed or corrected it. */
  value: z.unknown().nullable(),
  /** The same in words; says that the agreement is silent where it is. */
  valueText: z.string(),
  isSilent: z.boolean(),
  /** What holds by default when the agreement is silent. */
  fallback: z.string(),
  quotes: z.array(Citation),
  /** Values of other sentences that disagree. */
  alternatives: z.array(z.strictObject({ valueText: z.string(), quotes: z.array(Citation) })),
  decision: z.enum(['confirmed', 'corrected', 'unsure', 'proposed']),
  reading: z.strictObject({ id: z.string(), meaning: z.string() }).nullable(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: Instant.nullable(),
  confidence: z.number().min(0).max(1),
})
export type TermRow = z.output<typeof TermRow>
