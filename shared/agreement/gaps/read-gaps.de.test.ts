import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function gapsOf(words: string) {
  return readWords(`Vertrag über die Auftragsverarbeitung\n\nzwischen der Erle GmbH ("Auftraggeber") und der Birke GmbH ("Auftragnehmer").\n\n1. Regelungen\n\n1.1 Der Auftragnehmer erbringt für den Auftraggeber die im Hauptvertrag vereinbarten Leistungen.\n\n1.2 ${words}\n`).gaps.map(({ rule }) => rule)
}

describe('what a German agreement lacks', () => {
  it.each([
    ['dual-role', true, 'Rechnungsdaten bewahrt der Auftragnehmer als eigener Verantwortlicher auf.'],
    ['dual-role', false, 'Die Birke GmbH handelt als Auftragsverarbeiter und der Kunde als Verantwortlicher.'],
    ['transfers-without-safeguards', false, 'Die Maßnahmen bieten ein angemessenes Schutzniveau.'],
    ['transfers-without-safeguards', true, 'In ein Drittland werden Daten nur übermittelt, wenn dort ein angemessenes Schutzniveau besteht.'],
    ['no-sub-processor-list', false, 'Der Einsatz von Unterauftragnehmern ist erlaubt, auch der unter www.birke.example genannten Unternehmen.'],
    ['no-sub-processor-list', true, 'Der Einsatz von Unterauftragnehmern ist erlaubt.'],
    ['repealed-law', false, 'Dieser Vertrag ersetzt den früheren Vertrag nach § 11 BDSG.'],
    ['repealed-law', true, 'Der Auftragnehmer erfüllt seine Pflichten nach § 11 BDSG.'],
    ['rights-list-incomplete', false, 'Auskunft, Berichtigung und Löschung kann der Auftraggeber selbst vornehmen.'],
    ['rights-list-incomplete', false, 'Er hilft bei Auskunft, Berichtigung, Löschung und sonstigen Anfragen von Kunden.'],
    ['no-restore-test', false, 'Zweck: Betrieb und Datensicherung'],
    ['data-centre-unnamed', false, 'Eine Besichtigung darf die Abläufe im Rechenzentrum nicht stören.'],
    ['liability-elsewhere', true, 'Die Haftungsregelungen des Hauptvertrages finden Anwendung.'],
    ['legal-order-without-notice', true, 'Bei einer Pfändung durch Behörden ist der Auftraggeber zu informieren.'],
  ])('%s: %s for: %s', (rule, isFound, words) => {
    expect(gapsOf(words).includes(rule)).toBe(isFound)
  })
})
