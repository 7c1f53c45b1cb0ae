import canonicalize from 'canonicalize'
import { z } from 'zod'

import type { Quote } from '../quote.ts'
import type { Grounds } from './grounds.ts'

/**
 * What became of a term or duty. `same`: value and sentences. `other_words`: the value, in other sentences. `read_otherwise`: the sentences are the
 * same and the rules that read them are not. `became_silent`: its sentence went. `new`: the old version was silent. `silent`: both are.
 */
export const ValueChangeKind = z.enum(['same', 'other_words', 'read_otherwise', 'changed', 'became_silent', 'new', 'silent'])
export type ValueChangeKind = z.output<typeof ValueChangeKind>

export const ValueChange = z.strictObject({ id: z.string(), kind: ValueChangeKind })
export type ValueChange = z.output<typeof ValueChange>

/** Whether the agreement says something else on it, or says it in other words. */
export function isChange({ kind }: ValueChange): boolean {
  return kind !== 'same' && kind !== 'silent'
}

/** What reading proposes for one subject of the audit clause, or one duty. */
interface Proposed {
  readonly id: string
  readonly isSilent: boolean
  readonly value: unknown
  readonly quotes: readonly Quote[]
}

/** What became of each subject of the new reading, in its order; a subject that the old reading did not know was silent there. */
export function valueChanges(before: readonly Proposed[], after: readonly Proposed[], grounds: Grounds): ValueChange[] {
  const earlier = new Map(before.map((proposed) => [proposed.id, proposed]))
  return after.map((proposed) => ({ id: proposed.id, kind: kindOf(earlier.get(proposed.id) ?? null, proposed, grounds) }))
}

function kindOf(before: Proposed | null, after: Proposed, { isUnchanged, isOld }: Grounds): ValueChangeKind {
  const wasSilent = before === null || before.isSilent
  if (wasSilent) return after.isSilent ? 'silent' : isOld(after.quotes) ? 'read_otherwise' : 'new'
  const hasSameWords = isUnchanged(before.quotes) && isOld(after.quotes)
  if (after.isSilent) return hasSameWords ? 'read_otherwise' : 'became_silent'
  if (canonicalize(before.value) === canonicalize(after.value)) return hasSameWords ? 'same' : 'other_words'
  return hasSameWords ? 'read_otherwise' : 'changed'
}
