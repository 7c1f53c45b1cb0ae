import process from 'node:process'

import { AppError } from '../shared/errors.ts'
import { describeError } from '../shared/text/describe-error.ts'
import { textsIn } from '../shared/text/index.ts'
import { exitStatus } from './cli/shell.ts'
import { preferredLanguage } from './preferred-language.ts'

/** The first with all that dossiers are kept by. */
const neededNode = 24

/** Nothing else is loaded before this is known: an older Node does not get as far as a sentence. */
if (Number.parseInt(process.versions.node) >= neededNode) {
  const { run } = await import('./cli/run.ts')
  process.exitCode = await run(process.argv.slice(2))
} else {
  const refusal = new AppError('cli.oldNode', { needed: neededNode, found: process.versions.node })
  console.error(describeError(refusal as AppError, textsIn(preferredLanguage(process.env))))
  process.exitCode = exitStatus.refused
}
