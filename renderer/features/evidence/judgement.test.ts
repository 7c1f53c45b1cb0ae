import { expect, it } from 'vitest'

import type { RuleResult } from '../../../shared/audit/evidence-rule.ts'
import { judgementOf, toneOf } from './judgement.ts'

const expired: RuleResult = { rule: 'R02', outcome: 'invalid', reason: 'R02.expired', facts: {} }
const unrecorded: RuleResult = { rule: 'R05', outcome: 'request', reason: 'R05.unrecorded', facts: {} }
const capped: RuleResult = { rule: 'R10', outcome: 'capped', reason: 'R10.capped', facts: {} }
const fine: RuleResult = { rule: 'R01', outcome: 'ok', reason: 'R01.ok', facts: {} }

it('puts what makes a piece unusable before what is still to be asked', () => {
  expect(judgementOf([fine, unrecorded, expired, capped])).toMatchObject({ standing: 'bad', worst: expired, others: 1 })
})

it('takes a limited weight for no remark, and does not praise it either', () => {
  expect(judgementOf([fine, capped])).toMatchObject({ standing: 'good', worst: null, others: 0 })
  expect([toneOf('capped'), toneOf('ok')]).toEqual(['muted', 'good'])
})
