import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { sequenceChanges } from './sequence-changes.ts'

describe('the changes from one sequence to another', () => {
  it('keep what both hold in order, the removed before the added', () => {
    expect(sequenceChanges(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { kind: 'kept', items: ['a'] },
      { kind: 'removed', items: ['b'] },
      { kind: 'added', items: ['x'] },
      { kind: 'kept', items: ['c', 'd'] },
      { kind: 'added', items: ['e'] },
    ])
  })

  it('always give both sequences back, and never part what is the same', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const runs = sequenceChanges(before, after)
        const without = (kind: string) => runs.filter((run) => run.kind !== kind).flatMap(({ items }) => items)
        expect([without('added'), without('removed')]).toEqual([before, after])
        expect(sequenceChanges(before, before).every(({ kind }) => kind === 'kept')).toBe(true)
      }),
    )
  })

  it('finds what was inserted into a sequence too long to be compared each with each', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `w${index}`)
    const changed = [...long.slice(0, 9000), 'new', ...long.slice(9000, 15_000), ...long.slice(15_001)]
    expect(sequenceChanges(['x', ...long, 'y'], [...changed]).map(({ kind, items }) => [kind, items.length])).toEqual([
      ['removed', 1],
      ['kept', 9000],
      ['added', 1],
      ['kept', 6000],
      ['removed', 1],
      ['kept', 4999],
      ['removed', 1],
    ])
  })
})
