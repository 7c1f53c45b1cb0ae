import { type Checked, checkFile } from '../services/verify-file.ts'
import type { CliCommand } from './command.ts'
import { exitStatus, type Shell } from './shell.ts'

const marks = { good: '✓', caution: '!', bad: '✗', plain: ' ' } as const

/** Checks a report, dossier, report data or manifest, whichever the file is by its content. */
export const verify: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run(shell, { words, options }) {
    const checked = await checkFile(words[0]!, { onProgress: (done, total) => shell.progress(words[0]!, done, total) })
    if (options['json']) shell.print(JSON.stringify({ isInOrder: checked.isInOrder, ...checked.facts }, null, 2))
    else printLines(shell, checked)
    return checked.isInOrder ? exitStatus.ok : exitStatus.notInOrder
  },
}

function printLines({ print, language }: Shell, { lines }: Checked): void {
  for (const { tone, text } of lines(language)) print(`${marks[tone]} ${text}`)
}
