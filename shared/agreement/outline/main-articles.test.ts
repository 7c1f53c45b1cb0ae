import { describe, expect, it } from 'vitest'

import { articleNumberOf, mainArticles } from './main-articles.ts'
import { prepare } from '../prepare.ts'

const articles = (headings: readonly string[]) => headings.map((heading, index) => `${index + 1}. ${heading}\n${index + 1}.1 Dit is geregeld.\n`).join('')
const headingsOf = (text: string) => mainArticles(prepare(text).outline).map(({ heading }) => heading)

describe('the articles of the agreement itself', () => {
  it('are definitions and signature too where they have a number, and never an annex', () => {
    expect(headingsOf(`${articles(['Definities', 'Audit', 'Ondertekening'])}\nBijlage 1: Beveiliging\n\n${articles(['Toegang', 'Opslag', 'Herstel', 'Toezicht'])}`)).toEqual(['Definities', 'Audit', 'Ondertekening'])
  })

  it('are those of the processing agreement where other documents stand in the file', () => {
    expect(headingsOf(`# Algemene voorwaarden\n\n${articles(['Prijs', 'Betaling', 'Levering'])}\n# Verwerkersovereenkomst\n\n${articles(['Doel', 'Audit'])}`)).toEqual(['Doel', 'Audit'])
  })

  it('are the longest series where no title tells them apart', () => {
    expect(headingsOf(`# Deel A\n\n${articles(['Prijs', 'Betaling'])}\n# Deel B\n\n${articles(['Doel', 'Audit', 'Slot'])}`)).toEqual(['Doel', 'Audit', 'Slot'])
  })

  it.each([
    ['without a title', '', (count: number) => `${count}.`],
    ['numbered in another way', 'Vereinbarung\nüber Daten\n\n', (count: number) => `§ ${count}`],
  ])('are those with headings on processing where a longer agreement stands before it, %s', (_, title, numberOf) => {
    const terms = ['Prijs', 'Levering', 'Betaling', 'Duur', 'Garantie', 'Overmacht', 'Recht'].map((heading, index) => `Artikel ${index + 1} ${heading}\nDit is geregeld.\n\n`).join('')
    const own = ['Verwerking', 'Geheimhouding', 'Datalekken', 'Audit', 'Slot']
    expect(headingsOf(`${terms}${title}${own.map((heading, index) => `${numberOf(index + 1)} ${heading}\nDit is geregeld.\n\n`).join('')}`)).toEqual(own)
  })

  it('keep their numbers where the agreement calls itself an annex to another', () => {
    const own = articles(['Doel', 'Audit', 'Slot'])
    expect(headingsOf(`# Algemene voorwaarden\n\n${articles(['Prijs', 'Betaling', 'Levering'])}\nBijlage 4 bij de Hoofdovereenkomst\nVERWERKERSOVEREENKOMST\n\n${own}`)).toEqual(['Doel', 'Audit', 'Slot'])
  })

  it('may have a number twice', () => {
    expect(headingsOf('Artikel 1 Doel\nTekst.\nArtikel 2 Duur\nTekst.\nArtikel 2 Audit\nTekst.\nArtikel 3 Slot\nTekst.\n')).toEqual(['Doel', 'Duur', 'Audit', 'Slot'])
  })

  it('may be lettered beyond H', () => {
    expect(headingsOf(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((letter) => `${letter}. DEEL ${letter}\n${letter}.1 Dit is geregeld.\n`).join(''))).toHaveLength(10)
  })

  it('are none where a list below one of the headings is all that is numbered', () => {
    const page = '## Doel\n\nDit is geregeld.\n\n## Hulp\n\nWij werken met:\n\n1. Noord BV – servers\n2. Zuid BV – e-mail\n3. Oost BV – betalen\n\nDat kan veranderen.\n\n## Audit\n\nU mag dat nagaan.\n'
    expect(headingsOf(page)).toEqual([])
  })

  it('are none where nothing has a number', () => expect(headingsOf('Doel\n\nDit is geregeld.\n')).toEqual([]))
})

describe('the article that a clause stands in', () => {
  it.each([
    ['10. Audit\n10.1 Dit is geregeld.\n(a) en dit;\n', '10'],
    ['§ 8 Kontrollen\n(1) Dies.\n(2) Das.\n', '8'],
    ['I. DOEL\nDit.\nII. AUDIT\n1. Dit is geregeld.\n', 'II'],
    ['9.4 Dit is geregeld.\n9.5 En dit ook.\n', '9'],
    ['Artikel 3a Audit\nDit.\nArtikel 3b Slot\n1. Dat is ook geregeld.\n', '3b'],
    ['Bijlage 1 Beveiliging\n\n1. Toegang is beperkt.\n', 'Bijlage 1'],
    ['# Afspraken\n\n## Audit\n\nDit is geregeld.\n', null],
  ])('of %j is %s', (text, number) => {
    const prepared = prepare(text)
    expect(articleNumberOf(prepared, prepared.outline.at(-1)!.id)).toBe(number)
  })
})
