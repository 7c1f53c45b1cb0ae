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
