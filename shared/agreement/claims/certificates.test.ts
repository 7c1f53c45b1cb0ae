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

function certificatesIn(language: keyof typeof opening, text: string): readonly string[] {
  const { claims } = readAgreement(`${opening[language]}${text}\n`, rules)
  return claims.flatMap(({ certificate }) => (certificate ? [`${certificate.standard} ${certificate.holder} ${certificate.stance}`] : []))
}

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
  ['De Leverancier heeft het voornemen een ISAE 3402-verklaring te verkrijgen.', ['ISAE 3402 processor wished']],
  ['Wij hebben zelf geen ISO 27001-certificaat, ons datacenter wel.', ['ISO/IEC 27001 processor denied', 'ISO/IEC 27001 data_centre held']],
  ['Wij zijn zelf niet ISO 27001 gecertificeerd. Ons datacenter is dat wel.', ['ISO/IEC 27001 processor denied', 'ISO/IEC 27001 data_centre held']],
  ['Wij zijn zelf niet ISO 27001 gecertificeerd. Wel maken wij dagelijks een back-up.', ['ISO/IEC 27001 processor denied']],
  ['De Leverancier laat jaarlijks een SOC 2 Type II-audit uitvoeren.', ['SOC 2 processor held']],
  ['De Leverancier voldoet aan de eisen van ISO 27001.', []],
  ['De Leverancier voert het keurmerk Thuiswinkel Waarborg.', []],
  ['Er is jaarlijks een SOC 2 Type II-rapport beschikbaar.', ['SOC 2 unclear held']],
]

/** German wordings of the same. */
const germanStances: readonly (readonly [sentence: string, certificates: readonly string[]])[] = [
  ['Der Auftragnehmer ist nach DIN EN ISO/IEC 27001 zertifiziert und das Rechenzentrum nach DIN EN 50600.', ['ISO/IEC 27001 processor held', 'EN 50600 data_centre held']],
  ['Der Auftragnehmer ist nach ISO 27001 zertifiziert, das Rechenzentrum ebenfalls nach ISO 27001.', ['ISO/IEC 27001 processor held', 'ISO/IEC 27001 data_centre held']],
  ['Der Auftragnehmer ist nach ISO 27001 auf Basis von IT-Grundschutz zertifiziert.', ['ISO/IEC 27001 processor held']],
  ['Wir selbst sind nicht nach ISO 27001 zertifiziert, unser Rechenzentrum schon.', ['ISO/IEC 27001 processor denied', 'ISO/IEC 27001 data_centre held']],
  ['Der Auftragnehmer lässt sich jährlich nach ISAE 3402 Typ II prüfen.', ['ISAE 3402 processor held']],
  ['Der Standort des Auftragnehmers wurde nach TISAX geprüft.', ['TISAX processor held']],
  ['Die Maßnahmen des Auftragnehmers werden jährlich geprüft, unter anderem anhand der ISO 27001.', []],
  ['Unser Hoster Eiche GmbH ist nach ISO 27001 zertifiziert.', ['ISO/IEC 27001 data_centre held']],
  ['Der Zahlungsdienstleister ist PCI-DSS-zertifiziert.', ['PCI DSS sub_processor held']],
  ['Der Auftragnehmer strebt eine Zertifizierung nach ISO 27001 an.', ['ISO/IEC 27001 processor wished']],
  ['Der Auftragnehmer arbeitet in Anlehnung an ISO 27001.', []],
  ['Der Auftragnehmer orientiert sich am IT-Grundschutz.', []],
]

/** English wordings of the same. */
const englishStances: readonly (readonly [sentence: string, certificates: readonly string[]])[] = [
  ['The Supplier shall hold Cyber Essentials Plus throughout the term and shall obtain certification against ISO 27001 within a year.', ['Cyber Essentials Plus processor wished', 'ISO/IEC 27001 processor wished']],
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
  ['The Supplier is ISO 27001 certified and the data centre is ISO 27001 certified as well.', ['ISO/IEC 27001 processor held', 'ISO/IEC 27001 data_centre held']],
  ['We do not hold an ISO 27001 certificate ourselves. Our hosting company does.', ['ISO/IEC 27001 processor denied', 'ISO/IEC 27001 data_centre held']],
  ['The Supplier does not hold ISO 27001; its hosting provider is ISO 27001 certified and issues SOC 1 and SOC 2 reports.', ['ISO/IEC 27001 processor denied', 'ISO/IEC 27001 data_centre held', 'SOC 1 data_centre held', 'SOC 2 data_centre held']],
  ['The Supplier works in line with ISO 27001 but holds no certificate.', ['ISO/IEC 27001 processor denied']],
  ['The Supplier is ISO 27001 certified for its hosting services.', ['ISO/IEC 27001 processor held']],
  ['The Supplier shall achieve ISO 27001 certification by 31 August.', ['ISO/IEC 27001 processor wished']],
  ['☒ Cyber Essentials Plus certificate ☐ Cyber Essentials', ['Cyber Essentials Plus unclear held']],
  ['Payments are handled by our payment partner, which is PCI DSS certified.', ['PCI DSS sub_processor held']],
  ['Security measures are based on ISO 27001.', []],
  ['The Supplier takes ISO 27001 into account.', []],
]

describe('whose certificate it is, and whether it is held at all', () => {
  it.each([...dutchStances.map((row) => ['nl', ...row] as const), ...englishStances.map((row) => ['en', ...row] as const), ...germanStances.map((row) => ['de', ...row] as const)])('%s: %s', (language, sentence, certificates) => {
    expect(certificatesIn(language, sentence)).toEqual(certificates)
  })
})

describe('certificates that no verb says are held', () => {
  it.each([
    ['en', 'below a heading', 'Certifications\n\n- ISO/IEC 27001:2022\n- SOC 2 Type II\n', ['ISO/IEC 27001 unclear held', 'SOC 2 unclear held']],
    ['en', 'in the rows of sub-processors', 'Sub-processors:\n\n| Name | Service | Certification |\n|---|---|---|\n| Oak Ltd | Hosting | ISO 27001 |\n| Elm Inc. | Support | SOC 2 |', ['ISO/IEC 27001 data_centre held', 'SOC 2 sub_processor held']],
    ['en', 'beside a question of certificates', '| Topic | Answer |\n|---|---|\n| Certifications | ISO 27001, SOC 2 Type II |\n| Backups | daily |', ['ISO/IEC 27001 unclear held', 'SOC 2 unclear held']],
    ['en', 'in brackets behind a data centre', 'Data is kept in a data centre in Kiel (ISO 27001, EN 50600).', ['ISO/IEC 27001 data_centre held', 'EN 50600 data_centre held']],
    ['en', 'unless in brackets behind what is no place or company', 'The Supplier has a security policy (ISO 27001).', []],
    ['en', 'unless the heading is of something else', 'Literature\n\n- ISO/IEC 27001:2022\n- SOC 2 Type II\n', []],
    ['nl', 'in a column that says they are', '| Norm | Certificaat |\n|---|---|\n| ISO 27001 | ja |\n| NEN 7510 | nee |', ['ISO/IEC 27001 unclear held', 'NEN 7510 unclear denied']],
    ['nl', 'below a heading', 'Certificeringen\n\n- ISO 27001:2022\n- NEN 7510\n', ['ISO/IEC 27001 unclear held', 'NEN 7510 unclear held']],
    ['de', 'in the rows of sub-processors', 'Unterauftragnehmer:\n\n| Firma | Leistung | Nachweis |\n|---|---|---|\n| Eiche GmbH | Rechenzentrum | ISO 27001, EN 50600 |\n| Ulme Inc. | Support | SOC 2 |', ['ISO/IEC 27001 data_centre held', 'EN 50600 data_centre held', 'SOC 2 sub_processor held']],
  ] as const)('%s: %s', (language, _place, text, certificates) => {
    expect(certificatesIn(language, text)).toEqual(certificates)
  })

  it('are claimed with less confidence', () => {
    const { claims } = readAgreement(`${opening.en}The data centre (ISO 27001) is in Kiel. The data centre is certified to ISO 27001.\n`, rules)
    expect(claims.filter(({ certificate }) => certificate).map(({ confidence }) => confidence)).toEqual([0.6, 0.9])
  })
})
