import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

it('takes the first of an article’s sentences that grant alike: what follows sets its bounds', () => {
  const reading = readWords(
    'Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet.\n\nArtikel 9. Audit\n\n'
    + '9.1. Klant mag controleren of Verwerker zich aan deze overeenkomst houdt.\n\n9.2. Klant kan hooguit één keer per kalenderjaar een audit laten doen.\n',
  )
  expect(reading.auditClause?.clause).toBe('9.1')
  expect(reading.terms.find(({ id }) => id === 'T10')).toMatchObject({ value: { max: 1, period: 'calendar_year' }, quotes: [{ clause: '9.2' }] })
})

it('takes what an annex says of the clause whose item grants the audit', () => {
  const reading = readWords(
    'Vertrag zur Auftragsverarbeitung\n\nDer Auftragsverarbeiter verarbeitet die Daten nach den Weisungen des Verantwortlichen und nicht für eigene Zwecke.\n\nKlausel 7 Pflichten\n\n7.5 Vertraulichkeit\n\nDas Personal ist verpflichtet.\n\n'
    + '7.6 Nachweise\n\na) Die Parteien können alles nachweisen.\n\nb) Der Verantwortliche darf Prüfungen beim Auftragsverarbeiter durchführen.\n\nKlausel 8 Ende\n\n8.1 Die Daten werden gelöscht.\n\n'
    + 'Anhang I\n\n1. Zu Klausel 7.6 Buchstabe b: Die Vorankündigung beträgt mindestens zwei Wochen.\n\n2. Zu Klausel 8.1: Eine Mitteilung erfolgt mindestens vier Wochen vorher.\n',
  )
  expect(reading.terms.find(({ id }) => id === 'T08')).toMatchObject({ value: { kind: 'fixed', count: 14 } })
})
