import type { AppError } from '../errors.ts'
import type { Texts } from './index.ts'

/**
 * The sentence for a failure: what happened, and what to do next. Lists of facts are written with commas.
 *
 * That every code has a sentence made from its own facts is proven by a test, since a code in a variable is more than the compiler can follow.
 */
export function describeError(error: AppError, texts: Texts): string {
  const facts = Object.entries(error.facts).map(([name, fact]) => [name, Array.isArray(fact) ? fact.join(', ') : String(fact)])
  const sentence = texts as unknown as (key: string, facts: Readonly<Record<string, string>>) => string
  return sentence(`errors:${error.code}`, Object.fromEntries(facts))
}
