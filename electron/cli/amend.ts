import { judgeAnswers } from '../../shared/audit/judge-answers.ts'
import { prepareAmendment } from '../../shared/audit/prepare-amendment.ts'
import { AppError } from '../../shared/errors.ts'
import { formatDate } from '../../shared/text/format.ts'
import { CalendarDate } from '../../shared/values.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { loadAgreementFile } from '../services/documents/load-agreement-file.ts'
import { openDossier } from '../services/dossier/dossier.ts'
import { type Arguments, type CliCommand, instant, person, text } from './command.ts'
import { inWorker } from './in-worker.ts'
import { printComparison } from './print-comparison.ts'
import { exitStatus } from './shell.ts'

/** Reads a new version of the agreement, says what changed and which judgements stand, and takes it into use unless it is only tried. */
export const amend: CliCommand = {
  words: [2, 2],
  options: {
    'in-force': { type: 'string' },
    reason: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    by: { type: 'string' },
    at: { type: 'string' },
  },
  async run(shell, given) {
    const [dossierPath, agreementPath] = given.words as [string, string]
    const isTried = given.options['dry-run'] === true
    const when = isTried ? null : asked(given)
    const file = await loadAgreementFile(agreementPath)
    const dossier = openDossier(dossierPath, isTried ? 'read' : 'write')
    try {
      const audit = dossier.audit()
      const { agreement } = audit
      const inForce = { text: agreement.source.text, reading: agreement.reading }
      const { read, comparison } = await inWorker(shell, 'compareVersion', { agreement: file, inForce })
      const { source } = read
      const catalogue = loadCatalogue()
      const answers = judgeAnswers(audit, read.reading, comparison)
      const version = when && prepareAmendment(audit, read, comparison, when, catalogue)
      const event = version && dossier.append([{ kind: 'agreement.amend', payload: version }], person(shell, given), instant(shell, given), file.bytes)[0]!
      if (given.options['json']) {
        const [before, after] = [agreement.source, source].map(({ fileName, sha256 }) => ({ fileName, sha256 }))
        shell.print(JSON.stringify({ format: 'art28-comparison', formatVersion: 1, before, after, comparison, answers, line: event?.sequence ?? null }, null, 2))
        return exitStatus.ok
      }
      if (source.sha256 === agreement.source.sha256) shell.print(shell.texts('cli:amend.sameFile'))
      else printComparison(shell, { audit, read, comparison, answers, catalogue })
      shell.print(`\n${when && event ? shell.texts('cli:amend.done', { date: formatDate(shell.language, when.inForceOn), sequence: event.sequence }) : shell.texts('cli:amend.dryRun')}`)
      return exitStatus.ok
    } finally {
      dossier.close()
    }
  },
}

/** As of when, and why. @throws cli.options */
function asked(given: Arguments): { readonly inForceOn: CalendarDate; readonly reason: string } {
  const inForceOn = CalendarDate.safeParse(text(given, 'in-force'))
  const reason = text(given, 'reason')?.trim()
  const missing = [...(inForceOn.success ? [] : ['--in-force']), ...(reason ? [] : ['--reason'])]
  if (!inForceOn.success || !reason) throw new AppError('cli.options', { options: missing })
  return { inForceOn: inForceOn.data, reason }
}
