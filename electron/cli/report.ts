import { X509Certificate } from 'node:crypto'

import { AppError } from '../../shared/errors.ts'
import { SignatureMeaning } from '../../shared/report/signature-page.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { openDossier } from '../services/dossier/dossier.ts'
import { readLimited } from '../services/read-limited.ts'
import { deliverReport } from '../services/report/deliver-report.ts'
import { readCertificate } from '../services/signing/read-certificate.ts'
import { signPdf } from '../services/signing/sign-pdf.ts'
import { writeWhole } from '../services/write-whole.ts'
import { type Arguments, type CliCommand, instant, language, text } from './command.ts'
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
      const files = await deliverReport(dossier, {
        folder,
        language: language(given, dossier.audit().language),
        at,
        place: text(given, 'place') ?? '',
        identity,
        catalogue: loadCatalogue(),
        onProgress: (done, total) => shell.progress(shell.texts('cli:report.drawing'), done, total),
      })
      for (const file of files) shell.print(file)
      if (!identity) shell.report(shell.texts('cli:report.unsigned'))
    } finally {
      dossier.close()
    }
    return exitStatus.ok
  },
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
    if (!meaning.success || identityId === undefined || out === undefined) throw new AppError('cli.options', { options: missing(given, meaning.success) })
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
