import { z } from 'zod'

import { FormClauseStatus, FormReading } from '../agreement/forms/form-reading.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite } from './references.ts'

const { place, certainty } = FormReading.shape

/** Annex C: a known form that the agreement follows or incorporates, and what became of each of its clauses. */
export const FormRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  publisher: z.string(),
  year: z.int(),
  source: z.string(),
  place,
  certainty,
  /** The sentence that incorporates the form. */
  quote: Citation.nullable(),
  clauses: z.array(z.strictObject({ number: z.string(), name: z.string(), says: z.string(), status: FormClauseStatus, quote: Citation.nullable() })),
  /** Clauses that the form does not have. */
  added: z.array(z.strictObject({ clause: z.string(), heading: z.string() })),
})
export type FormRow = z.output<typeof FormRow>

export function forms(sources: Sources): FormRow[] {
  return sources.audit.agreement.reading.forms.map(({ formId, name, quote, clauses, added, ...form }) => ({
    ...form,
    id: formId,
    name: inLanguage(sources, name),
    quote: quote && cite(quote),
    clauses: clauses.map((clause) => ({ ...clause, name: inLanguage(sources, clause.name), says: inLanguage(sources, clause.says), quote: clause.quote && cite(clause.quote) })),
    added: added.map(({ clause, heading }) => ({ clause, heading })),
  }))
}

/** Whether a clause of the form stands in the agreement otherwise, or not at all. */
export function isOtherThanForm({ status }: FormRow['clauses'][number]): boolean {
  return status !== 'same' && status !== 'present'
}
