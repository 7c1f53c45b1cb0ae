import { z } from 'zod'

import { Bilingual } from '../../values.ts'
import { FoundQuote } from '../quote.ts'

export const Severity = z.enum(['critical', 'high', 'medium', 'low', 'observation'])
export type Severity = z.output<typeof Severity>

export const ConfidenceGrade = z.enum(['high', 'medium', 'low'])

/** What is common to a gap that a rule found and one that a lawyer wrote down. */
export const GapStatement = z.strictObject({
  id: z.string(),
  /** The printed clause numbers concerned; empty where the agreement lacks the clause altogether. */
  clauses: z.array(z.string()),
  title: Bilingual,
  fact: Bilingual,
  /** Why it matters, and the provision it is measured against. */
  criterion: Bilingual,
  recommendation: Bilingual,
  legalBasis: z.array(z.string()),
  severity: Severity,
  confidence: z.strictObject({ fact: ConfidenceGrade, law: ConfidenceGrade }),
})

/** Something that the agreement itself lacks or gets wrong, found by a general rule: a candidate finding of type AGREEMENT. */
export const Gap = GapStatement.extend({
  rule: z.string(),
  quotes: z.array(FoundQuote),
  /** Rests on not having found something: stands only once a person says that they read the whole text. */
  isAbsence: z.boolean(),
})
export type Gap = z.output<typeof Gap>
