import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { lexiconOf } from './parties/lexicon.ts'
import { findPartyNames } from './parties/party-names.ts'
import { prepare } from './prepare.ts'
import { quoteFrom } from './prepared.ts'

const lexicon = lexiconOf(loadReadingRules())
const outlineOf = (text: string) => prepare(text).outline.map(({ kind, number, heading }) => `${kind} ${number ?? '-'}${heading === null ? '' : ` ${heading}`}`)
const sentencesOf = (text: string) => prepare(text).sentences.map(({ text }) => text)

describe('the outline', () => {
  it.each([
    ['bare numbers with capitals, and bulleted clauses', '1 DOEL\n\n- 1.1 Eerste zin.\n- 1.2 De klant:\n\n- (a) betaalt; en\n- (b) wacht.\n\n2 SLOT\n', ['preamble -', 'article 1 DOEL', 'clause 1.1', 'clause 1.2', 'item 1.2(a)', 'item 1.2(b)', 'article 2 SLOT']],
    ['articles by name, and lettered parts and lists in an annex', 'Artikel 10. Audit\n\n10.1. Eerste zin.\n\nBijlage 2.1: Beveiliging\n\na) Datacenter\n\nTekst hier:\n\n1. een slot;\n2. een wacht; en\n3. Een hek.\n', ['preamble -', 'article 10 Audit', 'clause 10.1', 'annex Bijlage 2.1 Beveiliging', 'item Bijlage 2.1 a) Datacenter', 'item Bijlage 2.1 a), 1', 'item Bijlage 2.1 a), 2', 'item Bijlage 2.1 a), 3']],
    ['Markdown headings with numbered paragraphs', '# Vertrag\n\n## 8. Kontrollen\n1. Erster Absatz.\n2. Zweiter Absatz.\n## 9. Kosten\n1. Noch einer.\n', ['preamble - Vertrag', 'article 8 Kontrollen', 'clause 8.1', 'clause 8.2', 'article 9 Kosten', 'clause 9.1']],
    ['paragraph signs with bracketed numbers', '§ 3 Pflichten\n(1) Erster Absatz.\n(5) Fünfter Absatz.\n', ['preamble -', 'article § 3 Pflichten', 'clause § 3 (1)', 'clause § 3 (5)']],
    ['a number on a line of its own', '2.\n\nVERWERKING\n2.1. Zo gaat dat.\n', ['preamble -', 'article 2 VERWERKING', 'clause 2.1']],
    ['roman numbers below letters', '4. Plicht\n4.1 Zij moet:\n(h) dit;\n(i) dat:\n(i) zus;\n(ii) zo.\n', ['preamble -', 'article 4 Plicht', 'clause 4.1', 'item 4.1(h)', 'item 4.1(i)', 'item 4.1(i)(i)', 'item 4.1(i)(ii)']],
    ['definitions in a table and in quotation marks', 'Definities\n\nKlant\tWie betaalt.\n\n“Dienst”\n\nWat er gebeurt.\n', ['preamble -', 'definitions - Definities', 'definition - Klant', 'definition - Dienst']],
    ['a bold heading before the words of a clause', 'Artikel 3 — Plichten\n\n3.6 **Audits** — De verwerker staat audits toe.\n', ['preamble -', 'article 3 Plichten', 'clause 3.6 Audits']],
    ['a signature', 'Artikel 2 Slot\nEinde.\n\nOndertekening\n\nNaam: ____\n', ['preamble -', 'article 2 Slot', 'signature - Ondertekening']],
    ['no articles where numbers stand in running text', 'Dit geldt in de zin van de verordening en wel volgens\nArtikel 28 van de AVG, vanaf\n12.05.2018 voor een bedrag van\n1.000 euro.\n', ['preamble -']],
  ])('reads %s', (_, text, expected) => expect(outlineOf(text)).toEqual(expected))

  it('drops a table of contents that repeats the headings', () => {
    const headings = ['1. Doel', '2. Duur', '3. Audit', '4. Slot']
    expect(outlineOf(`Inhoud\n\n${headings.map((heading) => `${heading} ....... 3`).join('\n')}\n\n${headings.map((heading) => `${heading}\nTekst daarbij.\n`).join('\n')}`)).toEqual(['preamble - Inhoud', 'article 1 Doel', 'article 2 Duur', 'article 3 Audit', 'article 4 Slot'])
  })

  it('keeps duplicate numbers apart by id', () => {
    const ids = prepare('Artikel 1. Doel\nTekst.\nArtikel 1. Doel\nTekst.\n').outline.map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })
})

describe('the sentences', () => {
  it('are mended where a line, a block or a word was broken', () => {
    expect(sentencesOf('Klant mag persoonsgegevens in geen geval\n\naan derden verstrekken. De Persoons-gegevens blijven van de verwerkings-\nverantwoordelijke en zijn so\u00adlide.')).toEqual([
      'Klant mag persoonsgegevens in geen geval aan derden verstrekken.',
      'De Persoonsgegevens blijven van de verwerkingsverantwoordelijke en zijn solide.',
    ])
  })

  it('do not end at abbreviations, amounts and numbers', () => {
    expect(sentencesOf('Kosten (bijv. € 99,- per uur of € 1.000,00) gelden o.g.v. art. 28 AVG. Dat is alles.')).toEqual(['Kosten (bijv. € 99,- per uur of € 1.000,00) gelden o.g.v. art. 28 AVG.', 'Dat is alles.'])
  })

  it('leave out labels, headings, emphasis, page numbers and running headers', () => {
    const page = 'Overeenkomst van Voorbeeld\n\nPagina 1 van 9\n'
    expect(sentencesOf(`${page}1. Doel\n1.1 Dit is **dertig** dagen en gaat\n\n${page}\nverder op de volgende bladzijde.\n${page}${page}`)).toEqual(['Dit is dertig dagen en gaat verder op de volgende bladzijde.'])
  })

  it('know the words that a list item completes', () => {
    expect(prepare('1. Plichten\n1.1 De klant dient:\n(a) te betalen;\n(b) te wachten.\n1.2 Einde.').sentences.map(({ leadIn, text }) => [leadIn, text])).toEqual([
      ['', 'De klant dient:'],
      ['de klant dient:', 'te betalen;'],
      ['de klant dient:', 'te wachten.'],
      ['', 'Einde.'],
    ])
  })

  it('lead back to the very words of the agreement', () => {
    const prepared = prepare('11 Audit\n\n- 11.1 De klant heeft\n  het “recht” om 2 à 3 keer te contro\u00adleren.\n')
    const [sentence] = prepared.sentences
    const start = sentence!.folded.indexOf('het "recht"')
    expect(quoteFrom(prepared, sentence!, start, sentence!.text.length, 'a-rule')).toEqual({ nodeId: '11.1', clause: '11.1', text: 'het “recht” om 2 à 3 keer te contro\u00adleren.', range: { start: 34, end: 76 }, rule: 'a-rule' })
  })
})

describe('the language and the parties', () => {
  it.each([
    ['nl', 'Verwerker zal de persoonsgegevens van de betrokkenen niet aan derden verstrekken, tenzij dat door de wet wordt geëist.'],
    ['en', 'The processor shall not disclose the personal data to any third party, unless this is required by law or by the controller.'],
    ['de', 'Der Auftragnehmer wird die personenbezogenen Daten nicht an Dritte weitergeben, es sei denn, dass dies durch Gesetz vorgeschrieben ist.'],
    ['unknown', 'Lorem ipsum dolor sit amet.'],
  ])('is %s', (language, text) => expect(prepare(text).language).toBe(language))

  it.each([
    ['given in brackets', 'tussen Voorbeeld B.V. (**Verwerker** of **Voorbeeld**) en de onderneming (**Verwerkingsverantwoordelijke**).', [], ['Voorbeeld']],
    ['said in the preamble', 'Hierin wordt de Klant aangemerkt als Verwerkingsverantwoordelijke en Voorbeeld als Verwerker.', ['Klant'], ['Voorbeeld']],
    ['introduced with “hierna”', 'De Verwerkingsverantwoordelijke (hierna: "Vereniging") en de Verwerker (hierna: "Get Going").', ['Vereniging'], ['Get Going']],
    ['the reader and the writer', 'Je mag ons iets vragen. '.repeat(10), ['je', 'jij', 'jou'], ['wij', 'we', 'ons']],
  ])('are %s', (_, text, controller, processor) => expect(findPartyNames(prepare(text), lexicon)).toEqual({ controller, processor }))
})
