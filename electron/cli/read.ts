import { citationOf } from '../../shared/agreement/citation.ts'
import { describeTerm } from '../../shared/agreement/terms/describe-term.ts'
import { onOneLine, type Quote } from '../../shared/agreement/quote.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import { type CuratedReading, findCurated } from '../../shared/agreement/curated-reading.ts'
import { readAgreementFile } from '../services/documents/read-agreement-file.ts'
import { loadKnowledge } from '../services/knowledge.ts'
import type { CliCommand } from './command.ts'
import { printContradictions, printDuties } from './print-duties.ts'
import { printForms, printParties } from './print-origin.ts'
import { exitStatus, type Shell } from './shell.ts'

/** Reads an agreement and says what its audit clause holds, what its processor claims and what it lacks. */
export const read: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  async run(shell, { words, options }) {
    const { catalogue, rules, curated } = await loadKnowledge()
    const source = await readAgreementFile(words[0]!)
    const reading = readAgreement(source.text, rules)
    const written = findCurated(source.sha256, curated)
    if (options['json']) {
      const { text: _, ...file } = source
      shell.print(JSON.stringify({ format: 'art28-reading', formatVersion: 1, file, reading, curated: written }, null, 2))
      return exitStatus.ok
    }
    shell.print(shell.texts('cli:read.title', { file: source.fileName, sha256: source.sha256 }))
    for (const remark of source.remarks) shell.print(shell.texts(`agreement:sourceRemark.${remark}`))
    printOutline(shell, reading)
    const cited = (quote: Quote) => `${citationOf(quote, source.pages, shell.texts)}  «${onOneLine(quote.text)}»`
    printParties(shell, reading, cited)
    printForms(shell, reading.forms, cited)
    printTerms(shell, reading, cited, new Map(catalogue.terms.map(({ id, name }) => [id, name[shell.language]])))
    printDuties(shell, reading, cited)
    printClaims(shell, reading, cited)
    printGaps(shell, reading)
    printContradictions(shell, reading, cited)
    printControls(shell, reading)
    if (written) printCurated(shell, written)
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

function printTerms({ texts, print, language }: Shell, { terms, auditClause }: AgreementReading, cited: (quote: Quote) => string, names: ReadonlyMap<string, string>): void {
  const found = terms.filter(({ isSilent }) => !isSilent).length
  print(`\n${texts('cli:read.terms', { found, all: terms.length })}`)
  print(auditClause ? texts('cli:read.auditClause', { clause: auditClause.clause }) : texts('cli:read.noAuditClause'))
  for (const { id, value, isSilent, quotes, readings, alternatives } of terms) {
    print(`\n  ${id}  ${names.get(id)}`)
    print(`       ${isSilent ? texts('cli:read.silent') : describeTerm(id, value, texts)}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
    for (const other of alternatives) print(`       ${texts('cli:read.alternative', { value: describeTerm(id, other.value, texts), clause: other.quotes[0]?.clause })}`)
    if (readings.length > 0) print(`       ${texts('cli:read.readings', { count: readings.length })}`)
    for (const { id: reading, meaning } of readings) print(`         ${reading}  ${meaning[language]}`)
  }
}

function printClaims({ texts, print }: Shell, { claims }: AgreementReading, cited: (quote: Quote) => string): void {
  print(`\n${texts('cli:read.claims', { count: claims.length })}`)
  for (const { id, quote } of claims) print(`  ${id}  ${cited(quote)}`)
}

function printGaps({ texts, print, language }: Shell, { gaps }: AgreementReading): void {
  print(`\n${texts('cli:read.gaps', { count: gaps.length })}`)
  for (const { id, clauses, title, severity, isAbsence } of gaps) {
    print(`  ${id}  ${texts(`report:value.severity.${severity}`)}  ${[clauses.join(', '), title[language]].filter(Boolean).join('  ')}`)
    if (isAbsence) print(`       ${texts('cli:read.absence')}`)
  }
}

function printControls({ texts, print }: Shell, { controls }: AgreementReading): void {
  const count = (status: string) => controls.filter((control) => control.status === status).length
  print(`\n${texts('cli:read.controls', { present: count('present'), partial: count('partial'), absent: count('absent'), unsure: count('unsure') })}`)
}

function printCurated({ texts, print, language }: Shell, { author, writtenOn, gaps }: CuratedReading): void {
  print(`\n${texts('cli:read.curated', { author, writtenOn, count: gaps.length })}`)
  for (const { id, clauses, title, severity } of gaps) {
    print(`  ${id}  ${texts(`report:value.severity.${severity}`)}  ${[clauses.join(', '), title[language]].filter(Boolean).join('  ')}`)
  }
}
