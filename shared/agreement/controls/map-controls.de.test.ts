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
])('%s is %s in German for: %s', (control, status, words) => {
  expect(statusOf(control, words)).toBe(status)
})
