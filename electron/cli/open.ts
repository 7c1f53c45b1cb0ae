import { existsSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import { createAsWritten, doSteps } from '../services/audit-work.ts'
import { loadAgreementFile } from '../services/documents/load-agreement-file.ts'
import { createDossier, openDossier } from '../services/dossier/dossier.ts'
import type { Opening } from '../services/opening-commands.ts'
import { readWorkFile } from '../services/work-file.ts'
import { type CliCommand, instant, language, person, text } from './command.ts'
import { inWorker } from './in-worker.ts'
import { exitStatus, type Shell } from './shell.ts'

const unknownParty = { registration: '', address: '', contact: '' }

/** Makes a dossier: an audit opened on an agreement, with what was read in it and the checklist built from it. */
export const open: CliCommand = {
  words: [2, 2],
  options: {
    controller: { type: 'string' },
    processor: { type: 'string' },
    title: { type: 'string' },
    id: { type: 'string' },
    side: { type: 'string' },
    by: { type: 'string' },
    at: { type: 'string' },
  },
  async run(shell, given) {
    const [dossierPath, agreementPath] = given.words as [string, string]
    const by = person(shell, given)
    const at = instant(shell, given)
    const side = text(given, 'side') ?? 'controller'
    const party = (option: string) => ({ ...unknownParty, name: text(given, option) ?? shell.texts('cli:open.unnamedParty') })
    if (side !== 'controller' && side !== 'processor') throw new AppError('cli.options', { options: ['--side'] })

    const agreement = await loadAgreementFile(agreementPath)
    const opening: Opening = {
      id: text(given, 'id') ?? `audit-${at.slice(0, 10)}`,
      side,
      language: language(given, shell.language),
      controller: party('controller'),
      processor: party('processor'),
      subProcessors: [],
      engagement: { title: text(given, 'title') ?? shell.texts('cli:open.title', { file: agreement.fileName }) },
    }
    createDossier(dossierPath, await inWorker(shell, 'openingCommands', { agreement, opening }), by, at, agreement.bytes)
    printOpened(shell, dossierPath)
    return exitStatus.ok
  },
}

/** Does the steps of a work file on a dossier; makes the dossier first where there is none and the work file says how. */
export const apply: CliCommand = {
  words: [2, 2],
  options: { at: { type: 'string' } },
  async run(shell, given) {
    const [dossierPath, workPath] = given.words as [string, string]
    const work = readWorkFile(workPath)
    if (!existsSync(dossierPath) && work.opening) {
      await createAsWritten(dossierPath, work, workPath, instant(shell, given), (agreement, opening) => inWorker(shell, 'openingCommands', { agreement, opening }))
      printOpened(shell, dossierPath)
    }

    const dossier = openDossier(dossierPath, 'write')
    try {
      await doSteps(dossier, work, workPath, {
        now: () => instant(shell, given),
        onProgress: (done, total) => shell.progress(shell.texts('cli:apply.taking'), done, total),
        onDone: (events) => events.forEach(({ sequence, command }) => shell.print(`${sequence} ${command}`)),
      })
    } finally {
      dossier.close()
    }
    return exitStatus.ok
  },
}

function printOpened(shell: Shell, dossierPath: string): void {
  const dossier = openDossier(dossierPath, 'read')
  const { agreement, checklist } = dossier.audit()
  dossier.close()
  const { fileName, sha256 } = agreement.source
  shell.print(shell.texts('cli:open.done', { dossier: dossierPath, agreement: fileName, sha256, items: checklist.length }))
}
