import type { Audit } from '../../../shared/audit/audit.ts'
import type { Range } from '../../../shared/values.ts'
import { findInText } from './find-in-text.ts'

/** Where a sentence that was quoted from the agreement stands in its text; null where it cannot be found back. */
export function passageOf({ source, reading }: Audit['agreement'], { clause, quote }: { readonly clause: string; readonly quote: string }): Range | null {
  const quotes = [...reading.terms, ...reading.controls].flatMap((each) => each.quotes).concat(reading.claims.map((claim) => claim.quote))
  const asRead = quotes.find((each) => each.text === quote && each.clause === clause)
  return asRead?.range ?? findInText(source.text, quote)[0] ?? null
}
