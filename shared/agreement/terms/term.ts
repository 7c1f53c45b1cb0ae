import { z } from 'zod'

import { Bilingual } from '../../values.ts'
import { FoundQuote } from '../quote.ts'
import { TermId, termValues, type TermValue } from './term-values.ts'

/** One way to understand vague wording. The person chooses one and says why. */
export const TermReading = z.strictObject({
  /** Within its term: `R1`, `R2`, … */
  id: z.string(),
  meaning: Bilingual,
  /** What the term's value becomes under this reading; null leaves the proposed value. */
  value: z.unknown().nullable(),
})
export type TermReading = z.output<typeof TermReading>

/**
 * What the reading proposes for one term: a value with the sentences it rests on, or silence.
 *
 * `value` fits `termValues[id]`. `alternatives` holds the values of other sentences that disagree: contradictions are shown, not resolved.
 */
export const Term = z
  .strictObject({
    id: TermId,
    /** The agreement's text was searched and settles nothing. */
    isSilent: z.boolean(),
    value: z.unknown().nullable(),
    quotes: z.array(FoundQuote),
    readings: z.array(TermReading),
    alternatives: z.array(z.strictObject({ value: z.unknown(), quotes: z.array(FoundQuote) })),
    /** How sure the reading is of value and quotes, 0 to 1; a measure for sorting, not a probability of being right in law. */
    confidence: z.number().min(0).max(1),
  })
  .refine((term) => (term.isSilent ? term.value === null : termValues[term.id].safeParse(term.value).success), { path: ['value'] })
export type Term = z.output<typeof Term>

/** The value of a term, typed by its id; null where it has none or was recorded in another shape. */
export function valueOf<T extends TermId>(id: T, value: unknown): TermValue<T> | null {
  const parsed = termValues[id].safeParse(value)
  return parsed.success ? (parsed.data as TermValue<T>) : null
}
