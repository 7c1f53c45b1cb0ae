import { createHash } from 'node:crypto'
import path from 'node:path'

import type { ReportSignature } from '../../../shared/audit/audit.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { AppError } from '../../../shared/errors.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { Instant, Language, Person } from '../../../shared/values.ts'
import type { Dossier } from '../dossier/dossier.ts'
import type { Identity } from '../signing/identity.ts'
import { formatManifest } from '../signing/manifest.ts'
import { signManifest } from '../signing/sign-manifest.ts'
import { signPdf } from '../signing/sign-pdf.ts'
import { writeTogether } from '../write-whole.ts'
import { freezeReport, type NamedFile, produceReport } from './produce-report.ts'

export interface Delivery {
  readonly folder: string
  readonly language: Language
  readonly at: Instant
  readonly place: string
  /** The lead auditor's; null delivers a draft. */
  readonly identity: Identity | null
  readonly catalogue: Catalogue
  /** Whether a frozen report of the same name in the folder may be overwritten; a draft always may. */
  readonly replacesFinal?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Writes an audit's report in one language with its data, its workbook and a manifest over the three; gives the paths, the PDF first.
 *
 * With an identity the report is frozen, if it was not yet, and PDF and manifest are signed; the trail says so just before the files take their names.
 * @throws report.noLeadAuditor, report.alreadySigned, file.exists, disk.full, disk.readOnly, what freezing refuses
 */
export async function deliverReport(dossier: Dossier, delivery: Delivery): Promise<readonly string[]> {
  const { folder, language, at, identity, catalogue } = delivery
  const { engagement, frozen } = dossier.audit()
  const lead = engagement.team.find(({ task }) => task === 'lead_auditor')?.person
  if (identity && !lead) throw new AppError('report.noLeadAuditor', {})
  if (identity && !frozen) freezeReport(dossier, lead!, at, catalogue)

  const made = await produceReport(dossier, path.basename(dossier.filePath, '.art28'), language, at, delivery)
  const signed = identity ? await signAsAuditor(made.pdf.bytes, lead!, { ...delivery, identity }) : null
  const reports = [{ ...made.pdf, bytes: signed?.bytes ?? made.pdf.bytes }, made.xlsx, made.json]
  const manifest = manifestOver(reports, path.basename(made.pdf.fileName, '.pdf'))
  const signature = identity ? [{ fileName: `${manifest.fileName}.p7s`, bytes: signManifest(manifest.bytes, identity) }] : []
  const files = [...reports, manifest, ...signature].map(({ fileName, bytes }) => ({ filePath: path.join(folder, fileName), parts: bytes }))
  writeTogether(files, {
    isNew: dossier.audit().frozen !== null && !delivery.replacesFinal,
    beforeNaming: () => void (signed && dossier.append([{ kind: 'report.sign', payload: signed.line }], lead!, at)),
  })
  return files.map(({ filePath }) => filePath)
}

function manifestOver(files: readonly NamedFile[], stem: string): NamedFile {
  const lines = formatManifest(files.map(({ fileName, bytes }) => ({ fileName, sha256: sha256(bytes) })))
  return { fileName: `${stem}.sha256`, bytes: Buffer.from(lines) }
}

interface Signed {
  readonly bytes: Uint8Array
  /** What the trail says of the signature. */
  readonly line: ReportSignature
}

/** The PDF with the lead auditor's signature. */
async function signAsAuditor(pdf: Uint8Array, lead: Person, { identity, language, at, place }: Delivery & { readonly identity: Identity }): Promise<Signed> {
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
