import type { FormReading } from '../../../shared/agreement/forms/form-reading.ts'
import { areWordsCompared, countClauses } from '../../../shared/agreement/forms/count-clauses.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import { formatList } from '../../../shared/text/format.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** Prints what the two sides are called, and where they seem to be taken for each other. */
export function printParties({ texts, print, language }: Shell, { partyNames, roleDoubts }: AgreementReading, cited: Cited): void {
  const called = (names: readonly string[]) => (names.length > 0 ? formatList(language, names) : texts('cli:read.unnamed'))
  print(`\n${texts('cli:read.parties', { controller: called(partyNames.controller), processor: called(partyNames.processor) })}`)
  if (roleDoubts.length === 0) return
  print(texts('agreement:roleDoubt.title', { count: roleDoubts.length }))
  for (const { kind, quotes } of roleDoubts) {
    print(`  ${texts(`agreement:roleDoubt.why.${kind}`)}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
  }
  print(`  ${texts('agreement:roleDoubt.about')}`)
}

/** Prints the known forms that the agreement was made from, and how it differs from each. */
export function printForms({ texts, print, language }: Shell, forms: readonly FormReading[], cited: Cited): void {
  for (const form of forms) {
    print(`\n${texts('cli:read.form', { name: form.name[language], publisher: form.publisher, year: form.year, certainty: texts(`forms:certainty.${form.certainty}`) })}`)
    print(`  ${texts(`forms:place.${form.place}`)}`)
    if (form.quote) print(`       ${cited(form.quote)}`)
    if (form.clauses.length === 0) continue
    print(`  ${texts(areWordsCompared(form) ? 'forms:count' : 'forms:countOfHeadings', { ...countClauses(form) })}`)
    for (const { number, name, says, status, quote } of form.clauses) {
      print(`  ${number.padEnd(4)} ${texts('forms:clause', { name: name[language], status: texts(`forms:status.${status}`) })}`)
      if (status === 'same' || status === 'present') continue
      print(`       ${texts('forms:inForm', { says: says[language] })}`)
      if (quote) print(`       ${cited(quote)}`)
    }
    for (const { clause, heading } of form.added) print(`  ${clause.padEnd(4)} ${texts('forms:addedClause', { heading })}`)
  }
}
