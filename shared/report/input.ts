import type { Audit } from '../audit/audit.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Texts } from '../text/index.ts'
import type { Bilingual, Instant, Language } from '../values.ts'

/** Everything a report is made from. The same input always gives the same model. */
export interface ReportInput {
  /** The fold of `events`. */
  readonly audit: Audit
  /** The whole trail, first to last; what came after this version was frozen is left out of it. */
  readonly events: readonly AuditEvent[]
  readonly catalogue: Catalogue
  readonly language: Language
  /** Of the report: 1 for the first that is frozen. */
  readonly version: number
  /** A draft may still change; a final report is frozen, or about to be. */
  readonly status: 'draft' | 'final'
  readonly generatedAt: Instant
  readonly product: { readonly name: string; readonly version: string }
}

/** What every part is made from: the input, and the voice of its language. */
export interface Sources extends ReportInput {
  readonly texts: Texts
}

/** A text of the product's own, in the language of the report. */
export function inLanguage({ language }: Pick<ReportInput, 'language'>, text: Bilingual): string {
  return text[language]
}

const collator = new Intl.Collator('en', { numeric: true })

/** Orders ids as people count: `F2` before `F10`. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return collator.compare(one.id, other.id)
}
