import type { Audit } from '../audit/audit.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Bilingual, Instant, Language } from '../values.ts'

/** Everything a report is made from. The same input always gives the same model. */
export interface ReportInput {
  readonly audit: Audit
  /** The trail the audit is the fold of, first to last. */
  readonly events: readonly AuditEvent[]
  readonly catalogue: Catalogue
  readonly language: Language
  /** Of the report: 1 for the first that is frozen. */
  readonly version: number
  readonly generatedAt: Instant
  readonly product: { readonly name: string; readonly version: string }
}

/** A text of the product's own, in the language of the report. */
export function inLanguage({ language }: Pick<ReportInput, 'language'>, text: Bilingual): string {
  return text[language]
}
