import { z } from 'zod'

import { TermId } from '../agreement/terms/term-values.ts'
import { Bilingual } from '../values.ts'

export const LetterId = z.enum([
  'notice',
  'preservation',
  'document_request',
  'secrecy_statement',
  'draft_report',
  'final_report',
  'complaint',
  'default_notice',
])
export type LetterId = z.output<typeof LetterId>

/** What must hold for a paragraph to be used. */
export const LetterCondition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('occasion'), is: z.enum(['planned', 'for_cause']) }),
  z.strictObject({
    kind: z.literal('term'),
    term: TermId,
    /** The part of the term's value that is looked at; null for a value that has no parts. */
    part: z.string().nullable(),
    /** One of these is what the agreement says; `silent` where it does not settle the term or this part of it. */
    says: z.array(z.string()).min(1),
  }),
])
export type LetterCondition = z.output<typeof LetterCondition>

/** One wording of a paragraph, used where all its conditions hold. */
export const LetterWording = z.strictObject({ when: z.array(LetterCondition), text: Bilingual })
export type LetterWording = z.output<typeof LetterWording>

/** A paragraph: the first wording whose conditions hold is used, and the paragraph is left out where none does. */
export const LetterParagraph = z.strictObject({ id: z.string().regex(/^[a-z][a-z_]*$/), wordings: z.array(LetterWording).min(1) })
export type LetterParagraph = z.output<typeof LetterParagraph>

export const Letter = z.strictObject({
  id: LetterId,
  title: Bilingual,
  paragraphs: z.array(LetterParagraph).min(1),
})
export type Letter = z.output<typeof Letter>

/** The letters of an audit as whole sentences, with `{{placeholders}}` for what only the audit knows. */
export const Letters = z.strictObject({
  /** Every placeholder with its name in words, shown in square brackets for as long as its value is not known. */
  placeholders: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), Bilingual),
  letters: z.array(Letter),
})
export type Letters = z.output<typeof Letters>
