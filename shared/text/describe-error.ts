import type { AppError } from '../errors.ts'
import type { Texts } from './index.ts'

/** The sentence for a failure: what happened, and what to do next. Lists of facts are written with commas. */
export function describeError(error: AppError, texts: Texts): string {
  const facts = Object.entries(error.facts).map(([name, fact]) => [name, Array.isArray(fact) ? fact.join(', ') : fact])
  return texts(`errors:${error.code}`, Object.fromEntries(facts) as Record<string, string>)
}
