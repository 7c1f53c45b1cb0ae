import { describe, expect, it } from 'vitest'

import { withWholeCharacters } from './whole-characters.ts'

const words = 'De „klant“ mag coördineren én inspecteren; tarief € 95 – geïndexeerd.'
const readAsWindows = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text))

describe('characters that a program took apart', () => {
  it.each([
    ['accents apart from their letters', words.normalize('NFD')],
    ['UTF-8 read as the encoding of older Windows programs', readAsWindows(words)],
    ['nothing', words],
  ])('are whole again: %s', (_, text) => expect(withWholeCharacters(text)).toBe(words))

  it('stay where only a few look so', () => expect(withWholeCharacters('ZÃ¼rich, wie gedruckt. Prüfung für übliche Fälle.')).toBe('ZÃ¼rich, wie gedruckt. Prüfung für übliche Fälle.'))
})
