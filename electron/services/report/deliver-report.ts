import path from 'node:path'

import type { Request } from '../../../shared/audit/decide.ts'
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
 * With an identity the report is frozen, if it was not yet, and PDF and manifest are signed; the trail says both just before the files take their names,
 * so that nothing is frozen by a delivery that failed.
 * @throws report.noLeadAuditor, report.alreadySigned, file.exists, disk.full, disk.readOnly, what freezing refuses
 */
export async function deliverReport(dossier: Dossier, delivery: Delivery, makeFiles = makeHere): Promise<readonly string[]> {
  const { folder, language, at, place, identity, catalogue } = delivery
  const lead = dossier.audit().engagement.team.find(({ task }) => task === 'lead_auditor')?.person
  if (identity && !lead) throw new AppError('report.noLeadAuditor', {})
  const by = delivery.by ?? lead
  const freezing = identity && !dossier.audit().frozen ? [freezingCommand(dossier, at, catalogue)] : []

  const source = { ...dossier.foresee(freezing, by!, at), baseName: path.basename(dossier.filePath, '.art28') }
  const { files, signature } = await makeFiles({ source, language, at, signing: identity && { identity, lead: lead!, place } }, delivery)
  const written = files.map(({ fileName, bytes }) => ({ filePath: path.join(folder, fileName), parts: bytes }))
  writeTogether(written, {
    isNew: source.audit.frozen !== null && !delivery.replacesFinal,
    beforeNaming: () => void (signature && dossier.append([...freezing, { kind: 'report.sign', payload: signature }], by!, at)),
  })
  return written.map(({ filePath }) => filePath)
}

/** The command that freezes the report: from there on it can be signed, and nothing in it changes. */
export function freezingCommand(dossier: Dossier, at: Instant, catalogue: Catalogue): Request {
  return { kind: 'report.freeze', payload: { modelSha256: finalHashes({ audit: dossier.audit(), events: dossier.events() }, at, catalogue) } }
}
