import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { checkNotice, earliestStart, latestReceipt, noticeTerm, type NoticeTerm } from './notice-dates.ts'

const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'registered post', proof: [], objection: '', shortReason: '' }
const days = (count: number) => ({ count, unit: 'calendar_days' }) as const
const fixed = { kind: 'fixed', count: 10, unit: 'working_days', form: 'written' } as const
const reasonable = { kind: 'reasonable', count: null, unit: null, form: null } as const

function planned(on: string, kinds: ('on_site' | 'document')[] = ['on_site']) {
  return { ...anAudit().engagement, plannedStartOn: on, kinds }
}

const outcome = (plannedOn: string, change = {}, values = {}) => checkNotice(anAudit(values, { engagement: planned(plannedOn), notice: { ...notice, ...change } })).outcome

describe('[N2] the first lawful day', () => {
  it.each<[string, { count: number; unit: NoticeTerm['unit'] }, string, string]>([
    ['2026-11-20', days(28), '2026-12-18', 'a Friday'],
    ['2026-11-20', days(14), '2026-12-04', 'a Friday'],
    ['2026-11-20', days(15), '2026-12-07', 'the fifteenth day is a Saturday'],
    ['2026-11-27', days(28), '2026-12-28', 'Christmas, then a Saturday and a Sunday'],
    ['2026-11-20', { count: 10, unit: 'working_days' }, '2026-12-04', ''],
    ['2026-11-20', { count: 48, unit: 'hours' }, '2026-11-23', 'the second day is a Sunday'],
    ['2026-11-23', { count: 20, unit: 'hours' }, '2026-11-24', 'part of a day counts as a day'],
  ])('after receipt on %s with %j is %s (%s)', (receivedOn, term, expected) => {
    expect(earliestStart(receivedOn, term)).toBe(expected)
  })

  it.each([
    ['2026-12-18', days(28), '2026-11-20'],
    ['2026-12-04', { count: 10, unit: 'working_days' } as const, '2026-11-20'],
    ['2026-11-25', { count: 48, unit: 'hours' } as const, '2026-11-23'],
  ])('is %s after %j when the letter comes on the last possible day, %s', (plannedOn, term, expected) => {
    expect(latestReceipt(plannedOn, term)).toBe(expected)
    expect(earliestStart(expected, term)).toBe(plannedOn)
  })
})

describe('[N1] the notice term', () => {
  it('is the agreed number wherever there is one', () => {
    expect(noticeTerm(anAudit({ T08: fixed }))).toEqual({ count: 10, unit: 'working_days', from: 'agreement', wording: 'fixed' })
  })

  it('is proposed where the agreement is silent, says "reasonable" or leaves the number open', () => {
    const silentOnSite = anAudit({}, { engagement: planned('2027-01-04') })
    expect(noticeTerm(silentOnSite)).toEqual({ count: 28, unit: 'calendar_days', from: 'proposal', wording: 'silent' })
    const reasonableOnPaper = anAudit({ T08: reasonable }, { engagement: planned('2027-01-04', ['document']) })
    expect(noticeTerm(reasonableOnPaper)).toEqual({ count: 14, unit: 'calendar_days', from: 'proposal', wording: 'reasonable' })
    expect(noticeTerm(anAudit({ T08: { ...fixed, count: null } })).from).toBe('proposal')
    expect(noticeTerm(anAudit({ T04: 'for_cause_only' }))).toEqual({ count: 48, unit: 'hours', from: 'proposal', wording: 'silent' })
  })

  it('is still ours where a person chose how many days "reasonable" means', () => {
    const decision = { kind: 'confirmed', value: { ...fixed, count: 14, unit: 'calendar_days' }, reading: 'R2', reason: 'Work on paper.', at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' } as const
    expect(noticeTerm(anAudit({ T08: reasonable }, { terms: { T08: decision } }))).toEqual({ count: 14, unit: 'calendar_days', from: 'proposal', wording: 'reasonable' })
  })

  it('stays the agreed number for cause, unless the agreement allows a shorter one', () => {
    expect(noticeTerm(anAudit({ T04: 'for_cause_only', T08: fixed })).count).toBe(10)
    expect(noticeTerm(anAudit({ T04: 'for_cause_only', T08: fixed, T09: ['breach'] }))).toMatchObject({ count: 48, unit: 'hours' })
  })
})

describe('[N3] whether notice was given in time', () => {
  it('counts from receipt, not from sending', () => {
    expect(outcome('2026-12-18')).toBe('in_time')
    expect(outcome('2026-12-17')).toBe('too_short')
    expect(outcome('2026-12-18', { receivedOn: null })).toBe('not_received')
    expect(outcome('2026-12-18', { receivedOn: null, sentOn: null })).toBe('not_sent')
    expect(checkNotice(anAudit({}, { notice })).outcome).toBe('not_planned')
  })

  it('lets a recorded reason shorten our proposal but never the agreed term', () => {
    expect(outcome('2026-12-10', { shortReason: 'Agreed by telephone.' })).toBe('shortened')
    expect(outcome('2026-12-01', { shortReason: 'Agreed by telephone.' }, { T08: fixed })).toBe('too_short')
  })

  it('warns below fourteen days', () => {
    const check = checkNotice(anAudit({}, { engagement: planned('2026-12-03'), notice }))
    expect([check.givenDays, check.isUnderFourteenDays]).toEqual([13, true])
  })

  it('asks for no letter where the agreement needs none', () => {
    expect(checkNotice(anAudit({ T08: { kind: 'none', count: null, unit: null, form: null } }, { engagement: planned('2026-12-03') })).outcome).toBe('in_time')
  })
})
