import { expect, it } from 'vitest'

import { cuesIn } from './cues-in.ts'

const words = { lists: { controller: 'klant|afnemer*', processor: 'leverancier|dienst(verlener|klant|bureau)' }, numbers: {}, units: {} }
const cues = cuesIn(words, { controller: ['Klant'], processor: ['Voorbeeld (NL)', 'Afnemer'] })
const finds = (cue: string, folded: string) => cues.find(cue, { folded }) !== null

it('knows the parties by the names that the agreement gives them', () => {
  expect(finds('{controller} meldt', 'de klant meldt')).toBe(true)
  expect(finds('{processor} meldt', 'voorbeeld (nl) meldt')).toBe(true)
})

it('takes a usual name from the side whose name it is not', () => {
  expect(finds('{processor} meldt', 'de afnemer meldt')).toBe(true)
  expect(finds('{controller} meldt', 'de afnemer meldt')).toBe(false)
})

it('leaves alternatives within brackets as they are', () => {
  expect(finds('{processor} meldt', 'de dienstklant meldt')).toBe(true)
  expect(finds('{processor} meldt', 'het dienstbureau meldt')).toBe(true)
})
