import { createHash } from 'node:crypto'
import path from 'node:path'

import type { ReportSignature } from '../../../shared/audit/audit.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { Instant, Language, Person } from '../../../shared/values.ts'
import type { Identity } from '../signing/identity.ts'
import { formatManifest } from '../signing/manifest.ts'
import { signManifest } from '../signing/sign-manifest.ts'
import { signPdf } from '../signing/sign-pdf.ts'
import { type NamedFile, produceReport, type ReportWork } from './produce-report.ts'
import type { ReportSource } from './report-source.ts'

/** Who signs a report as the auditor who drew it up, where, and with which key. */
export interface AuditorSigning {
  readonly identity: Identity
  readonly lead: Person
  readonly place: string
}

export interface ReportOrder {
  readonly source: ReportSource
  readonly language: Language
  readonly at: Instant
  /** Null makes the files unsigned. */
  readonly signing: AuditorSigning | null
}

export interface ReportFiles {
  /** The PDF first. */
  readonly files: readonly NamedFile[]
  /** What the trail says of the signature in the PDF. */
  readonly signature: ReportSignature | null
}

/** A report in one language with its workbook, its data and a manifest over the three; PDF and manifest signed where somebody signs. */
export async function makeReportFiles({ source, language, at, signing }: ReportOrder, work: ReportWork): Promise<ReportFiles> {
  const made = await produceReport(source, language, at, work)
  const signed = signing && (await signAsAuditor(made.pdf.bytes, language, at, signing))
  const reports = [{ ...made.pdf, bytes: signed?.bytes ?? made.pdf.bytes }, made.xlsx, made.json]
  const manifest = manifestOver(reports, path.basename(made.pdf.fileName, '.pdf'))
  const seals = signing ? [{ fileName: `${manifest.fileName}.p7s`, bytes: signManifest(manifest.bytes, signing.identity) }] : []
  return { files: [...reports, manifest, ...seals], signature: signed?.line ?? null }
}

function manifestOver(files: readonly NamedFile[], stem: string): NamedFile {
  const lines = formatManifest(files.map(({ fileName, bytes }) => ({ fileName, sha256: sha256(bytes) })))
  return { fileName: `${stem}.sha256`, bytes: Buffer.from(lines) }
}

interface Signed {
  readonly bytes: Uint8Array
  readonly line: ReportSignature
}

async function signAsAuditor(pdf: Uint8Array, language: Language, at: Instant, { identity, lead, place }: AuditorSigning): Promise<Signed> {
  const role = textsIn(language)('report:value.signature.drawn_up_by')
  const bytes = await signPdf(pdf, { identity, at: new Date(at), reason: role, location: place, role })
  const line: ReportSignature = {
    as: 'drawn_up_by',
    language,
    ...lead,
    authority: '',
    place,
    signedAt: at,
    certificateSha256: sha256(identity.certificate),
    pdfSha256: sha256(bytes),
    remark: '',
  }
  return { bytes, line }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
