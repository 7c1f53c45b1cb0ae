import type { AgreementReading } from '../../../shared/agreement/reading.ts'
import type { Gap } from '../../../shared/agreement/gaps/gap.ts'
import type { Shell } from '../shell.ts'
import type { Cited } from './cited.ts'

/** What the agreement lacks or gets wrong: the sentences, or that nothing was found; and what to do about it. */
export function printGaps(shell: Shell, { gaps }: AgreementReading, cited: Cited): void {
  const { texts, print, language } = shell
  print(`\n${texts('cli:read.gaps', { count: gaps.length })}`)
  for (const gap of gaps) {
    printGapTitle(shell, gap)
    if (gap.isAbsence) print(`       ${texts('cli:read.absence')}`)
    else for (const quote of gap.quotes) print(`       ${cited(quote)}`)
    print(`       ${texts('cli:read.recommendation', { what: gap.recommendation[language] })}`)
  }
}

/** A gap's severity, clauses and title on one line. */
export function printGapTitle({ texts, print, language }: Shell, { clauses, title, severity }: Pick<Gap, 'clauses' | 'title' | 'severity'>): void {
  print(`  ${[texts(`report:value.severity.${severity}`), clauses.join(', '), title[language]].filter(Boolean).join('  ')}`)
}
