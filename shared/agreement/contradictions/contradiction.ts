import { z } from 'zod'

import { Bilingual } from '../../values.ts'
import { GapStatement } from '../gaps/gap.ts'
import { FoundQuote } from '../quote.ts'

/**
 * Sentences of one agreement that do not go together: reported with each side's words, never resolved.
 *
 * What the reading makes of it is a gap's statement; its `recommendation` says what to settle with the other party.
 */
export const Contradiction = GapStatement.extend({
  rule: z.string(),
  /** One sentence for each side, in the order of the text. */
  quotes: z.array(FoundQuote).min(2),
  /** What each of the sentences says, in short: a value in words, or the agreement's own words. */
  values: z.array(Bilingual).min(2),
}).refine(({ quotes, values }) => quotes.length === values.length, { path: ['values'] })
export type Contradiction = z.output<typeof Contradiction>
