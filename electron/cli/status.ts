import { onOneLine } from '../../shared/agreement/quote.ts'
import type { Audit } from '../../shared/audit/audit.ts'
import { auditCourse } from '../../shared/audit/course.ts'
import { deadlines, describeDeadline } from '../../shared/audit/deadlines.ts'
import { describeAnswer } from '../../shared/audit/describe-answer.ts'
import { describePreconditionFact } from '../../shared/audit/describe-precondition.ts'
import { auditLetter } from '../../shared/audit/letters.ts'
import { gate, preconditions } from '../../shared/audit/preconditions.ts'
import { openFindings, progress } from '../../shared/audit/progress.ts'
import { toBeGivenAgain } from '../../shared/audit/put-back.ts'
import type { Catalogue } from '../../shared/catalogue/index.ts'
import { AppError } from '../../shared/errors.ts'
import { formatDate, formatList } from '../../shared/text/format.ts'
import type { CalendarDate } from '../../shared/values.ts'
import { loadCatalogue } from '../services/catalogue.ts'
import { openDossier } from '../services/dossier/dossier.ts'
import type { CliCommand } from './command.ts'
import { exitStatus, type Shell } from './shell.ts'

/** Shows how far an audit is, which dates come next or were missed, and what must be settled before fieldwork with the sentence that asks for it, quoted once. */
export const status: CliCommand = {
  words: [1, 1],
  options: { json: { type: 'boolean' } },
  run(shell, { words, options }) {
    const audit = auditIn(words[0]!)
    const dates = openDates(shell, audit, loadCatalogue())
    if (options['json']) {
      shell.print(JSON.stringify({ progress: progress(audit), dates, gate: gate(audit), preconditions: preconditions(audit) }, null, 2))
      return exitStatus.ok
    }
    printProgress(shell, audit)
    printPutBack(shell, audit, loadCatalogue())
    printDates(shell, dates)
    printPreconditions(shell, audit)
    return exitStatus.ok
  },
}

/** Shows the letters of an audit, each with what is still to be filled in. */
export const letter: CliCommand = {
  words: [1, 2],
  options: {},
  run({ print, texts }, { words }) {
    const [dossierPath, asked] = words
    const audit = auditIn(dossierPath!)
    const catalogue = loadCatalogue()
    const wanted = catalogue.letters.letters.filter(({ id }) => asked === undefined || id === asked)
    if (wanted.length === 0) throw new AppError('letter.unknown', { letter: asked ?? '', known: catalogue.letters.letters.map(({ id }) => id) })
    for (const { id } of wanted) {
      const { title, paragraphs, open } = auditLetter(audit, catalogue, id)!
      if (open.length > 0) print(texts('cli:letter.open', { places: open.join(', ') }))
      print(`\n${[title, ...paragraphs].join('\n\n')}\n`)
    }
    return exitStatus.ok
  },
}

function auditIn(dossierPath: string): Audit {
  const dossier = openDossier(dossierPath, 'read')
  dossier.close()
  return dossier.audit()
}

function printProgress({ print, texts }: Shell, audit: Audit): void {
  const { terms, items, claims, findings } = progress(audit)
  print(texts('cli:status.title', { title: audit.engagement.title, controller: audit.controller.name, processor: audit.processor.name }))
  print(`\n${texts('cli:status.progress')}`)
  print(`  ${texts('cli:status.terms', { done: terms.done, all: terms.total })}`)
  print(`  ${texts('cli:status.items', { done: items.done, all: items.total })}`)
  print(`  ${texts('cli:status.claims', { done: claims.done, all: claims.total })}`)
  print(`  ${texts('cli:status.findings', { done: findings.done, all: findings.total })}`)
  print(`  ${texts('cli:status.openFindings', { open: openFindings(audit).length, all: findings.total })}`)
}

/** What a newer version of the agreement put in question, while it is. */
function printPutBack({ print, texts }: Shell, audit: Audit, catalogue: Catalogue): void {
  const again = toBeGivenAgain(audit)
  if (again.length > 0) print(`  ${texts('cli:status.putBack', { count: again.length })}`)
  for (const each of again) print(`    ${describeAnswer(texts, audit, catalogue, each)}`)
}

interface OpenDate {
  readonly dueOn: CalendarDate
  readonly state: 'due' | 'missed'
  readonly what: string
}

/** The audit's course and its deadlines in one list, earliest first: what is still to come, and what should be recorded and is not. */
function openDates({ now, texts, language }: Shell, audit: Audit, catalogue: Catalogue): readonly OpenDate[] {
  const today = now().slice(0, 10)
  const steps = auditCourse(audit, catalogue, today).map(({ dueOn, state, name }) => ({ dueOn, state, what: name[language] }))
  const others = deadlines(audit, catalogue, today).map((deadline) => ({ dueOn: deadline.dueOn, state: deadline.state, what: describeDeadline(texts, deadline) }))
  return [...steps, ...others]
    .flatMap(({ dueOn, state, what }) => (dueOn !== null && (state === 'due' || state === 'missed') ? [{ dueOn, state, what }] : []))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
}

function printDates({ print, texts, language }: Shell, dates: readonly OpenDate[]): void {
  print(`\n${texts('cli:status.dates')}`)
  if (dates.length === 0) print(`  ${texts('cli:status.noDates')}`)
  for (const { dueOn, state, what } of dates) print(`  ${texts(`cli:status.${state}`, { date: formatDate(language, dueOn), what })}`)
}

function printPreconditions({ print, texts, language }: Shell, audit: Audit): void {
  print(`\n${texts('cli:status.preconditions')}`)
  print(`  ${gate(audit).mayStart ? texts('cli:status.mayStart') : texts('cli:status.mayNotStart')}`)
  const quoted = new Set<string>()
  for (const { id, status, quotes, obstacles, notes } of preconditions(audit)) {
    print(`\n  ${texts(`report:value.precondition.${id}`)}: ${texts(`report:value.preconditionStatus.${status}`)}`)
    const again = new Set(quotes.filter(({ text }) => quoted.has(text)).map(({ clause }) => clause))
    for (const { clause, text } of quotes) {
      if (!quoted.has(text)) print(`    ${texts('cli:status.because', { clause, quote: onOneLine(text) })}`)
      quoted.add(text)
    }
    if (again.size > 0) print(`    ${texts('cli:status.becauseAgain', { clauses: formatList(language, [...again]) })}`)
    for (const fact of [...obstacles, ...notes]) print(`    ${describePreconditionFact(texts, fact)}`)
  }
}
