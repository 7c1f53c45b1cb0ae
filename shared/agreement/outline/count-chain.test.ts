import { describe, expect, it } from 'vitest'

import { bestChain } from './count-chain.ts'

const candidates = (counts: readonly number[], weights: readonly number[] = []) => counts.map((count, index) => ({ count, weight: weights[index] ?? 2, mayRestart: false }))

describe('the series that a text counts', () => {
  it.each([
    ['all of it', [1, 2, 3, 4], [0, 1, 2, 3]],
    ['without a list of two before it', [1, 2, 1, 2, 3], [2, 3, 4]],
    ['without the lists within it', [1, 1, 2, 2, 3], [1, 3, 4]],
    ['over a number that is missing', [1, 2, 4, 5], [0, 1, 2, 3]],
    ['without a number out of place', [1, 2, 17, 3], [0, 1, 3]],
    ['none of nothing', [], []],
  ])('is %s', (_, counts, members) => expect(bestChain(candidates(counts)).members).toEqual(members))

  it('is what looks most like it', () => expect(bestChain(candidates([1, 2, 2, 3], [2, 0.4, 3, 2])).members).toEqual([0, 2, 3]))

  it('begins anew where it may', () => {
    const counted = candidates([1, 2, 3, 1, 2, 3]).map((candidate, index) => ({ ...candidate, mayRestart: index === 3 }))
    expect(bestChain(counted).members).toEqual([0, 1, 2, 3, 4, 5])
  })
})
