import { describe, expect, it } from 'vitest'
import type { z } from 'zod'

import { anAudit } from '../../test/support/an-audit.ts'
import { termValues } from '../agreement/terms/term-values.ts'
import type { EarlierAudit } from './preparation.ts'
import { yearlyLimit, type YearlyLimit } from './yearly-limit.ts'

const startedOn = (date: string, counts = true): EarlierAudit => ({ id: `E${date}`, startedOn: date, description: 'Earlier audit', counts, reason: '' })

function limitFor(plannedOn: string | null, earlier: EarlierAudit[], said: z.input<(typeof termValues)['T10']> | null = { max: 1, period: 'undefined' }) {
  const limit = said && termValues.T10.parse(said)
  const engagement = { ...anAudit().engagement, plannedStartOn: plannedOn }
  return yearlyLimit(anAudit(limit ? { T10: limit } : {}, { engagement, earlierAudits: Object.fromEntries(earlier.map((audit) => [audit.id, audit])) }))
}

describe('[Y1] the yearly limit', () => {
  it.each<[string, EarlierAudit[], YearlyLimit['outcome'], string]>([
    ['2026-12-18', [], 'ok_all_readings', 'nothing was held before'],
    ['2026-12-18', [startedOn('2025-12-18')], 'ok_all_readings', 'twelve months to the day'],
    ['2026-12-18', [startedOn('2026-01-05')], 'needs_reason', 'the same calendar year'],
    ['2027-01-11', [startedOn('2026-12-18')], 'ok_calendar_only', 'a new calendar year, but not twelve months'],
    ['2026-12-18', [startedOn('2026-01-05', false)], 'ok_all_readings', 'a questionnaire, re-test or inspection by the authority does not count'],
  ])('on %s after %j is %s: %s', (plannedOn, earlier, expected) => {
    expect(limitFor(plannedOn, earlier).outcome).toBe(expected)
  })

  it('names the audits counted and the first free day under each reading', () => {
    const earlier = startedOn('2026-03-02')
    expect(limitFor('2026-12-18', [earlier]).readings).toEqual([
      { reading: 'calendar_year', isWithin: false, counted: [earlier], freeFrom: '2027-01-01' },
      { reading: 'rolling_12m', isWithin: false, counted: [earlier], freeFrom: '2027-03-02' },
    ])
  })

  it('lets the oldest of several lapse first', () => {
    const result = limitFor('2026-12-18', [startedOn('2026-02-01'), startedOn('2026-06-01')], { max: 2, period: 'rolling_12m' })
    expect(result.readings[0]).toMatchObject({ isWithin: false, freeFrom: '2027-02-01' })
  })
})

describe('[Y2] a limit that says what it means by a year', () => {
  it('is judged by that reading alone', () => {
    expect(limitFor('2027-01-11', [startedOn('2026-12-18')], { max: 1, period: 'calendar_year' }).outcome).toBe('ok_all_readings')
    expect(limitFor('2027-01-11', [startedOn('2026-12-18')], { max: 1, period: 'rolling_12m' }).outcome).toBe('needs_reason')
  })

  it('is only surely kept in a contract year when twelve months have passed', () => {
    expect(limitFor('2027-12-20', [startedOn('2026-12-18')], { max: 1, period: 'contract_year' }).outcome).toBe('ok_all_readings')
    const unsure = limitFor('2027-01-11', [startedOn('2026-12-18')], { max: 1, period: 'contract_year' })
    expect([unsure.outcome, unsure.readings[0]!.isWithin]).toEqual(['needs_reason', null])
  })
})

describe('[Y4] a limit over several years', () => {
  it('counts as many years back', () => {
    const earlier = startedOn('2025-03-02')
    expect(limitFor('2026-12-18', [earlier], { max: 1, period: 'undefined', years: 2 }).readings).toEqual([
      { reading: 'calendar_year', isWithin: false, counted: [earlier], freeFrom: '2027-01-01' },
      { reading: 'rolling_12m', isWithin: false, counted: [earlier], freeFrom: '2027-03-02' },
    ])
    expect(limitFor('2027-03-02', [earlier], { max: 1, period: 'rolling_12m', years: 2 }).outcome).toBe('ok_all_readings')
  })
})

describe('[Y3] exceptions and unknowns', () => {
  it('always allow an audit on a breach, an authority request or indications where the agreement names none', () => {
    expect(limitFor('2026-12-18', []).exceptions).toEqual(['breach', 'authority', 'indication'])
  })

  it('say so where there is no limit or no date yet', () => {
    expect(limitFor('2026-12-18', [], null).outcome).toBe('no_limit')
    expect(limitFor(null, []).outcome).toBe('not_planned')
  })
})
