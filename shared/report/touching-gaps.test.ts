import { expect, it } from 'vitest'

import { touchingGaps } from './touching-gaps.ts'

const curated = [
  { id: 'GI-1', clauses: ['10'], legalBasis: ['28(3)(h)'] },
  { id: 'GI-2', clauses: ['Bijlage 2.1'], legalBasis: ['28(3)(c)', '32(1)(b)'] },
]

it.each([
  [['10.1'], ['28(3)(h)'], ['GI-1']],
  [['Bijlage 2.1 a)', '7.1'], ['32(1)(b)'], ['GI-2']],
  [['10.1'], ['82'], []],
  [['1.1'], ['28(3)(h)'], []],
  [['101'], ['28(3)(h)'], []],
  [[], ['28(3)(h)'], []],
])('a candidate on %j and %j touches the editorial gaps %j', (clauses, legalBasis, expected) => {
  expect(touchingGaps({ clauses, legalBasis }, curated)).toEqual(expected)
})
