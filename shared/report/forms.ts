import { z } from 'zod'

import { areWordsCompared, countClauses } from '../agreement/forms/count-clauses.ts'
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
  /** Of an incorporated form, whose clauses are not repeated, all are zero. */
  counts: z.strictObject({ all: z.int(), kept: z.int(), changed: z.int(), missing: z.int(), added: z.int() }),
  /** False where clauses were known by their headings alone. */
  areWordsCompared: z.boolean(),
  /** Clauses that the form does not have. */
  added: z.array(z.strictObject({ clause: z.string(), heading: z.string() })),
})
export type FormRow = z.output<typeof FormRow>

export function forms(sources: Sources): FormRow[] {
  return sources.audit.agreement.reading.forms.map((form) => ({
    id: form.formId,
    name: inLanguage(sources, form.name),
    publisher: form.publisher,
    year: form.year,
    source: form.source,
    place: form.place,
    certainty: form.certainty,
    quote: form.quote && cite(form.quote),
    clauses: form.clauses.map((clause) => ({ ...clause, name: inLanguage(sources, clause.name), says: inLanguage(sources, clause.says), quote: clause.quote && cite(clause.quote) })),
    counts: countClauses(form),
    areWordsCompared: areWordsCompared(form),
    added: form.added.map(({ clause, heading }) => ({ clause, heading })),
  }))
}

/** Whether a clause of the form stands in the agreement otherwise, or not at all. */
export function isOtherThanForm({ status }: FormRow['clauses'][number]): boolean {
  return status !== 'same' && status !== 'present'
}
