import { citationOf } from '../../shared/agreement/citation.ts'
import { onOneLine } from '../../shared/agreement/quote.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import type { CuratedReading } from '../../shared/agreement/curated-reading.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { loadAgreementFile } from '../services/documents/load-agreement-file.ts'
import type { CliCommand } from './command.ts'
import { inWorker } from './in-worker.ts'
import type { Cited } from './reading/cited.ts'
import { printClaims } from './reading/print-claims.ts'
import { printContradictions } from './reading/print-contradictions.ts'
import { printControls } from './reading/print-controls.ts'
import { printDuties } from './reading/print-duties.ts'
import { printGaps, printGapTitle } from './reading/print-gaps.ts'
import { printForms, printParties } from './reading/print-origin.ts'
import { printTerms } from './reading/print-terms.ts'
import { exitStatus, type Shell } from './shell.ts'

/** Reads an agreement and says what its audit clause holds, what its processor claims and what it lacks. */
export const read: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run(shell, { words, options }) {
    const { source, reading, curated } = await inWorker(shell, 'readAgreement', await loadAgreementFile(words[0]!))
    if (options['json']) {
      const { text: _, ...file } = source
      shell.print(JSON.stringify({ format: 'art28-reading', formatVersion: 1, file, reading, curated }, null, 2))
      return exitStatus.ok
    }
    const catalogue = loadCatalogue()
    shell.print(shell.texts('cli:read.title', { file: source.fileName, sha256: source.sha256 }))
    for (const remark of source.remarks) shell.print(shell.texts(`agreement:sourceRemark.${remark}`))
    printOutline(shell, reading)
    const cited: Cited = (quote) => `${citationOf(quote, source.pages, shell.texts)}  «${onOneLine(quote.text)}»`
    printParties(shell, reading, cited)
    printForms(shell, reading.forms, cited)
    printTerms(shell, reading, cited, catalogue)
    printDuties(shell, reading, cited)
    printClaims(shell, reading, cited, catalogue)
    printGaps(shell, reading, cited)
    printContradictions(shell, reading, cited)
    printControls(shell, reading, cited, catalogue)
    if (curated) printCurated(shell, curated)
    shell.print(`\n${shell.texts('cli:read.onlyProposed')}`)
    return exitStatus.ok
  },
}

function printOutline({ texts, print }: Shell, { outline, language }: AgreementReading): void {
  print(texts('cli:read.outline', { count: outline.length, language }))
  for (const { number, heading, kind } of outline) {
    if (kind === 'article' || kind === 'annex' || kind === 'definitions') print(`  ${[number, heading].filter(Boolean).join('  ')}`)
  }
}

function printCurated(shell: Shell, { author, writtenOn, gaps }: CuratedReading): void {
  shell.print(`\n${shell.texts('cli:read.curated', { author, writtenOn, count: gaps.length })}`)
  for (const gap of gaps) printGapTitle(shell, gap)
}
