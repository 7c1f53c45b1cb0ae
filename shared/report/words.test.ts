import { expect, it } from 'vitest'

import { textsIn } from '../text/index.ts'
import { withSourceTag } from './words.ts'

it.each([
  ['known', 'art. 44 AVG (controleer bron)'],
  ['judgement', 'art. 44 AVG (vakoordeel)'],
  ['verified', 'art. 44 AVG'],
  [null, 'art. 44 AVG'],
] as const)('a ground that is %s reads %j', (tag, expected) => {
  expect(withSourceTag(textsIn('nl'), 'art. 44 AVG', tag)).toBe(expected)
})

it('no ground has nothing to check', () => {
  expect(withSourceTag(textsIn('nl'), '', 'known')).toBe('')
})
