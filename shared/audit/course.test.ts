import { describe, expect, it } from 'vitest'

import courseData from '../../resources/catalogue/course.json' with { type: 'json' }
import severityData from '../../resources/catalogue/severities.json' with { type: 'json' }
import { aFinding, anAudit, anEvidence } from '../../test/support/an-audit.ts'
import { Catalogue } from '../catalogue/index.ts'
import { textsIn } from '../text/index.ts'
import { auditCourse } from './course.ts'
import { deadlines, describeDeadline } from './deadlines.ts'

const catalogue = Catalogue.pick({ course: true, severities: true }).parse({ course: courseData, severities: severityData })
const engagement = { ...anAudit().engagement, plannedStartOn: '2026-12-18', plannedEndOn: '2026-12-18' }
const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'post', proof: [], objection: '', shortReason: '' }
const trigger = { status: 'satisfied' as const, explanation: 'A leaked list.', evidence: [], party: '', at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' }

describe('[W3] the course of a planned audit', () => {
  const steps = new Map(auditCourse(anAudit({}, { engagement, notice }), catalogue, '2026-12-01').map((step) => [step.id, step]))

  it.each([
    ['notice-letter', '2026-11-20', 'done'],
    ['document-request', '2026-12-04', 'due'],
    ['secrecy', '2026-11-27', 'missed'],
    ['audit-plan', '2026-12-11', 'due'],
    ['opening-meeting', '2026-12-18', 'due'],
    ['draft-report', '2027-01-05', 'due'],
    ['hearing', '2027-01-19', 'due'],
    ['final-report', '2027-01-26', 'due'],
    ['close-out', null, 'unknown'],
  ])('has %s on %s, %s', (id, dueOn, state) => {
    expect(steps.get(id)).toMatchObject({ dueOn, state })
  })

  it('counts back by the agreed term of notice', () => {
    const agreed = anAudit({ T08: { kind: 'fixed', count: 10, unit: 'working_days', form: null } }, { engagement })
    expect(auditCourse(agreed, catalogue, '2026-12-01').find(({ id }) => id === 'notice-letter')).toMatchObject({ dueOn: '2026-12-04', state: 'due' })
  })

  it('never calls a step missed that leaves no record', () => {
    expect(auditCourse(anAudit({}, { engagement }), catalogue, '2027-12-01').find(({ id }) => id === 'audit-plan')?.state).toBe('unknown')
  })

  it('leaves every day open while none is planned', () => {
    const ahead = auditCourse(anAudit({ T04: 'any_time' }), catalogue, '2026-12-01').filter(({ id }) => id !== 'decision')
    expect(new Set(ahead.map(({ dueOn }) => dueOn))).toEqual(new Set([null]))
  })
})

describe('[W3] the course of an audit for cause', () => {
  it('counts from the decision and begins with the request to preserve', () => {
    const audit = anAudit({ T04: 'for_cause_only' }, { preconditions: { trigger } })
    const steps = auditCourse(audit, catalogue, '2026-11-20').map(({ id, dueOn }) => [id, dueOn])
    expect(steps).toEqual(expect.arrayContaining([['preservation-notice', '2026-11-20'], ['notice-letter', '2026-11-22'], ['opening-meeting', '2026-11-25']]))
  })
})

describe('[W4] deadlines', () => {
  const findings = {
    F1: aFinding({ severity: 'critical', raisedAt: '2026-12-18T15:00:00.000Z' }),
    F2: aFinding({ id: 'F2', severity: 'high', raisedAt: '2026-12-18T15:00:00.000Z', action: { plan: 'Mend.', owner: 'CTO', dueOn: '2027-01-11', status: 'verified' } }),
  }
  const evidence = { E1: anEvidence({ deleteOn: '2027-12-18' }) }
  const liability = { maySuspend: false, mayTerminate: false, liabilityCapCents: null, liabilityCapMonths: null, liabilityElsewhere: null, needsDefaultNotice: false, lapseMonths: 12 }
  const audit = anAudit({ T30: liability }, { findings, evidence })

  it('follow severity, the agreed plan, the lapse of claims and the destruction of evidence', () => {
    expect(deadlines(audit, catalogue, '2027-01-05')).toEqual([
      { kind: 'containment', about: 'F1', dueOn: '2026-12-21', state: 'unknown' },
      { kind: 'action_plan', about: 'F1', dueOn: '2026-12-28', state: 'missed' },
      { kind: 'remedy', about: 'F1', dueOn: '2027-01-01', state: 'missed' },
      { kind: 'action_plan', about: 'F2', dueOn: '2027-01-05', state: 'done' },
      { kind: 'remedy', about: 'F2', dueOn: '2027-01-11', state: 'done' },
      { kind: 'evidence_destruction', about: 'E1', dueOn: '2027-12-18', state: 'due' },
      { kind: 'claim_lapse', about: 'F1', dueOn: '2027-12-18', state: 'due' },
      { kind: 'claim_lapse', about: 'F2', dueOn: '2027-12-18', state: 'due' },
    ])
  })

  it("start the controller's own 72 hours with a suspicion", () => {
    const suspected = anAudit({ T04: 'for_cause_only' }, { preconditions: { trigger } })
    const [own] = deadlines(suspected, catalogue, '2026-11-20')
    expect(own).toEqual({ kind: 'own_breach_notice', about: '', dueOn: '2026-11-23', state: 'due' })
    expect(describeDeadline(textsIn('nl'), own!)).toContain('eigen meldtermijn')
  })
})
