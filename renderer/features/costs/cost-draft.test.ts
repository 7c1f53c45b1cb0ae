import { expect, it } from 'vitest'

import type { CostLine } from '../../../shared/audit/cost-line.ts'
import { blankCost, draftOf, lineOf } from './cost-draft.ts'

const line: CostLine = {
  id: 'K1',
  claimedBy: 'processor',
  category: 'assist_on_site',
  description: 'Beheer op locatie',
  role: 'beheerder',
  on: '2026-12-18',
  quarterHours: 25,
  rateCents: 9900,
  amountCents: null,
  receipt: null,
  status: 'contested',
  reason: 'too much',
}

it('gives a line back as it was, without what was said of it', () => {
  const { status: _status, reason: _reason, ...claimed } = line
  expect(lineOf('K1', draftOf(line))).toEqual(claimed)
})

it('is not a line without a description, an amount, hours or a rate', () => {
  const blank = blankCost('processor', null)
  expect([
    lineOf('K2', blank),
    lineOf('K2', { ...blank, description: ' ', hours: 1, rateCents: 1 }),
    lineOf('K2', { ...blank, description: 'x', hours: 1 }),
    lineOf('K2', { ...blank, description: 'x', rateCents: 1 }),
    lineOf('K2', { ...blank, description: 'x', counted: 'amount', hours: 1, rateCents: 1 }),
  ]).toEqual([null, null, null, null, null])
})

it('counts a quarter of an hour that was begun', () => {
  expect(lineOf('K2', { ...blankCost('processor', 9900), description: 'x', hours: 1.1 })?.quarterHours).toBe(5)
})

it('keeps only the way of counting that was chosen', () => {
  const draft = { ...draftOf(line), counted: 'amount' as const, amountCents: 5000 }
  expect(lineOf('K1', draft)).toMatchObject({ quarterHours: null, rateCents: null, amountCents: 5000 })
})
