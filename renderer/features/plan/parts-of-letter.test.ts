import { expect, it } from 'vitest'

import { partsOfLetter } from './parts-of-letter.ts'

it('cuts at open places alone', () => {
  expect(partsOfLetter('Op [datum] bij [de verwerker].', ['datum'])).toEqual([
    { text: 'Op ', isOpen: false },
    { text: '[datum]', isOpen: true },
    { text: ' bij ', isOpen: false },
    { text: '[de verwerker]', isOpen: false },
    { text: '.', isOpen: false },
  ])
})
