import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

const opening = {
  nl: 'Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet.\n\n',
  en: 'Data processing agreement\n\nIn this agreement the parties agree on what the Processor does for the Customer with the personal data.\n\n',
  de: 'Vertrag zur Auftragsverarbeitung\n\nDer Auftragsverarbeiter verarbeitet die Daten für den Verantwortlichen und nicht für eigene Zwecke.\n\n',
} as const

function grantIn(language: keyof typeof opening, words: string) {
  return readWords(opening[language] + words).auditClause?.text ?? null
}

describe('a sentence that no rule knows grants an audit by what it holds', () => {
  it.each([
    ['en', 'Should the Customer wish to scrutinise how the Processor handles the personal data, the Processor makes this possible.'],
    ['en', 'The Processor has no objection to the Customer dropping in and watching how it abides by this agreement.'],
    ['nl', 'Verwerker vindt het goed dat Klant af en toe meekijkt met hoe Verwerker met de gegevens omgaat en werkt daaraan mee.'],
    ['nl', 'De boeken van Verwerker staan open voor Klant, die zo kan nazien dat de maatregelen er zijn.'],
    ['de', 'Dem Verantwortlichen steht es offen, beim Auftragsverarbeiter Einblick zu nehmen, wie dieser mit den Daten umgeht und die Vereinbarung einhält.'],
  ] as const)('%s: %s', (language, sentence) => {
    expect(grantIn(language, `1. ${language === 'nl' ? 'Diversen' : language === 'de' ? 'Sonstiges' : 'General'}\n\n1.1 ${sentence}\n`)).toBe(sentence)
  })

  it('with low confidence', () => {
    const reading = readWords(`${opening.nl}1. Diversen\n\n1.1 De boeken van Verwerker staan open voor Klant, die zo kan nazien dat de maatregelen er zijn.\n`)
    expect(reading.terms[0]).toMatchObject({ id: 'T01', value: 'controller', confidence: 0.5 })
  })
})

describe('nothing is granted by', () => {
  it.each([
    ['en', 'the processor’s own check', 'The Processor regularly reviews the measures taken for the Customer and may adapt them.'],
    ['en', 'a refusal', 'The Processor cannot receive visitors of the Customer who want to examine its measures, and does not offer audits.'],
    ['en', 'a list that can be looked up', 'The Customer may review the list of sub-processors on our website.'],
    ['en', 'the customer’s own data', 'The Customer can check the accuracy of its data at any time in the service of the Processor.'],
    ['en', 'a check of the invoices', 'The Customer may check the invoices of the Processor before paying under this agreement.'],
    ['en', 'an authority', 'The supervisory authority may inspect the measures of the Processor.'],
    ['nl', 'een eigen controle', 'Elk jaar laat Verwerker de maatregelen voor Klant beoordelen door een auditor.'],
    ['nl', 'een vraag', 'Mag onze accountant bij u langskomen om te kijken hoe u met de gegevens omgaat?'],
    ['nl', 'een opzegging', 'Klant kan deze overeenkomst opzeggen als onderzoek uitwijst dat Verwerker de maatregelen niet nakomt.'],
    ['nl', 'een toezichthouder', 'De Autoriteit Persoonsgegevens kan onderzoeken of Verwerker de maatregelen heeft genomen.'],
    ['de', 'eine eigene Prüfung', 'Der Auftragsverarbeiter überprüft die Maßnahmen regelmäßig und kann sie für den Verantwortlichen ändern.'],
    ['de', 'die Kündigung', 'Der Verantwortliche kann die Vereinbarung kündigen, wenn der Auftragsverarbeiter die Prüfung der Maßnahmen verweigert.'],
  ] as const)('%s: %s', (language, _, sentence) => {
    expect(grantIn(language, `1. Varia\n\n1.1 ${sentence}\n`)).toBeNull()
  })
})
