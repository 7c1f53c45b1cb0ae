/**
 * Scores the reading of a folder of agreements against its `labels.json`: `npm run eval -- FOLDER [--json]`.
 *
 * It knows nothing but what the product itself reads. `--json` prints one {@link Evaluation}.
 */
import { parseArgs } from 'node:util'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { evaluate } from './evaluate.ts'
import { readLabels } from './label.ts'
import { printEvaluation } from './print.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const [folderPath] = positionals
if (folderPath === undefined || positionals.length > 1) {
  console.error('Usage: npm run eval -- FOLDER [--json]\nThe folder holds agreements and a labels.json.')
  process.exit(2)
}
try {
  const evaluation = await evaluate(folderPath, readLabels(folderPath), loadReadingRules())
  if (values.json) console.log(JSON.stringify(evaluation, null, 2))
  else printEvaluation(evaluation)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
