import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import type { TermId } from '../../shared/agreement/terms/term-values.ts'

const rules = loadReadingRules()

const opening = 'Vertrag zur Auftragsverarbeitung\n\nzwischen der Ahorn GmbH (nachfolgend „Auftraggeber“) und der Birke AG (nachfolgend „Auftragnehmer“)\n\n§ 1 Gegenstand\n\n(1) Der Auftragnehmer verarbeitet die Daten nur nach Weisung des Auftraggebers und nicht für eigene Zwecke.\n\n'

/** A German agreement with one further clause, § 2 (1), under a heading that says little. */
export function withClause(clause: string, heading = 'Weitere Bestimmungen'): AgreementReading {
  return readAgreement(`${opening}§ 2 ${heading}\n\n(1) ${clause}\n`, rules)
}

/** A German clause, and what it says; null for what resembles it and says nothing of it. */
export type GermanRow = readonly [clause: string, value: unknown]

/** What a clause says of a term, read below a grant that says nothing else; null where it says nothing of it. */
export function germanTerm(id: TermId, clause: string): unknown {
  return withClause(`Der Auftraggeber ist zu Kontrollen beim Auftragnehmer berechtigt.\n\n(2) ${clause}`, 'Kontrollrechte').terms.find((term) => term.id === id)!.value
}
