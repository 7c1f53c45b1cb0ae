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

it('takes no sentence for the grant that speaks of a right given elsewhere', () => {
  const reading = readWords(
    'Data Processing Agreement\n\n1. Duties\n\n1.1 The Processor shall: (a) act on instructions only; (b) make information available and allow the Controller to audit its compliance.\n\n'
    + '2. Audits\n\n2.1 An audit under clause 1.1 concerns Personal Data only, and the Controller may hold it during business hours alone.\n',
  )
  expect(reading.auditClause?.clause).toBe('1.1')
})

const elsewhere = (costs: string) =>
  readWords(`Verwerkersovereenkomst\n\nArtikel 8. Audit\n\n8.1 De Klant mag bij de Verwerker een audit laten uitvoeren.\n\nArtikel 9. Datalekken\n\n9.1 De Verwerker meldt een datalek binnen 24 uur.\n\nArtikel 10. Vergoedingen\n\n10.1 ${costs}\n`)

it.each([
  ['Werkzaamheden op grond van artikel 8 brengt de Verwerker bij de Klant in rekening tegen € 95 per uur.', 'controller_all'],
  ['Werkzaamheden op grond van de artikelen 7, 8 en 9 brengt de Verwerker bij de Klant in rekening.', 'controller_all'],
  ['Werkzaamheden op grond van de artikelen 7 tot en met 9 brengt de Verwerker bij de Klant in rekening.', 'controller_all'],
  ['Werkzaamheden op grond van de artikelen 4 t/m 7 brengt de Verwerker bij de Klant in rekening.', null],
  ['Werkzaamheden op grond van artikel 9 brengt de Verwerker bij de Klant in rekening.', null],
  ['De kosten van een verzoek op grond van artikel 8 AVG brengt de Verwerker bij de Klant in rekening.', null],
])('finds what an article on fees says of the audit’s article: %s', (costs, value) => {
  const term = elsewhere(costs).terms.find(({ id }) => id === 'T20')!
  expect(term.isSilent ? null : term.value).toEqual(value)
})

const endOf = (last: string) =>
  readWords(
    `Data Processing Agreement\n\n2. Duties\n\n2.1 The Processor shall:\n\n(a) act on instructions only;\n\n(b) permit the Customer to audit its compliance.\n\n8. General\n\n8.1 Danish law applies.\n\n8.2 ${last}\n`,
  )

it.each([
  ['An audit under section 2 point b is asked for three weeks ahead. It is held on working days and must not disrupt the business.', 21, 'minimal'],
  ['Changes under section 2 are told three weeks ahead. They are made on working days and must not disrupt the business.', null, null],
])('takes what a last article says of an audit cited by its article, and what goes on about it: %s', (last, days, disruption) => {
  const { terms } = endOf(last)
  const valueOf = (id: string) => terms.find((term) => term.id === id)!.value
  expect([(valueOf('T08') as { count: number } | null)?.count ?? null, valueOf('T13')]).toEqual([days, disruption])
})

it.each([
  ['8.1. Leverancier verwerkt de verbeteringen die na de audit door Klant zijn gewenst.', '8.2. Klant kan door de eigen auditdienst een audit laten verrichten.', '8.2'],
  ['8.1. Klant meldt het voornemen tot een audit drie weken vooraf, met wat zij wil onderzoeken.', '8.2. Wil Klant een audit, dan kan dat eens per jaar en ook na een datalek.', '8.2'],
  ['8.1. Op verzoek van Klant maakt Leverancier audits mogelijk van wat hij verwerkt.', '8.2. Klant kan kiezen de audit zelf te verrichten of te laten verrichten.', '8.1'],
])('takes a sentence that speaks of an audit already granted for no grant: %s %s', (first, second, clause) => {
  const { auditClause } = readWords(`Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat Leverancier voor Klant doet.\n\nArtikel 8. Audit\n\n${first}\n\n${second}\n`)
  expect(auditClause?.clause).toBe(clause)
})

it.each([
  ['Dit gebeurt ten hoogste één maal per twee jaren.', { max: 1, years: 2 }],
  ['Dit gebeurt hooguit één keer per verenigingsjaar.', { max: 1, years: 1 }],
  ['Dit gebeurt hooguit één keer per halfjaar.', { max: 2, years: 1 }],
])('counts audits in years of any kind: %s', (limit, value) => {
  const { terms } = readWords(`Verwerkersovereenkomst\n\nArtikel 8. Audit\n\n8.1 De Klant mag bij de Verwerker een audit laten uitvoeren. ${limit}\n`)
  expect(terms.find(({ id }) => id === 'T10')!.value).toMatchObject(value)
})
