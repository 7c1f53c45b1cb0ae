import { z } from 'zod'

import { TermId } from './term-values.ts'
import { WordingRule } from '../wordings/wording-rule.ts'

/** How one wording settles one of the thirty terms of the audit. */
export const TermRule = WordingRule.extend({
  name: z.string().regex(/^t\d\d-[a-z0-9-]+$/),
  term: TermId,
  /** `audit`: only in the passages on the audit. `agreement`: everywhere; such a rule of T01 finds the sentence that grants the audit. */
  scope: z.enum(['audit', 'agreement']),
  /** For vague wording: the name of its readings in `term-readings.json`. */
  readings: z.string().nullable().default(null),
})
export type TermRule = z.output<typeof TermRule>
