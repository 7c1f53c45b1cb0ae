import { describe, expect, it } from 'vitest'

import { aTrail, aTrailAtWork } from '../../test/support/a-trail.ts'

const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'e-mail', proof: [], objection: '', shortReason: '' }
const visit = { id: 'V1', on: '2026-12-18', place: 'Utrecht', kind: 'fieldwork', from: '09:00', until: '12:30', present: ['Anna Auditor'], remarks: '' }

describe('settling a precondition', () => {
  const waiver = { precondition: 'mandate', explanation: 'Niet nodig.', party: 'Dienstverlener B.V.', evidence: [] as string[] }

  it('[S9] never puts aside what the law asks for, and waives it only in writing', () => {
    expect(aTrailAtWork().refusal('precondition.notApplicable', { precondition: 'personal_data', explanation: 'Geen.' })).toBe('precondition.bindsByLaw')
    expect(aTrailAtWork().refusal('precondition.waive', waiver)).toBe('precondition.waiverUnwritten')
    expect(aTrailAtWork().refusal('precondition.waive', { ...waiver, evidence: ['A'] })).toBeUndefined()
    expect(aTrailAtWork().refusal('precondition.waive', { ...waiver, precondition: 'cost_estimate' })).toBeUndefined()
  })

  it('[S9] records in whose name something was waived', () => {
    expect(aTrail().refusal('precondition.waive', { ...waiver, party: '' })).toBe('command.invalid')
  })

  it('[S4] rests on evidence that exists', () => {
    expect(aTrail().refusal('precondition.settle', { precondition: 'secrecy', explanation: 'Getekend.', evidence: ['X'] })).toBe('audit.unknownItem')
  })

  it('is missing again when reopened', () => {
    const explanation = 'De verklaring blijkt niet getekend.'
    expect(aTrail().refusal('precondition.reopen', { precondition: 'secrecy', explanation })).toBe('audit.unknownItem')
    const trail = aTrail().do('precondition.contest', { ...waiver, precondition: 'secrecy' }).do('precondition.reopen', { precondition: 'secrecy', explanation })
    expect(trail.now.preconditions.secrecy).toMatchObject({ status: 'missing', explanation, party: '' })
  })
})

describe('recording what happened', () => {
  it.each([
    ['notice received before it was sent', 'notice.record', { ...notice, receivedOn: '2026-11-18' }, 'dates.reversed'],
    ['notice that is still to be sent', 'notice.record', { ...notice, sentOn: '2027-01-01', receivedOn: null }, 'dates.inFuture'],
    ['visit that ends before it begins', 'visit.record', { ...visit, until: '08:00' }, 'dates.reversed'],
    ['visit to come', 'visit.record', { ...visit, on: '2026-12-21' }, 'dates.inFuture'],
    ['request due before it was made', 'request.record', { id: 'D', name: 'Register', requestedOn: '2026-12-01', dueOn: '2026-11-30' }, 'dates.reversed'],
  ] as const)('[S6] refuses a %s', (_, kind, payload, code) => {
    expect(aTrail().refusal(kind, payload)).toBe(code)
  })

  it('[S6] takes the date of the reader’s own time zone for today', () => {
    expect(aTrail().refusal('visit.record', { ...visit, on: '2026-12-19' }, { at: '2026-12-18T23:30:00Z' })).toBeUndefined()
  })

  it('keeps one notice, and takes visits away again with a reason', () => {
    const trail = aTrail().do('notice.record', notice).do('visit.record', visit)
    expect(trail.refusal('visit.record', visit)).toBe('audit.duplicateId')
    expect(trail.refusal('visit.remove', { id: 'V1', reason: '' })).toBe('command.invalid')
    expect(trail.do('visit.remove', { id: 'V1', reason: 'Ging niet door.' }).now).toMatchObject({ notice, visits: {} })
  })
})

describe('a requested document', () => {
  const update = { id: 'A', status: 'requested', receivedOn: null, reason: '', evidence: [] }

  it.each([
    ['received without a date', { status: 'received' }, 'request.receiptUndated'],
    ['received', { status: 'received', receivedOn: '2026-12-10', evidence: ['B'] }, undefined],
    ['received before it was asked for', { status: 'received', receivedOn: '2026-11-30' }, 'dates.reversed'],
    ['refused without a reason', { status: 'refused', reason: ' ' }, 'request.reasonNeeded'],
    ['refused', { status: 'refused', reason: 'Bedrijfsgeheim.' }, undefined],
    ['not available without a reason', { status: 'not_available' }, 'request.reasonNeeded'],
  ])('[S10] says when it came or why not: %s', (_, change, code) => {
    expect(aTrailAtWork().refusal('request.update', { ...update, ...change })).toBe(code)
  })
})
