import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, it } from 'vitest'

import { TextIndex } from './text-index.ts'
import { numbersIn, union } from './text-set.ts'

it('finds the texts that hold one of the words of every list', () => {
  const index = new TextIndex(['de klant mag auditen', 'de klant betaalt', 'een audit', '', 'auditen mag de opdrachtgever'])
  expect(numbersIn(index.holding([['audit']]))).toEqual([0, 2, 4])
  expect(numbersIn(index.holding([['klant', 'opdrachtgever'], ['audit', 'betaalt']]))).toEqual([0, 1, 4])
  expect(numbersIn(index.holding([['de'], ['g a']]))).toEqual([0])
  expect(numbersIn(index.holding([['audit'], ['factuur']]))).toEqual([])
  expect(numbersIn(index.holding([]))).toEqual([0, 1, 2, 3, 4])
})

it('finds nothing in no texts', () => expect(new TextIndex([]).holding([])).toBeNull())

it('joins what was found', () => {
  const index = new TextIndex(['een', 'twee', 'drie'])
  expect(numbersIn(union([index.holding([['twee']]), index.holding([['drie']])]))).toEqual([1, 2])
  expect(numbersIn(union([null, index.holding([['drie']])]))).toEqual([2])
})

it('agrees with looking into every text', () => {
  const letters = constantFrom('a', 'b', 'é', '€', ' ')
  const someTexts = array(string({ unit: letters }), { maxLength: 70 })
  const someLists = array(array(string({ unit: letters, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }), { maxLength: 3 })
  assert(
    property(someTexts, someLists, (texts, lists) => {
      const byLooking = [...texts.keys()].filter((number) => lists.every((list) => list.some((word) => texts[number]!.includes(word))))
      expect(numbersIn(new TextIndex(texts).holding(lists))).toEqual(byLooking)
    }),
  )
})
