import path from 'node:path'

import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant, Language, Person } from '../../../shared/values.ts'
import type { Dossier } from '../dossier/dossier.ts'
import type { Identity } from '../signing/identity.ts'
import { writeTogether } from '../write-whole.ts'
import type { ReportFiles, ReportOrder } from './make-report-files.ts'
import { finalHashes } from './report-source.ts'

export interface Delivery {
  readonly folder: string
  readonly language: Language
  readonly at: Instant
  readonly place: string
  /** The lead auditor's; null delivers a draft. */
  readonly identity: Identity | null
  readonly catalogue: Catalogue
  /** Who does it, for the trail: the lead auditor where this is left out. */
  readonly by?: Person
  /** Whether a frozen report of the same name in the folder may be overwritten; a draft always may. */
  readonly replacesFinal?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** How the files are made: here, or in a worker. */
export type MakeFiles = (order: ReportOrder, delivery: Delivery) => Promise<ReportFiles>

/** The libraries that draw and sign are most of the product's code: they are loaded where a report is made, so that nothing else waits for them. */
const makeHere: MakeFiles = async (order, delivery) => (await import('./make-report-files.ts')).makeReportFiles(order, delivery)

/**
 * Writes an audit's report in one language with its data, its workbook and a manifest over the three; gives the paths, the PDF first.
 *
 * With an identity the report is frozen, if it was not yet, and PDF and manifest are signed; the trail says so just before the files take their names.
 * @throws report.noLeadAuditor, report.alreadySigned, file.exists, disk.full, disk.readOnly, what freezing refuses
 */
export async function deliverReport(dossier: Dossier, delivery: Delivery, makeFiles = makeHere): Promise<readonly string[]> {
  const { folder, language, at, place, identity, catalogue } = delivery
  const lead = dossier.audit().engagement.team.find(({ task }) => task === 'lead_auditor')?.person
  if (identity && !lead) throw new AppError('report.noLeadAuditor', {})
  const by = delivery.by ?? lead
  if (identity && !dossier.audit().frozen) freezeReport(dossier, by!, at, catalogue)

  const source = { audit: dossier.audit(), events: dossier.events(), baseName: path.basename(dossier.filePath, '.art28') }
  const { files, signature } = await makeFiles({ source, language, at, signing: identity && { identity, lead: lead!, place } }, delivery)
  const written = files.map(({ fileName, bytes }) => ({ filePath: path.join(folder, fileName), parts: bytes }))
  writeTogether(written, {
    isNew: dossier.audit().frozen !== null && !delivery.replacesFinal,
    beforeNaming: () => void (signature && dossier.append([{ kind: 'report.sign', payload: signature }], by!, at)),
  })
  return written.map(({ filePath }) => filePath)
}

/** Freezes the audit's report: from here on it can be signed, and nothing in it changes. @throws what `report.freeze` refuses */
export function freezeReport(dossier: Dossier, by: Person, at: Instant, catalogue: Catalogue): void {
  const modelSha256 = finalHashes({ audit: dossier.audit(), events: dossier.events() }, at, catalogue)
  dossier.append([{ kind: 'report.freeze', payload: { modelSha256 } }], by, at)
}
