import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'

const rules = loadReadingRules()

const opening = 'Vertrag zur Auftragsverarbeitung\n\nzwischen der Ahorn GmbH (nachfolgend „Auftraggeber“) und der Birke AG (nachfolgend „Auftragnehmer“)\n\n§ 1 Gegenstand\n\n(1) Der Auftragnehmer verarbeitet die Daten nur nach Weisung des Auftraggebers und nicht für eigene Zwecke.\n\n'

/** A German agreement with one further clause, § 2 (1), under a heading that says little. */
export function withClause(clause: string, heading = 'Weitere Bestimmungen'): AgreementReading {
  return readAgreement(`${opening}§ 2 ${heading}\n\n(1) ${clause}\n`, rules)
}
