import { z } from 'zod'

import { Bilingual } from '../../values.ts'

/** One clause of a form, and how it is known again. */
export const FormClause = z.strictObject({
  /** As the form counts it: `7.6`, `10`. */
  number: z.string(),
  name: Bilingual,
  /** What the clause says, in our own words: shown where an agreement lacks or changes it. */
  says: Bilingual,
  /** Cues for its heading, in every language the form exists in; a cue covers the better part of a heading. */
  headings: z.array(z.string()).min(1),
  /** Few other agreements have a clause with such a heading. */
  isTelling: z.boolean().default(false),
  /** The form lets the parties leave it out. */
  isOptional: z.boolean().default(false),
  /** Fingerprint of its official words by language, as {@link fingerprintOf} gives it; only where those words are known for sure. */
  words: z.partialRecord(z.enum(['nl', 'en', 'de']), z.string()).default({}),
})
export type FormClause = z.output<typeof FormClause>

/** A model agreement or set of clauses that many agreements are made from: `resources/catalogue/forms/`, a file each. */
export const KnownForm = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: Bilingual,
  publisher: z.string(),
  year: z.int(),
  source: z.string(),
  /** Cues for what the form calls itself, in a title or in a sentence about it. */
  titles: z.array(z.string()).min(1),
  /** Cues for sentences that make the form part of an agreement without repeating it, the clearest first. */
  incorporations: z.array(z.string()).default([]),
  clauses: z.array(FormClause).min(5),
})
export type KnownForm = z.output<typeof KnownForm>
