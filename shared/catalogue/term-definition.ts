import { z } from 'zod'

import { TermId } from '../agreement/terms/term-values.ts'
import { Bilingual } from '../values.ts'
import { SourceTag } from './source-tag.ts'

/** What a term of the audit clause is, what holds when the agreement is silent, and its three effects. */
export const TermDefinition = z.strictObject({
  id: TermId,
  name: Bilingual,
  question: Bilingual,
  /** What holds if the agreement is silent or vague, and why. */
  fallback: Bilingual,
  fallbackTag: SourceTag,
  precondition: Bilingual.nullable(),
  checklist: Bilingual.nullable(),
  report: Bilingual.nullable(),
})
export type TermDefinition = z.output<typeof TermDefinition>
