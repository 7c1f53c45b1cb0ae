import { createHash, X509Certificate } from 'node:crypto'
import path from 'node:path'

import type { z } from 'zod'

import type { ReportSignature } from '../../shared/audit/audit.ts'
import type { AuditEvent } from '../../shared/audit/event.ts'
import type { contract } from '../../shared/contract/index.ts'
import { textsIn } from '../../shared/text/index.ts'
import { readLimited } from '../services/read-limited.ts'
import { writeWhole } from '../services/write-whole.ts'
import { chooseFile, choosePlace } from './choose.ts'
import type { Desk } from './desk.ts'
import { identitiesFolder } from './identities.ts'

type Asked = z.output<(typeof contract.report.countersign)['input']>
type Answer = z.input<(typeof contract.report.countersign)['output']>

/** Adds a signature to a signed report. Where that is the open dossier's, its trail says so just before the file takes its name. */
export async function countersign(desk: Desk, { job, signature, as, remark }: Asked): Promise<Answer> {
  const { effects, runner, session, stamp, texts, work } = desk
  const reportPath = await chooseFile(desk, 'reportToSign', 'report')
  if (reportPath === null) return null
  const bytes = readLimited(reportPath)
  const { dir, name } = path.parse(reportPath)
  const filePath = await choosePlace(desk, 'signedReport', 'pdf', `${texts()('files:name.signed', { name })}.pdf`, dir)
  if (filePath === null) return null

  return work.run(job, async (running) => {
    const { identity: id, passphrase, place } = signature
    const at = effects.now()
    const identity = await runner.run('openIdentity', { folder: identitiesFolder(effects.folder), id, passphrase }, running)
    const openedAs = session.opened()?.id
    const signed = signedInDossier(desk, bytes)
    const role = textsIn(signed?.language ?? effects.store.settings().language)(`report:value.signature.${as}`)
    const signedBytes = await runner.run('signPdf', { bytes, signing: { identity, at: new Date(at), reason: remark || role, location: place, role } }, running)

    let events: readonly AuditEvent[] = []
    if (signed) {
      const { by } = stamp()
      const line: ReportSignature = {
        as,
        language: signed.language,
        ...signerOf(desk, identity.certificate, role),
        authority: '',
        place,
        signedAt: at,
        certificateSha256: sha256(identity.certificate),
        pdfSha256: sha256(signedBytes),
        remark,
      }
      events = await session.change((dossier) => writeWhole(filePath, signedBytes, { beforeNaming: () => void dossier.append([{ kind: 'report.sign', payload: line }], by, at) }), openedAs)
    } else writeWhole(filePath, signedBytes)
    return { fileName: path.basename(filePath), folder: path.dirname(filePath), events: [...events] }
  })
}

/** The signature in the open dossier's trail that these bytes carry as their last one; null for any other file, and where nothing can be recorded. */
function signedInDossier({ session }: Desk, bytes: Uint8Array): ReportSignature | null {
  const opened = session.opened()
  if (!opened || opened.isReadOnly) return null
  const hash = sha256(bytes)
  return session.snapshot().audit.frozen?.signatures.find(({ pdfSha256 }) => pdfSha256 === hash) ?? null
}

/** Name and organisation as the certificate says them; what that leaves open is taken from whom the audit knows under this name. */
function signerOf({ session }: Desk, certificate: Uint8Array, capacity: string): Pick<ReportSignature, 'name' | 'role' | 'organisation'> {
  const { subject } = new X509Certificate(certificate).toLegacyObject()
  const { engagement, processor } = session.snapshot().audit
  const name = String(subject.CN ?? '').trim() || processor.name
  const known = [...engagement.auditees, ...engagement.team.map(({ person }) => person)].find((person) => person.name === name)
  return { name, role: known?.role ?? capacity, organisation: String(subject.O ?? '').trim() || (known?.organisation ?? processor.name) }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
