import { describe, expect, it } from 'vitest'

import { aCostClaimed, aTrail, aTrailAtWork } from '../../test/support/a-trail.ts'

describe('a cost line', () => {
  it.each([
    ['time at a rate', {}, undefined],
    ['an amount', { quarterHours: null, rateCents: null, amountCents: 18_630 }, undefined],
    ['both', { amountCents: 18_630 }, 'cost.timeOrAmount'],
    ['neither', { quarterHours: null, rateCents: null }, 'cost.timeOrAmount'],
    ['time without a rate', { rateCents: null }, 'cost.timeOrAmount'],
    ['half a cent', { rateCents: 0.5 }, 'command.invalid'],
    ['a receipt that was not filed', { receipt: 'E9' }, 'audit.unknownItem'],
  ] as const)('[S31] is %s', (_, change, code) => {
    expect(aTrail().refusal('cost.record', aCostClaimed(change))).toBe(code)
    expect(aTrail().do('cost.record', aCostClaimed()).refusal('cost.change', aCostClaimed(change))).toBe(code)
  })

  it('[S31] is contested and rejected with a reason, and claimed anew when it changes', () => {
    const judged = aTrail().do('cost.record', aCostClaimed()).do('cost.judge', { id: 'L1', status: 'accepted', reason: '' })
    expect(judged.now.costs.L1!.status).toBe('accepted')
    expect(judged.refusal('cost.judge', { id: 'L1', status: 'rejected', reason: ' ' })).toBe('cost.reasonNeeded')
    judged.do('cost.judge', { id: 'L1', status: 'contested', reason: 'Eigen belang.' })
    expect(judged.now.costs.L1).toMatchObject({ status: 'contested', reason: 'Eigen belang.' })
    expect(judged.do('cost.change', aCostClaimed({ quarterHours: 8 })).now.costs.L1).toMatchObject({ status: 'claimed', reason: '', quarterHours: 8 })
  })

  it('goes only with a reason', () => {
    expect(aTrailAtWork().refusal('cost.remove', { id: 'A', reason: '' })).toBe('command.invalid')
    expect(aTrailAtWork().do('cost.remove', { id: 'A', reason: 'Dubbel opgevoerd.' }).now.costs).toEqual({})
  })
})
