import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'

const sentencesOf = (text: string) => prepare(text).sentences.map(({ text }) => text)
const leadInsOf = (text: string) => prepare(text).sentences.map(({ leadIn, text }) => [leadIn, text])

describe('a full stop', () => {
  it.each([
    ['Dutch abbreviations', 'Een en ander o.g.v. art. 28, lid 3, sub h, AVG, d.w.z. incl. de Bijlage (zie blz. 3 e.v. Dit geldt), m.u.v. Klant. Einde.', 2],
    ['English abbreviations', 'See Art. 28 GDPR, e.g. Sec. 3 of the Acme Ltd. Terms, as agreed with Mr. Jones and Dr. Smith of Acme Inc. Processor does so. End.', 2],
    ['German abbreviations', 'Dies gilt gem. Art. 28 Abs. 3 S. 2 lit. h DSGVO i. V. m. Ziff. 4, z. B. Kontrollen bzw. Prüfungen, d. h. Audits. Ende.', 2],
    ['companies', 'Voorbeeld B.V. Verwerkt niets voor Klant N.V. Utrecht. Einde.', 2],
    ['German dates', 'Der Vertrag beginnt am 1. Januar 2024 und endet am 31. Dezember 2025. Ende.', 2],
    ['amounts and versions', 'De prijs is € 1.000,00 volgens v2.1 van TLS 1.2. Einde.', 2],
  ])('ends no sentence in %s', (_, text, count) => expect(sentencesOf(text)).toHaveLength(count))

  it('ends a sentence where the space behind it was lost', () => {
    expect(sentencesOf('De klant mag de overeenkomst beëindigen.De verwerker wist daarna alles. Zie www.voorbeeld.Example of Node.Js.')).toEqual(['De klant mag de overeenkomst beëindigen.', 'De verwerker wist daarna alles.', 'Zie www.voorbeeld.Example of Node.Js.'])
  })
})

describe('a sentence', () => {
  it.each([
    ['lines', 'De klant heeft het recht om de naleving van deze overeenkomst eenmaal per jaar\nte laten controleren door een deskundige.\n'],
    ['lines before a name', 'De kosten van het onderzoek naar de naleving van de overeenkomst zijn voor de\nKlant.\n'],
    ['blocks', 'De kosten van het onderzoek naar de naleving van de overeenkomst zijn voor de\n\nKlant.\n'],
    ['pages', 'Dit is de eerste zin van een tekst die zo breed is als een bladzijde breed is.\nDe klant mag de naleving van deze overeenkomst eenmaal per jaar controleren via\n\nPagina 3 van 9\n\nDeskundigen van buiten.\n'],
    ['words', 'De klant mag de naleving van deze overeenkomst door de ver-\nwerker controleren.\n'],
  ])('goes on over broken %s', (_, text) => expect(sentencesOf(`1. Audit\n1.1 ${text}2. Slot\n`).at(-1)).toMatch(/^De k.*\.$/))

  it('goes on in the word that a page ended within', () => {
    const text = '§ 1 Kontrolle\n(1) Mehr als eine Kontrolle im Jahr muss der Auftragnehmer allerdings nicht dul-\n\nSeite 2 von 3\n\nden, wenn kein Verdacht besteht; seine Betriebs-\n\nSeite 3 von 3\n\nund Geschäftsgeheimnisse bleiben gewahrt.\n'
    expect(sentencesOf(text).at(-1)).toBe('Mehr als eine Kontrolle im Jahr muss der Auftragnehmer allerdings nicht dulden, wenn kein Verdacht besteht; seine Betriebs- und Geschäftsgeheimnisse bleiben gewahrt.')
  })

  it('that points back is read with the one before it', () => {
    expect(leadInsOf('Die Kosten trägt der Kunde. Das gilt nicht bei Mängeln. Gleiches gilt für Reisen. Das gilt auch, wenn alles stimmt.\n')).toEqual([
      ['', 'Die Kosten trägt der Kunde.'],
      ['die kosten trägt der kunde.', 'Das gilt nicht bei Mängeln.'],
      ['das gilt nicht bei mängeln.', 'Gleiches gilt für Reisen.'],
      ['', 'Das gilt auch, wenn alles stimmt.'],
    ])
  })

  it('is not glued to the heading above it', () => {
    expect(sentencesOf('Beveiliging\nDe verwerker beveiligt de gegevens naar de stand van de techniek en de kosten.\nKOSTEN EN VERGOEDING VAN HET ONDERZOEK DOOR OF NAMENS DE KLANT TE VERRICHTEN\nDe klant betaalt.\n')).toEqual([
      'Beveiliging',
      'De verwerker beveiligt de gegevens naar de stand van de techniek en de kosten.',
      'KOSTEN EN VERGOEDING VAN HET ONDERZOEK DOOR OF NAMENS DE KLANT TE VERRICHTEN',
      'De klant betaalt.',
    ])
  })

  it('is each entry of a list without marks', () => {
    expect(sentencesOf('De verwerker gebruikt de volgende bedrijven voor het uitvoeren van de overeenkomst:\nRekencentrum Noord B.V. te Groningen, huisvesting\nPostbode Digitaal B.V. te Breda, verzending\n')).toHaveLength(3)
  })

  it('is no page number, running header or entry of the contents', () => {
    const pages = [1, 2, 3, 4].map((number) => `\n- ${number} -\n\nVoorbeeld B.V. Overeenkomst v1\n\nZin ${number} is af.\n`)
    expect(sentencesOf(`Inhoud\n\nAudit .......... 3\n${pages.join('')}`)).toEqual(['Inhoud', 'Zin 1 is af.', 'Zin 2 is af.', 'Zin 3 is af.', 'Zin 4 is af.'])
  })

  it('is no bare number of a page', () => {
    const lines = Array.from({ length: 14 }, (_, index) => `Regel ${index} van de bladzijde is hier af.\n`).join('')
    expect(sentencesOf(`${lines}1\n${lines}2\n${lines}3\n${lines}`).filter((sentence) => /^\d/.test(sentence))).toEqual([])
  })
})

it('is written without the mark of a title', () => expect(sentencesOf('# Verwerkersovereenkomst\n\nDit is hem.\n')).toEqual(['Verwerkersovereenkomst', 'Dit is hem.']))

describe('a table', () => {
  it.each([
    ['bars', '| Onderwerp | Afspraak |\n|---|---|\n| Audit | De klant mag eenmaal per jaar controleren. |\n| Kosten | Ieder draagt de eigen kosten. |\n'],
    ['tabs', 'Onderwerp\tAfspraak\nAudit\tDe klant mag eenmaal per jaar controleren.\nKosten\tIeder draagt de eigen kosten.\n'],
  ])('of %s has its cells apart, and what a row is about above them', (_, text) => {
    expect(leadInsOf(text)).toEqual([
      ['', 'Onderwerp | Afspraak'],
      ['', 'Audit'],
      ['audit', 'De klant mag eenmaal per jaar controleren.'],
      ['', 'Kosten'],
      ['kosten', 'Ieder draagt de eigen kosten.'],
    ])
  })

  it('keeps the names of a row together', () => expect(sentencesOf('| Rekencentrum Noord | hosting | Nederland |\n')).toEqual(['Rekencentrum Noord | hosting | Nederland']))

  it('takes no abbreviation for the end of a cell', () => expect(sentencesOf('| Voorbeeld Inc. | opslag van bestanden | Ierland |\n')).toEqual(['Voorbeeld Inc. | opslag van bestanden | Ierland']))
})

describe('a list', () => {
  it('within a list completes the words above both', () => {
    expect(leadInsOf('1. Plichten\n1.1 De verwerker zorgt ervoor:\n(a) dat de klant:\n(i) mag controleren;\n(ii) mag lezen.\n(b) dat hij meewerkt.\n')).toEqual([
      ['', 'De verwerker zorgt ervoor:'],
      ['de verwerker zorgt ervoor:', 'dat de klant:'],
      ['de verwerker zorgt ervoor: dat de klant:', 'mag controleren;'],
      ['de verwerker zorgt ervoor: dat de klant:', 'mag lezen.'],
      ['de verwerker zorgt ervoor:', 'dat hij meewerkt.'],
    ])
  })

  it('may have no colon above it', () => expect(leadInsOf('1. Plichten\n1.1 De verwerker zal\na) meewerken;\n').at(-1)).toEqual(['de verwerker zal', 'meewerken;']))

  it.each([
    ['Der Auftragnehmer verpflichtet sich\n\n- mitzuwirken;\n- zu zahlen.\n', 'der auftragnehmer verpflichtet sich'],
    ['1. Plichten\n1.1 De klant heeft het recht\n• te controleren;\n', 'de klant heeft het recht'],
  ])('of marks needs no colon above it either: %j', (text, leadIn) => expect(leadInsOf(text).at(-1)![0]).toBe(leadIn))

  it('ends before the paragraph that follows it', () => {
    expect(leadInsOf('De verwerker zal:\n\n- meewerken;\n- betalen.\n\nDe klant betaalt niets.\n')).toEqual([
      ['', 'De verwerker zal:'],
      ['de verwerker zal:', 'meewerken;'],
      ['de verwerker zal:', 'betalen.'],
      ['', 'De klant betaalt niets.'],
    ])
  })
})

it.each([
  ['Gevestigd te ________ aan de ___, hierna te noemen: Klant.', 'Gevestigd te ___ aan de ___, hierna te noemen: Klant.'],
  ['De aankondiging gaat __________ dagen vooraf, en ___nooit___ later.', 'De aankondiging gaat ___ dagen vooraf, en nooit later.'],
])('keeps a line to be filled in, and no emphasis: %s', (written, read) => {
  expect(sentencesOf(`${written}\n`)).toEqual([read])
})

it('marks of emphasis are no part of a sentence, within words they are', () => {
  expect(sentencesOf('De _klant_ en de **verwerker** noteren het veld __order_id__ in het logboek.\n')).toEqual(['De klant en de verwerker noteren het veld order_id in het logboek.'])
})

it('items complete words above them that end in a verb, however few', () => {
  expect(leadInsOf('1. Controle\n\nU mag\n(a) eenmaal per jaar een audit houden;\n(b) daarvoor een deskundige inschakelen.\n').slice(1)).toEqual([
    ['u mag', 'eenmaal per jaar een audit houden;'],
    ['u mag', 'daarvoor een deskundige inschakelen.'],
  ])
})
