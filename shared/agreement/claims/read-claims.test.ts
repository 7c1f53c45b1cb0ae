import { describe, expect, it } from 'vitest'

import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'
import { Id } from '../../values.ts'

/** An agreement of one article and a security annex. */
function claimsOf({ article = '', annex = '' }: { readonly article?: string; readonly annex?: string }) {
  return readWords(`Verwerkersovereenkomst\n\nArtikel 1. Afspraken\n\n1.1. ${article}\n\nBijlage 1: Beveiligingsmaatregelen\n\n${annex}\n`).claims
}

describe('reading claims', () => {
  it('makes two claims of a sentence with two promises', () => {
    const claims = claimsOf({ article: 'Verwerker meldt een datalek binnen 24 uur aan Opdrachtgever en verwijdert alle gegevens binnen 30 dagen na afloop.' })
    expect(claims.map(({ id, quote }) => [id, quote.text])).toEqual([
      ['1.1-breach-notice-term', 'Verwerker meldt een datalek binnen 24 uur aan Opdrachtgever'],
      ['1.1-erase-term', 'verwijdert alle gegevens binnen 30 dagen na afloop.'],
    ])
  })

  it('makes one claim of a sentence whose words fit two topics with nothing between them', () => {
    expect(claimsOf({ annex: 'Backups worden versleuteld opgeslagen in een tweede datacenter in Nederland.' })).toHaveLength(1)
  })

  it('leaves alone what the controller promises', () => {
    expect(claimsOf({ article: 'De Opdrachtgever zorgt zelf voor een backup van alle systemen.' })).toEqual([])
  })

  it('takes every sentence of a security annex for a claim, with a test of its own kind where no topic fits', () => {
    const [claim] = claimsOf({ annex: 'Bezoekers tekenen bij binnenkomst het gastenboek aan de balie.' })
    expect(claim).toMatchObject({ topic: 'security-statement', controls: ['C21'], confidence: 0.5 })
  })

  it('leaves out headings, definitions and lead-ins', () => {
    expect(claimsOf({ annex: 'Encryptie.\n\nWij nemen in ieder geval deze maatregelen tegen verlies van gegevens:' })).toEqual([])
  })

  it.each([
    "'Verwerken': verzamelen, raadplegen, wissen of vernietigen van gegevens.",
    'Onder wissen wordt verstaan het vernietigen of teruggeven van gegevens na afloop.',
    'Aard van de verwerking: opslaan, raadplegen, versleutelen en vernietigen.',
    'Het gaat om verzamelen, ordenen, opslaan, raadplegen en versleutelen van gegevens.',
    'Categorieën betrokkenen: bezoekers met een toegangspas.',
    'Soorten persoonsgegevens:\n- gebruikersnamen en wachtwoorden;\n- logbestanden.',
    'Bijstand bij een DPIA maakt geen deel uit van de dienst.',
    'Verwerker is niet gehouden back-ups van de gegevens te maken.',
    'Verbindingen zijn versleuteld of onversleuteld, naar de keuze van de gebruiker.',
    'Het is mogelijk dat de back-up op een andere server staat.',
    'Ik werk samen met een back-updienst.',
    'Moet Opdrachtgever een DPIA uitvoeren?',
    'Opdrachtgever kiest zelf een sterk wachtwoord.',
    'Opdrachtgever ziet erop toe dat ieder aan de audit zijn medewerking verleent.',
    'Verwerker bepaalt zelf of de aanbevelingen van de auditor worden doorgevoerd.',
    'Doorgifte is alleen toegestaan, mits:\n\n- Opdrachtgever tevoren over de verwerking buiten de EER is geïnformeerd;',
    'De detectie omvat:\n\n- een alarm bij de balie.',
  ])('finds no promise in what defines, describes, denies or asks: %s', (article) => {
    expect(claimsOf({ article })).toEqual([])
  })

  it.each([
    ['Fysieke maatregelen voor de toegangsbeveiliging van het pand.', 'physical-security'],
    ['Het autorisatieoverzicht en de autorisaties worden ieder kwartaal beoordeeld.', 'access-review'],
    ['Raadplegingen worden in een auditlog vastgelegd.', 'logging'],
    ['Row-level security houdt gebruikers van elkaar weg.', 'segregation'],
    ['Kritieke beveiligingsupdates worden binnen twee dagen geïnstalleerd.', 'vulnerability-management'],
    ['Van alle gegevens wordt dagelijks een kopie gemaakt.', 'backup'],
    ['Het terugzetten van een kopie wordt elk half jaar beproefd.', 'restore-test'],
    ['Wachtwoorden gaan via een gescheiden kanaal naar de klant.', 'password-policy'],
  ])('knows what a measure is about: %s', (annex, topic) => {
    expect(claimsOf({ annex }).map((claim) => claim.topic)).toEqual([topic])
  })

  it.each([
    ['De verbinding met de back-up server is altijd versleuteld.', 'encryption-in-transit'],
    ['Na sluiting wist Verwerker alle gegevens binnen dertig dagen, ook uit de back-ups.', 'erase-term'],
    ['Toegang tot de gegevens krijgt alleen wie die voor zijn werk nodig heeft.', 'access-control'],
    ['Verwerker houdt logboeken bij van toegang en fouten.', 'logging'],
    ['Voor beheerders geldt tweetrapsverificatie.', 'multi-factor-authentication'],
    ['Bij het einde van het dienstverband wordt de toegang ingetrokken.', 'access-review'],
    ['Komt zo’n verzoek bij Verwerker binnen, dan stuurt hij het verzoek dezelfde dag door.', 'dsr-forward'],
    ['Willen wij een partij vervangen, dan laten wij dat een maand vooraf weten.', 'sub-processor-change-notice'],
    ['Met elk van hen sluit Verwerker een overeenkomst met minstens dezelfde afspraken.', 'flow-down'],
  ])('tells promises apart that use the same words: %s', (article, topic) => {
    expect(claimsOf({ article }).map((claim) => claim.topic)).toEqual([topic])
  })

  it('finds a promise in the opening of a list that says one itself, and none in its conditions', () => {
    const claims = claimsOf({ article: 'Verwerker geeft geen gegevens door aan een land buiten de EER, tenzij:\n\n- Opdrachtgever daarmee vooraf schriftelijk heeft ingestemd.' })
    expect(claims.map(({ topic, quote }) => [topic, quote.text])).toEqual([['transfer-limits', 'Verwerker geeft geen gegevens door aan een land buiten de EER, tenzij:']])
  })

  it('reads an item with the words that open its list', () => {
    const claims = claimsOf({ article: 'Verwerker verleent op verzoek bijstand bij:\n\n- het beantwoorden van verzoeken van betrokkenen;\n- de verhuizing.' })
    expect(claims.map(({ topic, quote }) => [topic, quote.text])).toEqual([['dsr-assistance', 'het beantwoorden van verzoeken van betrokkenen;']])
  })

  it('takes a row in a list of sub-processors for one entry, whatever its cells name', () => {
    const { claims } = readWords('Verwerkersovereenkomst\n\nArtikel 1. Afspraken\n\n1.1. Zie de bijlage.\n\nBijlage 1: Subverwerkers\n\n| Naam | Taak | Grond |\n|---|---|---|\n| Wolkhuis B.V. | hosting en back-up | SCC |\n')
    expect(claims.map(({ topic }) => topic)).toEqual(['sub-processor-entry'])
  })

  it('finds none in the clauses of an article of definitions either', () => {
    expect(readWords('Verwerkersovereenkomst\n\nArtikel 1. Definities\n\n1.1. Back-up: een dagelijkse kopie van alle servers.\n').claims).toEqual([])
  })

  it('reads entries of an annex on data for what they promise, and sentences there like any other', () => {
    const { claims } = readWords(
      'Verwerkersovereenkomst\n\nArtikel 1. Afspraken\n\n1.1. Zie de bijlage.\n\nBijlage 1: Persoonsgegevens\n\nGebruikersnamen, wachtwoorden en logbestanden\n\nBewaartermijn: 90 dagen\n\nWachtwoorden worden versleuteld opgeslagen.\n',
    )
    expect(claims.map(({ topic }) => topic)).toEqual(['retention-period', 'encryption-at-rest'])
  })

  it.each([
    ['Backups worden meestal elke nacht gemaakt van de servers.', ['meestal'], true],
    ['Backups worden indien nodig gemaakt van de servers.', ['indien nodig'], false],
    ['Bij alle servers worden automatische backups gemaakt.', [], true],
    ['Verwerker geeft alle redelijke medewerking bij een audit.', [], false],
  ])('keeps what lowers a promise or raises it to a whole population: %s', (annex, qualifiers, isPopulationClaim) => {
    expect(claimsOf({ annex })[0]).toMatchObject({ qualifiers, isPopulationClaim })
  })

  it.each([
    ['Verwerker is gecertificeerd volgens ISO 27001:2022.', 'ISO/IEC 27001', '2022', 'processor', 'held'],
    ['Het datacenter is ISO 27001 gecertificeerd.', 'ISO/IEC 27001', null, 'data_centre', 'held'],
    ['Onze subverwerkers beschikken over een SOC 2 certificaat.', 'SOC 2', null, 'sub_processor', 'held'],
    ['Verwerker streeft naar een NEN 7510 certificering.', 'NEN 7510', null, 'processor', 'wished'],
    ['Certificering volgens ISO 27001 behaalt Verwerker uiterlijk volgend jaar.', 'ISO/IEC 27001', null, 'processor', 'wished'],
    ['Verwerker is niet gecertificeerd voor ISO 27001.', 'ISO/IEC 27001', null, 'processor', 'denied'],
  ])('says whose certificate it is and whether it is held: %s', (annex, standard, edition, holder, stance) => {
    expect(claimsOf({ annex })[0]!.certificate).toEqual({ standard, edition, holder, stance, scope: null })
  })

  it('takes a standard that is only named for no certificate', () => {
    expect(claimsOf({ annex: 'De maatregelen zijn ingericht in lijn met ISO 27001 en worden beheerd.' })[0]!.certificate).toBeNull()
  })

  it('reads English agreements by English words', () => {
    const { claims } = readWords('Data Processing Agreement\n\n1. Duties\n\n1.1 The Processor shall notify the Customer of any personal data breach without undue delay.\n')
    expect(claims.map(({ id }) => id)).toEqual(['1.1-breach-notice-term'])
  })
})

describe.each([
  ['itemo', 54],
  ['leadinfo', 32],
] as const)('the claims of %s', async (name, count) => {
  const { reading } = await shippedAgreement(name)

  it('are no flood', () => expect(reading.claims).toHaveLength(count))

  it('have ids that are unique and fit to be written down', () => {
    const ids = reading.claims.map(({ id }) => id)
    expect(new Set(ids).size).toBe(count)
    for (const id of ids) expect(Id.safeParse(id).success, id).toBe(true)
  })
})
