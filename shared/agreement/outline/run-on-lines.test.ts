import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'
import { toLines } from '../sentences/lines.ts'
import { cutRunOnLines } from './run-on-lines.ts'

const linesOf = (text: string) => cutRunOnLines(toLines(text)).filter(({ isBlank }) => !isBlank).map((line) => line.text)

const divided = (text: string) => prepare(text).outline.map(({ number, heading }) => [number, heading])

const items = [
  '1. Doel 1.1 Verwerker verwerkt gegevens voor de klant. 1.2 Wat artikel 1.1 Gegevens noemt, staat vast.',
  '2. Audits 2.1 De klant mag jaarlijks een audit uitvoeren. 2.2 Verwerker werkt mee vanaf 12.05.2020 Naar beste kunnen.',
  '3. Duur 3.1 De overeenkomst loopt een jaar.',
]

describe('an agreement on one line', () => {
  it('is divided where its numbers count on', () => {
    const { outline } = prepare(`VERWERKERSOVEREENKOMST ${items.join(' ')}`)
    expect(outline.slice(1).map(({ kind, number, heading }) => `${kind} ${number} ${heading ?? ''}`.trim())).toEqual(['article 1 Doel', 'clause 1.1', 'clause 1.2', 'article 2 Audits', 'clause 2.1', 'clause 2.2', 'article 3 Duur', 'clause 3.1'])
  })

  it('is divided as where each article has a line', () => {
    expect(divided(items.join(' '))).toEqual(divided(items.join('\n\n')))
  })

  it.each([
    ['named articles', 'Artikel 1 Doel Verwerker helpt de klant. Artikel 2 AUDIT Klant mag een audit doen. Artikel 3 Duur Dit geldt een jaar.', ['Artikel 1 Doel Verwerker helpt de klant.', 'Artikel 2 AUDIT', 'Klant mag een audit doen.', 'Artikel 3 Duur', 'Dit geldt een jaar.']],
    ['German paragraphs', '§ 1 Gegenstand (1) Der Auftrag gilt. (2) Er endet nie. § 2 Kontrollen (1) Der Kunde darf prüfen.', ['§ 1 Gegenstand', '(1) Der Auftrag gilt.', '(2) Er endet nie.', '§ 2 Kontrollen', '(1) Der Kunde darf prüfen.']],
    ['letters', 'TERMS A. SCOPE A.1 This applies. A.2 It is law. B. AUDIT B.1 The Customer may audit.', ['TERMS', 'A. SCOPE', 'A.1 This applies.', 'A.2 It is law.', 'B. AUDIT', 'B.1 The Customer may audit.']],
    ['annexes', 'Artikel 1 Doel. Zie Bijlage 1 Maatregelen. Bijlage 1 Maatregelen 1. Slot 2. Alarm', ['Artikel 1 Doel. Zie Bijlage 1 Maatregelen.', 'Bijlage 1 Maatregelen', '1. Slot 2. Alarm']],
  ])('has %s', (_, text, expected) => expect(linesOf(text)).toEqual(expected))

  it('loses no sentence', () => {
    expect(prepare(items.join(' ')).sentences.map(({ text }) => text)).toContain('De klant mag jaarlijks een audit uitvoeren.')
  })
})

describe('a number that is only mentioned opens nothing', () => {
  it.each([
    'Verwerker volgt artikel 1.1 Privacywet en artikel 2 Beveiliging.',
    '2.1 Dit geldt ook voor wat in 2.2 Levering heet.',
    'De prijs is EUR 1.50 Per uur. Die stijgt op 1. Januar 2027 mit 2. Aufschlag.',
    'Zie Art. 2. De verwerker werkt mee.',
    'Verwerker meldt dit. Artikel 28 Algemene verordening gegevensbescherming is van toepassing.',
    'Dit is versie 2.1 Mei 2023.',
  ])('%s', (text) => expect(linesOf(text)).toEqual([text]))
})
