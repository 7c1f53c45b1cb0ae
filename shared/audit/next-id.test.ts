import { expect, it } from 'vitest'

import { nextId } from './next-id.ts'

it.each([
  ['B', [], 'B1'],
  ['B', ['B1', 'B2'], 'B3'],
  ['B', ['B7', 'B2', 'B11'], 'B12'],
  ['F', ['F-old', 'B3', 'F2', 'F'], 'F3'],
])('the next of %s after %j is %s', (letter, used, next) => {
  expect(nextId(letter, used)).toBe(next)
})
