import { describe, expect, it } from 'vitest'

import { countOf } from './numeral.ts'

describe('what a printed number counts', () => {
  it.each([
    ['10', false, 10],
    ['10a', false, 10],
    ['IX', false, 9],
    ['xiv', false, 14],
    ['C', false, 100],
    ['C', true, 3],
    ['iii', true, null],
    ['d', false, 4],
    ['bb', false, 28],
    ['?', false, null],
    ['', false, null],
  ] as const)('%s, as a letter: %s, is %s', (numeral, asLetter, count) => expect(countOf(numeral, asLetter)).toBe(count))
})
