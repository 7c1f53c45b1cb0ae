import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { Claim } from './claim.ts'
import { readAgreement } from '../read.ts'

const rules = loadReadingRules()

const opening = {
  nl: 'Verwerkersovereenkomst\n\nDeze overeenkomst is gesloten tussen Els BV ("Klant") en Berk BV ("Leverancier").\n\n1. Beveiliging\n\n1.1 De Leverancier verwerkt de gegevens alleen in opdracht van de Klant.\n\n1.2 ',
  en: 'Data Processing Agreement\n\nThis agreement is made between Alder Ltd (the "Customer") and Birch Ltd (the "Supplier").\n\n1. Security\n\n1.1 The Supplier processes the data on the instructions of the Customer.\n\n1.2 ',
  de: 'Vertrag über die Auftragsverarbeitung\n\nzwischen der Erle GmbH ("Auftraggeber") und der Birke GmbH ("Auftragnehmer").\n\n1. Sicherheit\n\n1.1 Der Auftragnehmer verarbeitet die Daten nur auf Weisung des Auftraggebers.\n\n1.2 ',
}

function scopesIn(language: keyof typeof opening, sentence: string): readonly (string | null)[] {
  return readAgreement(`${opening[language]}${sentence}\n`, rules).claims.flatMap(({ certificate }) => (certificate ? [certificate.scope] : []))
}

describe('what a certificate covers', () => {
  it.each([
    ['en', 'The Supplier is certified to ISO 27001 for its hosting services.', ['for its hosting services']],
    ['en', 'Birch Ltd holds an ISO/IEC 27001:2022 certificate (scope: development and operation of the Birch platform).', ['scope: development and operation of the Birch platform']],
    ['en', 'The Supplier is certified to ISO 9001 and ISO 27001 for the operation of its data centre, and trains its staff.', ['for the operation of its data centre', 'for the operation of its data centre']],
    ['en', 'The Supplier holds an ISO 27001 certificate for the duration of the agreement.', [null]],
    ['en', 'The Supplier holds an ISO 27001 certificate.', [null]],
    ['nl', 'De Leverancier is ISO 27001 gecertificeerd voor de datacenters in Nederland.', ['voor de datacenters in Nederland']],
    ['nl', 'De Leverancier beschikt over een NEN 7510-certificaat met als scope het beheer van het portaal.', ['scope het beheer van het portaal']],
    ['nl', 'De Leverancier is voor de duur van de overeenkomst ISO 27001 gecertificeerd.', [null]],
    ['de', 'Der Auftragnehmer ist nach ISO 27001 für den Betrieb des Rechenzentrums zertifiziert.', ['für den Betrieb des Rechenzentrums']],
    ['de', 'Der Auftragnehmer besitzt ein Zertifikat nach ISO 27001 (Geltungsbereich: Entwicklung der Software).', ['Geltungsbereich: Entwicklung der Software']],
    ['de', 'Der Auftragnehmer ist nach ISO 27001 zertifiziert.', [null]],
  ] as const)('%s: %s', (language, sentence, scopes) => {
    expect(scopesIn(language, sentence)).toEqual(scopes)
  })

  it('is left open where two certificates may cover different things', () => {
    expect(scopesIn('en', 'The Supplier is certified for the hosting services under ISO 27001 for the platform and ISO 9001 for its support.')[0]).toBeNull()
  })

  it('was not yet read in older dossiers', () => {
    expect(Claim.shape.certificate.parse({ standard: 'ISO 9001', edition: null, holder: 'processor', stance: 'held' })).toMatchObject({ scope: null })
  })
})

/** Dutch wordings of what is held, by whom, and what is not. */
const dutchStances: readonly (readonly [sentence: string, certificates: readonly string[]])[] = [
  ['De Leverancier is uiterlijk in het tweede jaar NEN 7510 gecertificeerd.', ['NEN 7510 processor wished']],
  ['Onze servers staan in Rekenhal Noord, die voor ISO 27001 en ISO 22301 gecertificeerd is.', ['ISO/IEC 27001 data_centre held', 'ISO 22301 data_centre held']],
  ['Voor ISO 27001 is nog een audit nodig; het certificaat heeft de Leverancier niet.', ['ISO/IEC 27001 processor denied']],
  ['Het is de ambitie van de Leverancier om ISO 27001 gecertificeerd te raken.', ['ISO/IEC 27001 processor wished']],
  ['De Leverancier verstrekt ieder voorjaar een ISAE 3402 type II-verslag.', ['ISAE 3402 processor held']],
  ['Onze hostingpartner is ISO 27001 en NEN 7510 gecertificeerd.', ['ISO/IEC 27001 data_centre held', 'NEN 7510 data_centre held']],
  ['De Leverancier volgt ISO 27001 zonder daarvoor gecertificeerd te zijn.', ['ISO/IEC 27001 processor denied']],
  ['De Leverancier volgt de richtlijnen van ISO 27001.', []],
  ['Indien de Leverancier ISO 27001 gecertificeerd is, volstaat het certificaat.', ['ISO/IEC 27001 processor wished']],
  ['Onze applicatie wordt gehost in een ISO 27001-gecertificeerd datacenter.', ['ISO/IEC 27001 data_centre held']],
  ['Er is jaarlijks een SOC 2 Type II-rapport beschikbaar.', ['SOC 2 unclear held']],
]

/** English wordings of the same. */
const englishStances: readonly (readonly [sentence: string, certificates: readonly string[]])[] = [
  ['The Supplier shall hold ISO 27001 or Cyber Essentials Plus, or obtain one of them in the first year.', ['ISO/IEC 27001 processor wished', 'Cyber Essentials Plus processor wished']],
  ['The Supplier shall become certified to ISO 27001 by the end of next year.', ['ISO/IEC 27001 processor wished']],
  ['An audit may be replaced by a recent SOC 2 report, where available.', ['SOC 2 unclear wished']],
  ['The Supplier selects hosting partners that are, where possible, certified to ISO 27001.', ['ISO/IEC 27001 data_centre wished']],
  ['ISO 27001 certified: no.', ['ISO/IEC 27001 unclear denied']],
  ['ISO 27001 has not been obtained; the certificate is not needed.', ['ISO/IEC 27001 unclear denied']],
  ['The servers stand in Dutch data centres (ISO 27001).', ['ISO/IEC 27001 data_centre held']],
  ['The Supplier will consider SOC 2 certification.', ['SOC 2 processor wished']],
  ['None of us holds ISO 27001.', ['ISO/IEC 27001 processor denied']],
  ['We have no certificate of our own, but our hosting provider is ISO 27001 certified.', ['ISO/IEC 27001 data_centre held']],
  ['Maple AB is ISO 27001 certified, whereas we have no certificate.', ['ISO/IEC 27001 sub_processor held']],
  ['The Supplier is ISO 27001 certified, although no copy of the certificate is enclosed.', ['ISO/IEC 27001 processor held']],
  ['The Supplier undergoes yearly SOC 2 Type II audits.', ['SOC 2 processor held']],
  ['The controls of the Supplier are examined annually under SOC 2.', ['SOC 2 processor held']],
  ['On request the Supplier sends its ISO 27001 certificate.', ['ISO/IEC 27001 processor held']],
  ['Pursuant to clause 4 the Supplier hands over the ISO 27001 certificate of its data centre.', ['ISO/IEC 27001 data_centre held']],
  ['The Supplier takes ISO 27001 into account.', []],
]

describe('whose certificate it is, and whether it is held at all', () => {
  it.each([...dutchStances.map((row) => ['nl', ...row] as const), ...englishStances.map((row) => ['en', ...row] as const)])('%s: %s', (language, sentence, certificates) => {
    const found = readAgreement(`${opening[language]}${sentence}\n`, rules).claims.flatMap(({ certificate }) => (certificate ? [`${certificate.standard} ${certificate.holder} ${certificate.stance}`] : []))
    expect(found).toEqual(certificates)
  })
})
