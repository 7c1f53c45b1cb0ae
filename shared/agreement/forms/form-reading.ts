import { z } from 'zod'

import { Bilingual } from '../../values.ts'
import { FoundQuote } from '../quote.ts'

/**
 * `same`: in the form's own words. `changed`: under its heading, in other words. `present`: under its heading; the form's words are not known to us.
 * `other_heading`: something else stands under its number. `missing`: nowhere.
 */
export const FormClauseStatus = z.enum(['same', 'changed', 'present', 'other_heading', 'missing'])
export type FormClauseStatus = z.output<typeof FormClauseStatus>

export const ReadFormClause = z.strictObject({
  number: z.string(),
  name: Bilingual,
  says: Bilingual,
  status: FormClauseStatus,
  /** Where it stands in the agreement; of a changed clause the sentence that is least like the form. Null where it is missing. */
  quote: FoundQuote.nullable(),
})
export type ReadFormClause = z.output<typeof ReadFormClause>

/** A known form that an agreement was made from, and how it differs from it. */
export const FormReading = z.strictObject({
  formId: z.string(),
  name: Bilingual,
  publisher: z.string(),
  year: z.int(),
  source: z.string(),
  /** `whole`: the agreement itself follows the form. `attached`: an annex does. `incorporated`: a sentence makes it part of the agreement. */
  place: z.enum(['whole', 'attached', 'incorporated']),
  certainty: z.enum(['sure', 'likely']),
  /** In the form's order; none for a form that is only incorporated. */
  clauses: z.array(ReadFormClause),
  /** Clauses that the form does not have. */
  added: z.array(z.strictObject({ clause: z.string(), heading: z.string(), nodeId: z.string() })),
  /** The sentence that incorporates the form. */
  quote: FoundQuote.nullable(),
})
export type FormReading = z.output<typeof FormReading>
