import { combine, complete, sameValue, type ValueShape } from './combine-values.ts'
import type { FoundQuote } from '../quote.ts'
import type { WordingRule } from './wording-rule.ts'

/** What a rule read in a sentence. */
export interface Finding {
  readonly rule: Pick<WordingRule, 'name' | 'confidence' | 'isFallback'>
  readonly value: unknown
  readonly quote: FoundQuote
}

/** What several sentences together say of one thing. */
export interface Settled<F extends Finding = Finding> {
  readonly isSilent: boolean
  readonly value: unknown
  readonly quotes: FoundQuote[]
  readonly alternatives: { readonly value: unknown; readonly quotes: FoundQuote[] }[]
  readonly confidence: number
  /** The findings that the value is made of, surest first. */
  readonly agreeing: readonly F[]
}

/** Silence rests on not having found anything, and two clauses that disagree on neither: both ask for a person's eye. */
const silenceConfidence = 0.5
const contradictedConfidence = 0.5

/** Joins the findings on one thing, surest first; what contradicts the joined value becomes an alternative. Fallbacks count only where the other rules together settle nothing. */
export function settle<F extends Finding>(found: readonly F[], shape: ValueShape): Settled<F> {
  const settled = join(found.filter(({ rule }) => !rule.isFallback), shape)
  return settled.isSilent ? join(found.filter(({ rule }) => rule.isFallback), shape) : settled
}

/** A sentence that only says again, in the same way, what is already known is not quoted. */
function join<F extends Finding>(found: readonly F[], shape: ValueShape): Settled<F> {
  const ordered = found.toSorted((one, other) => other.rule.confidence - one.rule.confidence)
  let value: unknown = null
  const agreeing: F[] = []
  const contrary: F[] = []
  for (const finding of ordered) {
    const combined = value === null ? finding.value : combine(shape, value, finding.value)
    if (combined === null) contrary.push(finding)
    else if (!sameValue(combined, value) || !agreeing.some(({ rule }) => rule.name === finding.rule.name)) agreeing.push(finding)
    value = combined ?? value
  }
  const whole = value === null ? null : complete(shape, value)
  if (whole === null) return { isSilent: true, value: null, quotes: [], alternatives: [], confidence: silenceConfidence, agreeing: [] }
  const { confidence } = agreeing[0]!.rule
  return {
    isSilent: false,
    value: whole,
    quotes: quotesOf(agreeing),
    alternatives: alternativesOf(shape, contrary),
    confidence: contrary.length > 0 ? Math.min(confidence, contradictedConfidence) : confidence,
    agreeing,
  }
}

function alternativesOf(shape: ValueShape, findings: readonly Finding[]): Settled['alternatives'] {
  const byValue = new Map<string, { readonly value: unknown; readonly quotes: FoundQuote[] }>()
  for (const { value, quote } of findings) {
    const whole = complete(shape, value)
    if (whole === null) continue
    const known = byValue.get(JSON.stringify(whole))
    if (known) known.quotes.push(quote)
    else byValue.set(JSON.stringify(whole), { value: whole, quotes: [quote] })
  }
  return [...byValue.values()]
}

/** Each sentence once, in the order of the text, under the surest rule that read it. */
function quotesOf(findings: readonly Finding[]): FoundQuote[] {
  const byPlace = new Map<number, FoundQuote>()
  for (const { quote } of findings) if (!byPlace.has(quote.range.start)) byPlace.set(quote.range.start, quote)
  return [...byPlace.values()].toSorted((one, other) => one.range.start - other.range.start)
}
