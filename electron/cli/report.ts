import { createHash, X509Certificate } from 'node:crypto'
import path from 'node:path'

import type { ReportSignature } from '../../shared/audit/audit.ts'
import { AppError } from '../../shared/errors.ts'
import { SignatureMeaning } from '../../shared/report/signature-page.ts'
import type { Language, Person } from '../../shared/values.ts'
import { textsIn } from '../../shared/text/index.ts'
import { type Dossier, openDossier } from '../services/dossier/dossier.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { freezeReport, produceReport } from '../services/report/produce-report.ts'
import type { Identity } from '../services/signing/identity.ts'
import { formatManifest } from '../services/signing/manifest.ts'
import { readCertificate } from '../services/signing/read-certificate.ts'
import { signManifest } from '../services/signing/sign-manifest.ts'
import { signPdf } from '../services/signing/sign-pdf.ts'
import { writeWhole } from '../services/write-whole.ts'
import { type Arguments, type CliCommand, instant, language, text } from './command.ts'
import { readLimited } from './files.ts'
import { identityOptions, openIdentity } from './identity.ts'
import { exitStatus } from './shell.ts'

/** Writes the report of an audit; with an identity it is frozen, if it was not yet, and signed. */
export const report: CliCommand = {
  words: [1, 1],
  options: { ...identityOptions, out: { type: 'string' }, identity: { type: 'string' }, place: { type: 'string' }, at: { type: 'string' } },
  async run(shell, given) {
    const dossierPath = given.words[0]!
    const folder = text(given, 'out') ?? '.'
    const at = instant(shell, given)
    const identityId = text(given, 'identity')
    const identity = identityId === undefined ? null : await openIdentity(shell, given, identityId)

    const dossier = openDossier(dossierPath, identity ? 'write' : 'read')
    try {
      const { engagement, frozen } = dossier.audit()
      const lead = engagement.team.find(({ task }) => task === 'lead_auditor')?.person
      const catalogue = loadCatalogue()
      if (identity && !lead) throw new AppError('report.noLeadAuditor', {})
      if (identity && !frozen) freezeReport(dossier, lead!, at, catalogue)

      const inLanguage = language(given, dossier.audit().language)
      const onProgress = (done: number, total: number) => shell.progress(shell.texts('cli:report.drawing'), done, total)
      const made = await produceReport(dossier, path.basename(dossierPath, '.art28'), inLanguage, at, { catalogue, onProgress })
      const pdf = identity ? await signAsAuditor(dossier, made.pdf.bytes, { identity, lead: lead!, language: inLanguage, at, place: text(given, 'place') ?? '' }) : made.pdf.bytes

      const files = [{ ...made.pdf, bytes: pdf }, made.xlsx, made.json]
      const manifest = formatManifest(files.map(({ fileName, bytes }) => ({ fileName, sha256: sha256(bytes) })))
      const manifestName = `${path.basename(made.pdf.fileName, '.pdf')}.sha256`
      const signature = identity ? [{ fileName: `${manifestName}.p7s`, bytes: signManifest(Buffer.from(manifest), identity) }] : []
      for (const { fileName, bytes } of [...files, { fileName: manifestName, bytes: Buffer.from(manifest) }, ...signature]) {
        writeWhole(path.join(folder, fileName), bytes)
        shell.print(path.join(folder, fileName))
      }
      if (!identity) shell.report(shell.texts('cli:report.unsigned'))
    } finally {
      dossier.close()
    }
    return exitStatus.ok
  },
}

interface AuditorsSignature {
  readonly identity: Identity
  readonly lead: Person
  readonly language: Language
  readonly at: string
  readonly place: string
}

/** The lead auditor's signature, on the PDF and as a line of the trail; the same line is not written twice. */
async function signAsAuditor(dossier: Dossier, pdf: Uint8Array, { identity, lead, language, at, place }: AuditorsSignature): Promise<Uint8Array> {
  const role = textsIn(language)('report:value.signature.drawn_up_by')
  const signed = await signPdf(pdf, { identity, at: new Date(at), reason: role, location: place, role })
  const signature: ReportSignature = {
    as: 'drawn_up_by',
    language,
    ...lead,
    authority: '',
    place,
    signedAt: at,
    certificateSha256: sha256(identity.certificate),
    pdfSha256: sha256(signed),
    remark: '',
  }
  dossier.append([{ kind: 'report.sign', payload: signature }], lead, at)
  return signed
}

/** Adds a signature to a signed report; every earlier one goes on holding. */
export const sign: CliCommand = {
  words: [1, 1],
  options: {
    ...identityOptions,
    identity: { type: 'string' },
    as: { type: 'string' },
    out: { type: 'string' },
    place: { type: 'string' },
    at: { type: 'string' },
    lang: { type: 'string' },
  },
  async run(shell, given) {
    const filePath = given.words[0]!
    const meaning = SignatureMeaning.safeParse(text(given, 'as') ?? 'received')
    const [identityId, out] = [text(given, 'identity'), text(given, 'out')]
    if (!meaning.success || identityId === undefined || out === undefined) throw new AppError('request.invalid', { paths: missing(given, meaning.success) })
    const identity = await openIdentity(shell, given, identityId)
    const role = shell.texts(`report:value.signature.${meaning.data}`)
    const signing = { identity, at: new Date(instant(shell, given)), reason: role, location: text(given, 'place') ?? '', role }
    writeWhole(out, await signPdf(readLimited(filePath), signing), { isNew: true })
    const { subject } = readCertificate(new X509Certificate(identity.certificate).raw)
    shell.print(shell.texts('cli:sign.done', { file: out, name: subject.name, role }))
    return exitStatus.ok
  },
}

function missing({ options }: Arguments, isMeaningKnown: boolean): string[] {
  return [...['identity', 'out'].filter((name) => options[name] === undefined), ...(isMeaningKnown ? [] : ['as'])].map((name) => `--${name}`)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
