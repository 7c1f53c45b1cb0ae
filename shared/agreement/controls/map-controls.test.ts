import { describe, expect, it } from 'vitest'

import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'

function statusOf(control: string, words: string) {
  return readWords(`Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet en hoe dat van jaar tot jaar gaat.\n\nArtikel 1. Afspraken\n\n1.1. ${words}\n`).controls.find((mapping) => mapping.control === control)
}

describe('mapping controls', () => {
  it.each([
    ['present', 'Verwerker meldt een onrechtmatige instructie onmiddellijk aan Opdrachtgever.', 'C12'],
    ['partial', 'Verwerker verwerkt de gegevens volgens de instructies van Opdrachtgever.', 'C10'],
    ['partial', 'De toegang wordt na het einde van het dienstverband ingetrokken.', 'C26'],
    ['partial', 'Verwerker: Wolkhuis B.V., KvK-nummer: [invullen]', 'C02'],
    ['present', 'Verwerker: Wolkhuis B.V., KvK-nummer 12345678', 'C02'],
    ['absent', 'Dagelijkse back-up, dertig dagen bewaard.', 'C15'],
    ['absent', 'Verwerker levert de dienst.', 'C25'],
    ['unsure', 'Verwerker kan de maatregelen wijzigen.', 'C22'],
  ])('is %s for: %s', (status, words, control) => {
    expect(statusOf(control, words)).toMatchObject({ control, status })
  })

  it('says which words of the duty are missing, and quotes those that are there', () => {
    expect(statusOf('C10', 'Verwerker verwerkt de gegevens volgens de instructies van Opdrachtgever.')).toMatchObject({
      missing: ['uitsluitend', 'schriftelijk'],
      quotes: [{ clause: '1.1', rule: 'C10' }],
    })
  })

  it('looks past definitions, at any depth', () => {
    const { controls } = readWords(
      'Verwerkersovereenkomst\n\nArtikel 1. Definities\n\n1.1. Subverwerker: een derde die met toestemming van Opdrachtgever is ingeschakeld.\n\nArtikel 2. Dienst\n\n2.1. Verwerker levert de dienst zoals Opdrachtgever die heeft besteld.\n',
    )
    expect(controls.find(({ control }) => control === 'C38')).toMatchObject({ status: 'absent', quotes: [] })
  })

  it('quotes no heading, and of two sentences with words of the duty the one on its subject', () => {
    const words = 'Verwerker verleent medewerking bij storingen.\n\n1.2. Opdrachtgever heeft het recht een audit uit te voeren.\n\n1.3. Verwerker verleent medewerking aan de audit.'
    expect(statusOf('C57', words)!.quotes.map(({ clause }) => clause)).toEqual(['1.2', '1.3'])
  })

  it('reads the items of a list with the words that open it', () => {
    const words = 'Bij beëindiging zal Verwerker, naar keuze van Opdrachtgever:\n\n- alle gegevens retourneren; of\n- alle gegevens vernietigen.'
    expect(statusOf('C54', words)).toMatchObject({ status: 'partial', missing: ['termijn'] })
  })

  it.each([
    ['C16', 'Iedereen die bij Verwerker werkt is tot geheimhouding verplicht.'],
    ['C57', 'Klant mag de verwerking bij Verwerker auditen; Verwerker werkt mee aan de audit.'],
    ['C29', 'Verwerker houdt software actueel: systemen worden up-to-date gehouden en een virusscanner draait.'],
    ['C38', 'Verwerker schakelt geen onderaannemer in zonder dat Klant daarmee schriftelijk heeft ingestemd.'],
    ['C50', 'Een datalek wordt zonder enige vertraging aan Klant gemeld.'],
    ['C54', 'De gegevens worden op schriftelijk verzoek binnen dertig dagen geretourneerd of vernietigd.'],
    ['C10', 'Ik doe met de gegevens alleen wat jij me schriftelijk opdraagt.'],
    ['C11', 'Moet Verwerker op grond van de wet iets anders doen, dan meldt hij dat vooraf, tenzij die wet dat verbiedt.'],
    ['C12', 'Vind ik een opdracht in strijd met de privacywet, dan zeg ik dat meteen.'],
    ['C17', 'Toegang tot de gegevens krijgt alleen wie dat voor zijn werk nodig heeft.'],
    ['C36', 'Ieder jaar volgt een reguliere security review.'],
    ['C41', 'Verwerker bedingt van de subverwerker schriftelijk hetzelfde als waartoe hij zelf gehouden is.'],
    ['C43', 'Wij blijven verantwoordelijk voor wat zij doen.'],
    ['C47', 'Een verzoek dat bij Verwerker binnenkomt zendt hij binnen vijf werkdagen door.'],
    ['C51', 'Bij de melding staat: wat er is gebeurd, wat de gevolgen kunnen zijn en wat wij eraan doen.'],
    ['C52', 'Er is een procedure voor de afhandeling van datalekken.'],
  ])('knows %s in other words: %s', (control, words) => {
    expect(statusOf(control, words)!.status).toBe('present')
  })

  it.each([
    ['C37', 'Verwerker spant zich in om een certificaat ISO 27001 te behalen.'],
    ['C15', 'De dienst bestaat uit verzamelen, bewaren, raadplegen en wijzigen.'],
    ['C19', 'Op verzoek verstrekt Verwerker een overzicht van ingeschakelde derden.'],
    ['C14', 'Wachtwoorden gaan via een gescheiden methode naar de klant.'],
    ['C18', 'De gegevens dienen niet voor training van modellen.'],
    ['C58', 'Opdrachtgever vrijwaart Verwerker voor tekortkomingen die hij niet herstelt.'],
    ['C58', 'Verwerker bepaalt zelf of de aanbevelingen worden doorgevoerd.'],
    ['C08', 'Verwerker werkt mee aan het informeren van de toezichthouder over het datalek.'],
    ['C09', 'Verwerker is niet gecertificeerd.'],
    ['C17', 'Elke tenant heeft uitsluitend toegang tot de eigen gegevens.'],
    ['C22', 'De subverwerker neemt plichten op zich die niet minder streng zijn.'],
    ['C28', 'Verwerker geeft de onderzoekers toegang tot de logbestanden.'],
    ['C39', 'Is een subverwerker door een datalek geraakt, dan geldt bijlage 1.'],
    ['C46', 'De rechter in Nederland is bevoegd.'],
    ['C52', 'De melding bevat de aard van het datalek en de getroffen maatregelen.'],
  ])('takes no word for %s that is used of something else: %s', (control, words) => {
    expect(statusOf(control, words)!.status).toBe('absent')
  })

  it('takes what stands below a heading to be on its subject', () => {
    const { controls } = readWords('Verwerkersovereenkomst\n\nArtikel 1. Dienst\n\n1.1. Verwerker levert de dienst.\n\nArtikel 2. Bewaartermijnen\n\n2.1. Berichten: zeven jaar.\n')
    expect(controls.find(({ control }) => control === 'C15')).toMatchObject({ status: 'present', quotes: [{ clause: '2.1' }] })
  })

  it('calls nothing absent that was read as a term or duty', () => {
    expect(statusOf('C57', 'De Klant mag één keer per jaar nagaan of Verwerker zich aan deze afspraken houdt.')).toMatchObject({ status: 'partial', missing: ['bijdragen'], quotes: [{ clause: '1.1' }] })
  })

  it.each([
    ['C57', 'present', 'De Klant mag één keer per jaar nagaan of Verwerker zich aan deze afspraken houdt. Verwerker verleent daarbij medewerking.'],
    ['C17', 'unsure', 'Toegangscontrole op basis van rollen voor alle medewerkers.'],
    ['C37', 'absent', 'Verwerker beschikt niet over een certificaat ISO 27001.'],
  ])('goes by what was read as a term, duty or claim: %s is %s', (control, status, words) => {
    expect(statusOf(control, words)!.status).toBe(status)
  })

  it('calls nothing absent in a language it does not know', () => {
    const { language, controls } = readWords('Contrat\n\n1. Objet\n\nLe prestataire ne traite les données que sur instruction et pour les besoins du contrat.\n')
    expect(language).toBe('unknown')
    expect(new Set(controls.map(({ status }) => status))).toEqual(new Set(['unsure']))
  })
})

describe.each([
  ['itemo', []],
  // The code of conduct of C09 stands in a definition only; the term of C54 is there, though merely "reasonable".
  ['leadinfo', [{ control: 'C09', read: 'absent', written: 'partial' }, { control: 'C54', read: 'present', written: 'partial' }]],
] as const)('the controls of %s', async (name, differences) => {
  const { reading, curated } = await shippedAgreement(name)
  const pairs = reading.controls.map((read, index) => ({ control: read.control, read: read.status, written: curated.controls[index]!.status }))

  it('agree with the lawyer on all but these', () => {
    expect(pairs.filter(({ read, written }) => read !== written)).toEqual(differences)
  })

  it('are never present where the lawyer found nothing', () => {
    expect(pairs.filter(({ read, written }) => read === 'present' && written === 'absent')).toEqual([])
  })
})
