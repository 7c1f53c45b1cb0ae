import { z } from 'zod'

import { DutyId } from '../duties/duty-values.ts'
import { GapStatement } from './gap.ts'
import { TermId } from '../terms/term-values.ts'

/** What makes a gap, beside the words that each language looks for. */
export const GapFinding = z.discriminatedUnion('kind', [
  /** A sentence says it. */
  z.strictObject({ kind: z.literal('words') }),
  /** Several sentences, one of each group of words, together say it. */
  z.strictObject({ kind: z.literal('together') }),
  /** A sentence speaks of the subject, and the words that belong with it stand nowhere in the sentence, its article or the agreement. */
  z.strictObject({ kind: z.literal('incomplete'), within: z.enum(['sentence', 'article', 'agreement']) }),
  /** No sentence speaks of the subject at all, and nothing was read as the term or duty on it. */
  z.strictObject({ kind: z.literal('missing'), settledBy: z.union([TermId, DutyId]).nullable().default(null) }),
  /** A term that was read, or one of its properties, is any or none of these values. */
  z.strictObject({ kind: z.literal('term'), term: TermId, property: z.string().nullable(), mode: z.enum(['any', 'none']), values: z.array(z.string()).min(1) }),
  /** There is a right to audit, and this term of it is silent. */
  z.strictObject({ kind: z.literal('silentTerm'), term: TermId }),
  /** A shape of the agreement, looked for by code of that name. */
  z.strictObject({ kind: z.literal('structure'), condition: z.enum(['annex_not_referred', 'no_sub_processor_list', 'sub_processor_list_incomplete']) }),
])
export type GapFinding = z.output<typeof GapFinding>

/** One kind of gap and what is said of it; the fact may hold `{{words}}`, the words that were found. */
export const GapRule = GapStatement.omit({ clauses: true }).extend({ id: z.string().regex(/^[a-z][a-z-]*$/), finds: GapFinding })
export type GapRule = z.output<typeof GapRule>

export const GapRules = z.array(GapRule)

/** The words of one rule in one language. */
export const GapWords = z.strictObject({
  /** For `together` each group must be found; for every other kind there is one. */
  groups: z.array(z.array(z.string()).min(1)).min(1),
  unless: z.array(z.string()).default([]),
  /** For `incomplete`: what belongs with it. */
  lacks: z.array(z.string()).default([]),
  /** The same clause must say one of these too. */
  beside: z.array(z.string()).default([]),
})
export type GapWords = z.output<typeof GapWords>

/** The words of one language by rule: `gaps.nl.json`. A rule on words that are not here is not tried in that language. */
export const GapCues = z.record(z.string(), GapWords)
export type GapCues = z.output<typeof GapCues>
