import { expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { parseCue } from '../cues/cue-syntax.ts'
import { holds, lexiconOf } from './lexicon.ts'

const lexicon = lexiconOf(loadReadingRules())

it('has the words of every language', () => {
  expect(lexicon.usualNames.controller.sure).toEqual(expect.arrayContaining(['Klant', 'Customer', 'Kunde']))
  expect(new Set(lexicon.addresses.map(({ language }) => language))).toEqual(new Set(['nl', 'en', 'de']))
})

it('holds only words and cues that can be read', () => {
  for (const words of stringsIn(lexicon)) expect(() => parseCue(words), words).not.toThrow()
})

it('finds descriptions in any case', () => {
  expect(holds('Wie het DOEL EN DE MIDDELEN bepaalt', lexicon.definitions.decides)).toBe(true)
})

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : []
}
