import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function statusOf(control: string, words: string) {
  return readWords(`Vertrag über die Auftragsverarbeitung\n\nDie Parteien regeln in diesem Vertrag, was der Auftragnehmer für den Auftraggeber leistet.\n\n1. Regelungen\n\n1.1 ${words}\n`).controls.find((mapping) => mapping.control === control)!.status
}

it.each([
  ['C12', 'present', 'Hat der Auftragnehmer Bedenken gegen die Zulässigkeit einer Weisung, teilt er diese dem Auftraggeber mit.'],
  ['C14', 'present', 'Die Daten des Auftraggebers werden von anderen Beständen strikt getrennt.'],
  ['C32', 'absent', 'Den mit der Kontrolle betrauten Personen ist Zutritt zu ermöglichen.'],
  ['C34', 'present', 'Ein Backup entsteht alle 6 Stunden an einem zweiten Ort.'],
  ['C35', 'present', 'Vierteljährlich findet ein Wiederherstellungstest statt; ein Plan für die Wiederherstellung liegt vor.'],
  ['C09', 'absent', 'Der Auftragnehmer strebt bis zum nächsten Jahr eine Zertifizierung an.'],
  ['C12', 'present', 'Verstößt eine Weisung gegen das Gesetz, sagen wir Ihnen Bescheid.'],
  ['C13', 'present', 'Was der Auftraggeber verarbeitet, darf der Auftragnehmer nicht zu eigenen Zwecken nutzen.'],
  ['C15', 'present', 'Die Tickets werden 90 Tage vorgehalten.'],
  ['C17', 'absent', 'Der Auftragnehmer ist befugt, andere Unternehmen heranzuziehen.'],
  ['C22', 'partial', 'Die Maßnahmen dürfen geändert werden, solange das Schutzniveau nicht sinkt.'],
  ['C26', 'absent', 'Die Verschwiegenheit gilt auch nach dem Ausscheiden der Person.'],
  ['C34', 'present', 'Tägliche Sicherung, 30 Tage vorgehalten.'],
  ['C41', 'present', 'Mit jedem Unterauftragnehmer besteht ein Vertrag nach Art. 28 Abs. 4 DSGVO.'],
  ['C47', 'present', 'Anfragen, die bei uns eingehen, leiten wir binnen drei Tagen an Sie weiter.'],
  ['C51', 'present', 'Die Meldung enthält die Angaben nach Art. 33 Abs. 3 DSGVO.'],
  ['C54', 'partial', 'Der Auftragnehmer löscht die Daten 30 Tage nach Vertragsende.'],
  ['C59', 'absent', 'Vertragspartner ist die Linde UG (haftungsbeschränkt).'],
  ['C59', 'present', 'Es gilt Art. 82 DSGVO; im Übrigen haftet der Auftragnehmer nach dem Gesetz.'],
])('%s is %s in German for: %s', (control, status, words) => {
  expect(statusOf(control, words)).toBe(status)
})
