import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'

import { isIn, TextIndex, union } from './text-index.ts'

const numbersIn = (texts: readonly string[], set: ReturnType<TextIndex['holding']>) => [...texts.keys()].filter((number) => isIn(set, number))

it('finds the texts that hold one of the words of every list', () => {
  const texts = ['de klant mag auditen', 'de klant betaalt', 'een audit', '', 'auditen mag de opdrachtgever']
  const index = new TextIndex(texts)
  expect(numbersIn(texts, index.holding([['audit']]))).toEqual([0, 2, 4])
  expect(numbersIn(texts, index.holding([['klant', 'opdrachtgever'], ['audit', 'betaalt']]))).toEqual([0, 1, 4])
  expect(numbersIn(texts, index.holding([['de'], ['g a']]))).toEqual([0])
  expect(numbersIn(texts, index.holding([['audit'], ['factuur']]))).toEqual([])
  expect(numbersIn(texts, index.holding([]))).toEqual([0, 1, 2, 3, 4])
})

it('finds nothing in no texts', () => expect(new TextIndex([]).holding([])).toBeNull())

it('joins what was found', () => {
  const texts = ['een', 'twee', 'drie']
  const index = new TextIndex(texts)
  expect(numbersIn(texts, union(index.holding([['twee']]), index.holding([['drie']])))).toEqual([1, 2])
  expect(numbersIn(texts, union(null, index.holding([['drie']])))).toEqual([2])
})

it('agrees with looking into every text', () => {
  const letters = constantFrom('a', 'b', 'é', '€', ' ')
  const someTexts = array(string({ unit: letters }), { maxLength: 70 })
  const someLists = array(array(string({ unit: letters, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
  assert(
    property(someTexts, someLists, (texts, lists) => {
      const byLooking = [...texts.keys()].filter((number) => lists.every((list) => list.some((word) => texts[number]!.includes(word))))
      expect(numbersIn(texts, new TextIndex(texts).holding(lists))).toEqual(byLooking)
    }),
  )
})
