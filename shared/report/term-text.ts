import { describeTerm } from '../agreement/terms/describe-term.ts'
import type { TermId } from '../agreement/terms/term-values.ts'
import { effectiveTerm } from '../audit/effective-term.ts'
import type { Sources } from './input.ts'

/** The value of a term as the audit now holds it, in words. Silence that nobody confirmed is not called silence: nothing was found. */
export function heldTermText({ audit, texts }: Pick<Sources, 'audit' | 'texts'>, id: TermId): string {
  const { value, standing } = effectiveTerm(audit, id)
  if (value !== null) return describeTerm(id, value, texts)
  const isConfirmed = standing === 'confirmed' || standing === 'corrected'
  return texts(isConfirmed ? 'report:word.silent' : 'report:word.nothingFound')
}
