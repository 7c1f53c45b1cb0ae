import { textsIn } from '../../text/index.ts'
import type { Bilingual } from '../../values.ts'
import { describeDuty } from '../duties/describe-duty.ts'
import { describeTerm } from '../terms/describe-term.ts'
import type { DutyRule } from '../duties/duty-rule.ts'
import { DutyId } from '../duties/duty-values.ts'
import type { Duty } from '../duties/duty.ts'
import type { FoundQuote } from '../quote.ts'
import type { TermRule } from '../terms/term-rule.ts'
import { TermId } from '../terms/term-values.ts'
import type { Term } from '../terms/term.ts'
import type { ContradictionFinding } from './contradiction-rules.ts'
import { opposed, type Side } from './side.ts'
import { toldByLength } from './told-by-length.ts'

type ValueFinding = Extract<ContradictionFinding, { kind: 'length' | 'parts' }>

export interface ValueSearch {
  readonly read: readonly (Term | Duty)[]
  /** By which the values were read: a quote names its rule. */
  readonly rules: readonly (TermRule | DutyRule)[]
  /** False for a sentence that speaks of an exception or another subject. */
  readonly takesSide: (quote: FoundQuote) => boolean
}

/** What a term or duty was read to be, and what other sentences say otherwise, each with the sentence that settles what is compared; none where they agree. */
export function sidesInValues(finds: ValueFinding, { read, rules, takesSide }: ValueSearch): readonly Side[] {
  const found = read.find(({ id }) => id === finds.of)
  if (!found || found.isSilent) return []
  const settling = new Set(rules.filter(({ value }) => isSettled(finds, value)).map(({ name }) => name))
  const sides = [{ value: found.value, quotes: found.quotes }, ...found.alternatives].flatMap(({ value, quotes }) => {
    const told = toldBy(finds, value)
    const quote = quotes.find((each) => settling.has(each.rule) && takesSide(each))
    return told === null || !quote ? [] : [{ told, value, quote }]
  })
  return opposed(sides).map(({ told, value, quote }) => ({ told, value: inWords(finds.of, value), quote }))
}

function isSettled(finds: ValueFinding, value: unknown): boolean {
  const [part] = finds.kind === 'length' ? ['count'] : finds.parts
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part!)
}

/** What is compared of a value; null where it says nothing on that. */
function toldBy(finds: ValueFinding, value: unknown): string | null {
  if (finds.kind === 'length') return toldByLength(value as Parameters<typeof toldByLength>[0])
  const told = finds.parts.map((part) => (value as Readonly<Record<string, unknown>>)[part] ?? null)
  return told.includes(null) ? null : told.join(' ')
}

function inWords(of: TermId | DutyId, value: unknown): Bilingual {
  const duty = DutyId.safeParse(of)
  const say = (language: 'nl' | 'en') => (duty.success ? describeDuty(duty.data, value, textsIn(language)) : describeTerm(TermId.parse(of), value, textsIn(language)))
  return { nl: say('nl'), en: say('en') }
}
