import { randomUUID } from 'node:crypto'
import process from 'node:process'

import { AppError } from '../../shared/errors.ts'
import { describeError } from '../../shared/text/describe-error.ts'
import type { Language } from '../../shared/values.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { product } from '../services/product.ts'
import { language, readArguments } from './command.ts'
import { commands, isCommand } from './commands.ts'
import { helpFor, helpForAll } from './help.ts'
import { exitStatus, type ExitStatus, type Shell } from './shell.ts'
import { terminalShell } from './terminal.ts'

const preferred = preferredLanguage(process.env)

/** Runs one command line and says how it ended. Whatever goes wrong becomes a sentence. */
export async function run(words: readonly string[], shellIn: (language: Language) => Shell = terminalShell): Promise<ExitStatus> {
  let shell = shellIn(preferred)
  try {
    const [name, ...rest] = words
    if (name === undefined || name === '--help' || name === '-h') return said(shell, helpForAll(shell.texts))
    if (name === '--version') return said(shell, product.version)
    if (!isCommand(name)) throw new AppError('cli.unknown', { command: name })

    const command = await commands[name]()
    const given = readArguments(name, command, rest)
    shell = shellIn(language(given, preferred))
    if (given.options['help']) return said(shell, helpFor(name, shell.texts))
    return await command.run(shell, given)
  } catch (error) {
    shell.report(describeError(nameUnexpected(error, shell), shell.texts))
    return exitStatus.refused
  }
}

function said(shell: Shell, text: string): ExitStatus {
  shell.print(text)
  return exitStatus.ok
}

/** What nobody foresaw gets a reference; the cause is shown to whoever asks for it with ART28_DEBUG. */
function nameUnexpected(error: unknown, shell: Shell): AppError {
  if (error instanceof AppError) return error
  const reference = randomUUID().slice(0, 8)
  if (shell.environment['ART28_DEBUG']) shell.report(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return new AppError('unexpected', { reference }, { cause: error }) as AppError
}

/** Whoever stops listening has heard enough; any other answer that cannot be given was not given. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitStatus.ok)
  const { texts, report } = terminalShell(preferred)
  report(describeError(new AppError('disk.full', { file: 'stdout' }) as AppError, texts))
  process.exit(exitStatus.refused)
})
