import { describeTerm } from '../../../shared/agreement/terms/describe-term.ts'
import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** What was read of each audit term, with its sentences and the other ways to read them; last the terms on which nothing was found. */
export function printTerms({ texts, print, language }: Shell, { terms, auditClause }: AgreementReading, cited: Cited, catalogue: Catalogue): void {
  const names = new Map(catalogue.terms.map(({ id, name }) => [id, `${id}  ${name[language]}`]))
  const found = terms.filter(({ isSilent }) => !isSilent)
  print(`\n${texts('cli:read.terms', { found: found.length, all: terms.length })}`)
  print(auditClause ? texts('cli:read.auditClause', { clause: auditClause.clause }) : texts('cli:read.noAuditClause'))
  for (const { id, value, quotes, readings, alternatives } of found) {
    print(`\n  ${names.get(id)}`)
    print(`       ${describeTerm(id, value, texts)}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
    for (const other of alternatives) print(`       ${texts('cli:read.alternative', { value: describeTerm(id, other.value, texts), clause: other.quotes[0]?.clause })}`)
    if (readings.length > 0) print(`       ${texts('cli:read.readings', { count: readings.length })}`)
    for (const { id: reading, meaning } of readings) print(`         ${reading}  ${meaning[language]}`)
  }
  if (found.length === terms.length) return
  print(`\n  ${texts('cli:read.silentTerms')}`)
  for (const { id, isSilent } of terms) if (isSilent) print(`       ${names.get(id)}`)
}
