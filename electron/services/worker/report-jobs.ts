import type { AuditEvent } from '../../../shared/audit/event.ts'
import { foldEvents } from '../../../shared/audit/fold.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant, Language } from '../../../shared/values.ts'
import type { AuditorSigning, ReportFiles } from '../report/make-report-files.ts'
import type { NamedFile } from '../report/produce-report.ts'
import type { AuditSource } from '../report/report-source.ts'
import type { PdfSigning } from '../signing/sign-pdf.ts'
import { job, type JobWork } from './job.ts'
import { foreign, own } from './lanes.ts'

/** A report is made from its trail alone. */
interface ReportInput {
  readonly events: readonly AuditEvent[]
  readonly baseName: string
  readonly language: Language
  readonly at: Instant
}

interface SigningInput {
  readonly bytes: Uint8Array
  readonly signing: PdfSigning
}

export const reportJobs = {
  drawReport: job({
    lane: own,
    limitSeconds: null,
    run: async (input: ReportInput, work: JobWork): Promise<NamedFile> => {
      const [{ produceReport }, { loadCatalogue }] = await Promise.all([import('../report/produce-report.ts'), import('../catalogue.ts')])
      return (await produceReport({ ...sourceOf(input), baseName: input.baseName }, input.language, input.at, { ...work, catalogue: loadCatalogue() })).pdf
    },
  }),
  makeReport: job({
    lane: own,
    limitSeconds: null,
    run: async (input: ReportInput & { readonly signing: AuditorSigning | null }, work: JobWork): Promise<ReportFiles> => {
      const [{ makeReportFiles }, { loadCatalogue }] = await Promise.all([import('../report/make-report-files.ts'), import('../catalogue.ts')])
      const { baseName, language, at, signing } = input
      return makeReportFiles({ source: { ...sourceOf(input), baseName }, language, at, signing }, { ...work, catalogue: loadCatalogue() })
    },
  }),
  makeCalendar: job({
    lane: own,
    limitSeconds: null,
    run: async ({ at, ...input }: Pick<ReportInput, 'events' | 'at'>): Promise<string> => {
      const [{ auditCalendar }, { loadCatalogue }] = await Promise.all([import('../exchange/calendar.ts'), import('../catalogue.ts')])
      return auditCalendar(sourceOf(input), loadCatalogue(), at)
    },
  }),
  signPdf: job({
    lane: foreign,
    limitSeconds: 120,
    run: async ({ bytes, signing }: SigningInput): Promise<Uint8Array> => (await import('../signing/sign-pdf.ts')).signPdf(bytes, signing),
  }),
}

function sourceOf({ events }: Pick<ReportInput, 'events'>): AuditSource {
  const audit = foldEvents(events)
  if (!audit) throw new AppError('audit.notOpened', {})
  return { audit, events }
}
