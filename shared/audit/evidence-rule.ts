import type { Catalogue } from '../text/index.ts'
import { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import type { Evidence } from './evidence.ts'

type RuleTexts = Catalogue['audit']['rule']

export type RuleId = keyof RuleTexts

/** Which sentence of its rule says why: `R02.expired`. */
export type RuleReason = { readonly [R in RuleId]: `${R}.${keyof RuleTexts[R] & string}` }[RuleId]

/** What a rule makes of a piece of evidence; none of these is a conformity. */
export type RuleOutcome =
  | 'ok'
  | 'invalid'
  | 'no_reliance'
  | 'partial'
  | 'suspect'
  | 'not_accredited'
  | 'pending_verification'
  | 'other_party'
  | 'not_covering'
  | 'not_proven'
  | 'own_tests'
  | 'design_only'
  | 'capped'
  | 'limitation'
  | 'finding'
  | 'watch'
  | 'flag'
  /** Something is to be asked or recorded before the rule can say more. */
  | 'request'

export type RuleFacts = { readonly [name: string]: string | number | readonly string[] }

export interface Verdict {
  readonly outcome: RuleOutcome
  readonly reason: RuleReason
  readonly facts: RuleFacts
}

export interface RuleResult extends Verdict {
  readonly rule: RuleId
}

/** What a rule looks at; `on` is the day the audit takes place, or today where it is not planned yet. */
export interface RuleCase {
  readonly evidence: Evidence
  readonly audit: Audit
  readonly on: CalendarDate
}

export interface EvidenceRule {
  readonly id: RuleId
  /** The types of evidence it judges, as in the catalogue; `all` for every type. */
  readonly types: readonly string[] | 'all'
  readonly judge: (what: RuleCase) => readonly Verdict[]
}

export function verdict(outcome: RuleOutcome, reason: RuleReason, facts: RuleFacts = {}): readonly Verdict[] {
  return [{ outcome, reason, facts }]
}

/** A detail recorded as text, a choice or a date; null where nothing was recorded. */
export function textOf({ details }: Evidence, key: string): string | null {
  const value = details[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

export function flagOf({ details }: Evidence, key: string): boolean | null {
  const value = details[key]
  return typeof value === 'boolean' ? value : null
}

/** A list that was recorded, though it may be empty; null where nothing was recorded. */
export function listOf({ details }: Evidence, key: string): readonly string[] | null {
  const value = details[key]
  return Array.isArray(value) ? value : null
}

export function numberOf({ details }: Evidence, key: string): number | null {
  const value = details[key]
  return typeof value === 'number' ? value : null
}

/** A date recorded as `2026-11-20`; null where nothing or no date was recorded. */
export function dateOf(evidence: Evidence, key: string): CalendarDate | null {
  const value = textOf(evidence, key)
  return value !== null && CalendarDate.safeParse(value).success ? value : null
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether two names are the same but for punctuation, spaces and capitals: `Host BV` and `Host B.V.`. */
export function isSameName(one: string, other: string): boolean {
  const name = wordsOf(one).join('')
  return name !== '' && name === wordsOf(other).join('')
}

/** Whether a text holds these words, whole and in this order: `Ring 1` does not stand in `Ring 12`. */
export function mentions(text: string, words: string): boolean {
  const sought = wordsOf(words).join(' ')
  return sought !== '' && ` ${wordsOf(text).join(' ')} `.includes(` ${sought} `)
}

/** Evidence of a type that is still in the audit. */
export function evidenceOfType(audit: Audit, type: string): readonly Evidence[] {
  return Object.values(audit.evidence).filter((piece) => piece.type === type && piece.removed === null)
}
