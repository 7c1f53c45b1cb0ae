import { describe, expect, it } from 'vitest'

import { readWords, shippedAgreement } from '../../../test/support/shipped-agreements.ts'

const clauses = (heading: string, ...sentences: readonly string[]) =>
  `Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de Verwerker voor de Klant doet en hoe dat van jaar tot jaar gaat.\n\nArtikel 1. ${heading}\n\n${sentences.map((sentence, index) => `1.${index + 1}. ${sentence}`).join('\n\n')}\n`

const contradictionsIn = (heading: string, ...sentences: readonly string[]) => readWords(clauses(heading, ...sentences)).contradictions

describe('a contradiction', () => {
  const [found] = contradictionsIn('Aansprakelijkheid', 'De aansprakelijkheid van de Verwerker is beperkt tot € 10.000.', 'De aansprakelijkheid van de Verwerker bedraagt ten hoogste EUR 50.000.')

  it('stands with a sentence for each side, and what each says', () => {
    expect(found).toMatchObject({
      id: 'liability-caps',
      clauses: ['1.1', '1.2'],
      quotes: [{ text: 'De aansprakelijkheid van de Verwerker is beperkt tot € 10.000.' }, { text: 'De aansprakelijkheid van de Verwerker bedraagt ten hoogste EUR 50.000.' }],
      values: [{ nl: '€ 10.000', en: '€ 10.000' }, { nl: 'EUR 50.000', en: 'EUR 50.000' }],
    })
  })

  it('says what both sides say, and what to settle with the other party', () => {
    expect(found!.fact.nl).toContain('De ene bepaling zegt ‘€ 10.000’, de andere ‘EUR 50.000’.')
    expect(found!.recommendation.nl).toContain('met de andere partij')
  })

  it('of a term that was read says its values in the reader’s language', () => {
    const [notices] = contradictionsIn('Audit', 'De Klant heeft het recht om een audit uit te voeren.', 'De audit wordt schriftelijk aangekondigd.', 'De Klant kondigt de audit ten minste 30 dagen van tevoren aan.', 'De audit wordt 10 werkdagen van tevoren aangekondigd.')
    expect(notices).toMatchObject({ id: 'audit-notices', clauses: ['1.3', '1.4'] })
    expect(notices!.values[1]!.en).toContain('at least 10 working days in advance')
  })
})

describe('no contradiction', () => {
  it.each([
    ['the same amount, written otherwise', 'Aansprakelijkheid', 'De aansprakelijkheid is beperkt tot € 10.000.', 'De aansprakelijkheid bedraagt ten hoogste 10.000,00 euro.'],
    ['an exception', 'Aansprakelijkheid', 'De aansprakelijkheid is beperkt tot € 10.000.', 'Behoudens opzet is de aansprakelijkheid beperkt tot € 50.000.'],
    ['a limit for each year beside one for each event', 'Aansprakelijkheid', 'De aansprakelijkheid is per gebeurtenis beperkt tot € 10.000.', 'De aansprakelijkheid is beperkt tot € 50.000 per jaar.'],
    ['both sides in one sentence', 'Subverwerkers', 'De verwerker schakelt een subverwerker alleen in na voorafgaande specifieke of algemene toestemming.', 'De Klant geeft algemene toestemming om subverwerkers in te schakelen.'],
    ['costs that change with what is found', 'Audit', 'De kosten van de audit zijn voor rekening van de Klant.', 'Blijkt een tekortkoming, dan draagt de Verwerker de kosten van de audit.'],
    ['back-ups that are kept longer', 'Einde', 'Na beëindiging wist de Verwerker de persoonsgegevens binnen 30 dagen.', 'Na beëindiging worden back-ups binnen 90 dagen gewist.'],
    ['the controller’s own 72 hours to the authority', 'Inbreuken', 'De Verwerker meldt een inbreuk binnen 24 uur aan de Klant.', 'De Klant meldt de inbreuk binnen 72 uur aan de toezichthouder.'],
    ['a report that the Processor makes possible in time', 'Inbreuken', 'De Verwerker meldt een inbreuk binnen 24 uur aan de Klant.', 'Zo stelt hij de Klant in staat om een inbreuk binnen 72 uur te melden.'],
    ['a day that is 24 hours', 'Inbreuken', 'De Verwerker meldt een inbreuk binnen 24 uur aan de Klant.', 'De Verwerker stelt de Klant binnen één dag in kennis van een inbreuk.'],
    ['standard clauses that have a law of their own', 'Recht', 'Op deze overeenkomst is Nederlands recht van toepassing.', 'Op de standaardcontractbepalingen is Iers recht van toepassing.'],
  ])('is %s', (_, heading, one, other) => {
    expect(contradictionsIn(heading, one, other).map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['another subject', 'Der Auftraggeber ist berechtigt, jederzeit auch bei Unterauftragnehmern Kontrollen durchzuführen.', 'Eine Kontrolle findet nur bei Verdacht auf einen Verstoß statt.'],
    ['a visit that needs a cause beside an audit that needs none', 'Der Auftraggeber darf jährlich eine Kontrolle durchführen.', 'Kontrollen vor Ort finden nur bei Verdacht auf einen Verstoß statt.'],
    ['a choice of auditors', 'Der Auftraggeber darf die Kontrolle selbst oder durch Dritte durchführen.', 'Kontrollen werden ausschließlich durch unabhängige Prüfer durchgeführt.'],
    ['a transfer that needs consent', 'Der Auftragnehmer übermittelt keine Daten in Drittländer.', 'Der Auftragnehmer darf Daten nur mit Zustimmung des Auftraggebers in Drittländer übermitteln.'],
    ['a sum that is insured', 'Die Haftung des Auftragnehmers ist auf 10.000 EUR begrenzt.', 'Die Haftpflichtversicherung des Auftragnehmers deckt höchstens 500.000 EUR.'],
    ['an end beside a beginning', 'Dieser Vertrag tritt am 1. Januar 2024 in Kraft.', 'Dieser Vertrag gilt bis zum 31. Dezember 2026.'],
  ])('is %s, in German', (_, one, other) => {
    const text = `Vertrag zur Auftragsverarbeitung\n\nMit diesem Vertrag legen die Parteien fest, was der Auftragnehmer für den Auftraggeber verarbeitet und wie das geschieht.\n\n§ 1 Regelungen\n\n1.1. ${one}\n\n1.2. ${other}\n`
    expect(readWords(text).contradictions.map(({ id }) => id)).toEqual([])
  })

  it.each(['itemo', 'leadinfo'] as const)('stands in the agreement of %s', async (name) => {
    expect((await shippedAgreement(name)).reading.contradictions).toEqual([])
  })
})
