import path from 'node:path'

import { agreementFiles } from '../../shared/audit/agreement-files.ts'
import { AppError } from '../../shared/errors.ts'
import { type Dossier, openDossier } from '../services/dossier/dossier.ts'
import { safeFileName } from '../services/file-names.ts'
import { writeWhole } from '../services/write-whole.ts'
import { type Arguments, type CliCommand, text } from './command.ts'
import { exitStatus } from './shell.ts'

/** Writes a piece of evidence, or the agreement's original file, out of the dossier again, its hash checked on the way. */
export const extract: CliCommand = {
  words: [1, 2],
  options: { agreement: { type: 'boolean' }, version: { type: 'string' }, out: { type: 'string' } },
  run(shell, given) {
    const [dossierPath, id] = given.words as [string, string?]
    const isAgreement = given.options['agreement'] === true
    if (isAgreement !== (id === undefined)) throw new AppError('cli.usage', { command: 'extract' })
    if (!isAgreement && given.options['version'] !== undefined) throw new AppError('cli.options', { options: ['--version'] })
    const dossier = openDossier(dossierPath, 'read')
    try {
      const file = id === undefined ? original(dossier, given, shell.texts('files:name.unnamed')) : evidence(dossier, id)
      const outPath = text(given, 'out') ?? file.fileName
      writeWhole(outPath, dossier.readFile(file.sha256), { isNew: true })
      shell.print(shell.texts('cli:extract.done', { file: outPath, sha256: file.sha256 }))
    } finally {
      dossier.close()
    }
    return exitStatus.ok
  },
}

/** What is written, under a name that stays in the folder it is written to. */
interface Extracted {
  readonly fileName: string
  readonly sha256: string
}

function evidence(dossier: Dossier, id: string): Extracted {
  const file = dossier.audit().evidence[id]?.file
  if (!file) throw new AppError('audit.unknownItem', { what: 'evidence', id })
  return { fileName: path.basename(file.fileName), sha256: file.sha256 }
}

/** The file of the version in force, or of the one asked for by its number, from 1. @throws dossier.originalMissing where the dossier has its text alone */
function original(dossier: Dossier, given: Arguments, otherwise: string): Extracted {
  const version = text(given, 'version')
  const file = version === undefined ? dossier.audit().agreement.source : agreementFiles(dossier.events())[Number(version) - 1]
  if (!file) throw new AppError('cli.options', { options: ['--version'] })
  if (!dossier.holdsFile(file.sha256)) throw new AppError('dossier.originalMissing', { file: dossier.filePath })
  return { fileName: safeFileName(file.fileName, otherwise), sha256: file.sha256 }
}
