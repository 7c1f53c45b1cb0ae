import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** Where the agreement says two things that do not go together: both sentences, and what to settle. */
export function printContradictions({ texts, print, language }: Shell, { contradictions }: AgreementReading, cited: Cited): void {
  print(`\n${texts('cli:read.contradictions', { count: contradictions.length })}`)
  for (const { id, title, fact, recommendation, quotes } of contradictions) {
    print(`  ${id}  ${title[language]}`)
    print(`       ${fact[language]}`)
    for (const quote of quotes) print(`       ${cited(quote)}`)
    print(`       ${recommendation[language]}`)
  }
}
