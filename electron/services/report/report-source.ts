import type { Audit } from '../../../shared/audit/audit.ts'
import type { AuditEvent } from '../../../shared/audit/event.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { buildReport } from '../../../shared/report/index.ts'
import type { ReportModel } from '../../../shared/report/model.ts'
import type { Instant, Language } from '../../../shared/values.ts'
import { product } from '../product.ts'
import { reportHash } from './json.ts'

/** A trail, and the audit that it makes. */
export interface AuditSource {
  readonly audit: Audit
  readonly events: readonly AuditEvent[]
}

/** What a report's files are made from; their names begin with `baseName`. */
export interface ReportSource extends AuditSource {
  readonly baseName: string
}

/** The hashes that freezing records: of the final report as it would be made at `at`, in each language. */
export function finalHashes(source: AuditSource, at: Instant, catalogue: Catalogue): { readonly nl: string; readonly en: string } {
  const hashIn = (language: Language) => reportHash(modelOf(source, language, at, catalogue, 'final'))
  return { nl: hashIn('nl'), en: hashIn('en') }
}

/** The report on an audit as it stands: its frozen version if it is frozen, else a draft as of `at`. */
export function modelOf(
  { audit, events }: AuditSource,
  language: Language,
  at: Instant,
  catalogue: Catalogue,
  status: 'draft' | 'final' = audit.frozen ? 'final' : 'draft',
): ReportModel {
  const { frozen, versions } = audit
  const version = frozen?.version ?? versions + 1
  return buildReport({ audit, events, catalogue, language, version, status, generatedAt: frozen?.at ?? at, product })
}
