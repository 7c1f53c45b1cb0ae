import { describe, expect, it } from 'vitest'

import { aChecklistItem, anAssessment, anAudit } from '../../test/support/an-audit.ts'
import { aFindingRaised, aGap, anAttachment, aTrail, without } from '../../test/support/a-trail.ts'
import type { Finding } from './finding.ts'

const reason = 'Bij nader inzien.'
const criteria = (quote: string, ...legalBasis: string[]) => ({ clause: '5', quote, legalBasis, explanation: '' })

function trail() {
  const audit = anAudit({ T20: 'own_costs' })
  audit.agreement.reading.gaps = [aGap({ id: 'absence' }), aGap({ id: 'wording', isAbsence: false })]
  return aTrail(audit)
    .do('checklist.build', { items: [aChecklistItem({ id: 'item' })] })
    .do('evidence.attach', anAttachment({ id: 'E1' }))
}

const raised = (change: Partial<Finding> = {}) => trail().do('finding.raise', aFindingRaised({ evidence: ['E1'], ...change }))
const response = (change: object = {}) => ({ id: 'F1', position: 'disagree', text: 'Dat klopt niet.', receivedOn: '2026-12-18', from: 'P. Verwerker', ...change })
const heard = (change: Partial<Finding>) => raised({ evidence: [], ...change }).do('response.record', response())
const change = (given: Partial<Finding>) => without(aFindingRaised({ evidence: ['E1'], ...given }), 'severity')
const final = (change: Partial<Finding> = {}) => raised(change).do('response.record', response()).do('finding.finalise', { id: 'F1' })

describe('raising a finding', () => {
  it('starts provisional, in a person’s name', () => {
    expect(raised().now.findings.F1).toMatchObject({ status: 'provisional', raisedBy: 'Anna Auditor', regrades: [], countsForShift: 'none' })
  })

  it.each([
    ['[S25] without what was seen', { condition: '' }, 'command.invalid'],
    ['[S25] without the effect', { effect: ' ' }, 'command.invalid'],
    ['[S25] without a recommendation', { recommendation: '' }, 'command.invalid'],
    ['[S25] without a criterion', { criteria: criteria(' ') }, 'finding.withoutCriterion'],
    ['[S25] on a criterion that says nothing', { criteria: criteria(' … ', '') }, 'finding.withoutCriterion'],
    ['[S25] on a quote that is not in the agreement', { criteria: criteria('Sentence of T99.') }, 'finding.quoteNotFound'],
    ['[S25] on two sentences of the agreement, with words left out', { criteria: criteria('Sentence\n of T08. … of T10.') }, undefined],
    ['[S25] on the law alone', { criteria: criteria('', '32(1)(b)') }, undefined],
    ['[S4] on a control that is not on the checklist', { sources: [{ kind: 'item', id: 'X' }] }, 'audit.unknownItem'],
    ['[S4] on a lawyer’s gap where no lawyer wrote one', { sources: [{ kind: 'curatedGap', id: 'X' }] }, 'audit.unknownItem'],
    ['[S26] about a gap of the agreement, against the processor', { sources: [{ kind: 'gap', id: 'wording' }] }, 'finding.gapIsAgreement'],
    ['[S26] about a gap of the agreement', { type: 'agreement', sources: [{ kind: 'gap', id: 'wording' }] }, undefined],
    ['[S26] about an item that bears on a gap', { sources: [{ kind: 'item', id: 'item' }, { kind: 'gap', id: 'wording' }] }, undefined],
  ] as const)('%s', (_, change, code) => {
    expect(trail().refusal('finding.raise', aFindingRaised(change as Partial<Finding>))).toBe(code)
  })

  it('[S5] rests on an absence only once the whole text was read', () => {
    const absence = aFindingRaised({ type: 'agreement', sources: [{ kind: 'gap', id: 'absence' }] })
    expect(trail().refusal('finding.raise', absence)).toBe('finding.absenceUnconfirmed')
    expect(trail().do('agreement.confirmWholeTextRead').refusal('finding.raise', absence)).toBeUndefined()
  })
})

describe('a provisional finding', () => {
  it('changes in everything but its grade', () => {
    expect(raised().do('finding.change', change({ title: 'Scherper' })).now.findings.F1).toMatchObject({ title: 'Scherper', severity: 'medium', raisedBy: 'Anna Auditor' })
    expect(raised().refusal('finding.change', aFindingRaised())).toBe('command.invalid')
    expect(final().refusal('finding.change', change({ title: 'Te laat' }))).toBe('finding.notProvisional')
  })

  it('[S28] is graded anew with a reason, and keeps its earlier grades', () => {
    const { regrades, severity } = raised()
      .do('finding.regrade', { id: 'F1', severity: 'critical', reason })
      .do('finding.regrade', { id: 'F1', severity: 'low', reason: 'Beperkt tot één account.' }).now.findings.F1!
    expect(severity).toBe('low')
    expect(regrades.map(({ from, to, reason, by }) => [from, to, reason, by])).toEqual([
      ['medium', 'critical', reason, 'Anna Auditor'],
      ['critical', 'low', 'Beperkt tot één account.', 'Anna Auditor'],
    ])
    expect(raised().refusal('finding.regrade', { id: 'F1', severity: 'medium', reason })).toBe('finding.sameGrade')
    expect(raised().refusal('finding.regrade', { id: 'F1', severity: 'low', reason: '' })).toBe('command.invalid')
  })

  it('stays in the audit when withdrawn, and takes no more changes', () => {
    const withdrawn = raised().do('finding.withdraw', { id: 'F1', reason })
    expect(withdrawn.now.findings.F1).toMatchObject({ status: 'withdrawn', withdrawal: { reason, by: 'Anna Auditor' } })
    expect(withdrawn.refusal('finding.withdraw', { id: 'F1', reason })).toBe('finding.withdrawn')
    expect(withdrawn.refusal('response.record', response())).toBe('finding.withdrawn')
    expect(withdrawn.refusal('finding.finalise', { id: 'F1' })).toBe('finding.notProvisional')
  })
})

describe('hearing the processor', () => {
  it('[S29] comes before a finding is final', () => {
    expect(raised().refusal('finding.finalise', { id: 'F1' })).toBe('finding.notHeard')
    expect(final().now.findings.F1).toMatchObject({ status: 'final', response: { position: 'disagree', text: 'Dat klopt niet.' } })
  })

  it('[S29] ends when the term has passed, which is recorded as no response', () => {
    const waiting = raised().do('response.setDueOn', { dueOn: '2026-12-20' })
    expect(waiting.refusal('finding.finalise', { id: 'F1' }, { at: '2026-12-20T23:00:00Z' })).toBe('finding.notHeard')
    waiting.do('finding.finalise', { id: 'F1' }, { at: '2026-12-21T08:00:00Z' })
    expect(waiting.now.findings.F1!.response).toEqual({ position: 'no_response', text: '', receivedOn: '2026-12-21', from: 'Dienstverlener B.V.' })
    const late = waiting.do('response.record', response({ receivedOn: '2026-12-22' }), { at: '2026-12-22T08:00:00Z' })
    expect(late.now.findings.F1).toMatchObject({ status: 'final', response: { text: 'Dat klopt niet.' } })
  })

  it('[S29] is still to come for a finding that was raised after the term', () => {
    const waiting = raised().do('response.setDueOn', { dueOn: '2026-12-20' })
    waiting.do('finding.raise', aFindingRaised({ id: 'F2', evidence: ['E1'] }), { at: '2026-12-21T08:00:00Z' })
    expect(waiting.refusal('finding.finalise', { id: 'F2' }, { at: '2026-12-22T08:00:00Z' })).toBe('finding.notHeard')
    waiting.do('response.setDueOn', { dueOn: '2026-12-28' }, { at: '2026-12-22T08:00:00Z' })
    expect(waiting.refusal('finding.finalise', { id: 'F2' }, { at: '2026-12-29T08:00:00Z' })).toBeUndefined()
  })

  it.each([
    ['a term that has passed already', 'response.setDueOn', { dueOn: '2026-12-17' }, 'dates.reversed'],
    ['disagreement without words', 'response.record', response({ text: ' ' }), 'response.textNeeded'],
    ['agreement without words', 'response.record', response({ position: 'agree', text: '' }), undefined],
    ['a response that is still to come', 'response.record', response({ receivedOn: '2026-12-24' }), 'dates.inFuture'],
    ['silence in the processor’s name', 'response.record', response({ position: 'no_response' }), 'command.invalid'],
    ['an answer to no response', 'finding.reply', { id: 'F1', reply: 'Gezien.' }, 'finding.notHeard'],
    ['progress without a plan', 'action.progress', { id: 'F1', status: 'done' }, 'action.missing'],
  ] as const)('%s', (_, kind, payload, code) => {
    expect(raised().refusal(kind, payload)).toBe(code)
  })

  it('[S29] leaves no blame without evidence, save where access was refused', () => {
    expect(heard({}).refusal('finding.finalise', { id: 'F1' })).toBe('finding.withoutEvidence')
    expect(heard({ type: 'limitation' }).refusal('finding.finalise', { id: 'F1' })).toBeUndefined()
    const refused = heard({ sources: [{ kind: 'item', id: 'item' }] })
    refused.do('item.assess', anAssessment({ itemId: 'item', conformity: 'not_determinable', reason: 'Geweigerd.', wasRefused: true }))
    expect(refused.refusal('finding.finalise', { id: 'F1' })).toBeUndefined()
  })

  it('is followed by a reply, a plan and its progress', () => {
    const { action, reply } = final()
      .do('finding.reply', { id: 'F1', reply: 'De export toont het.' })
      .do('action.plan', { id: 'F1', plan: 'Accounts sluiten.', owner: 'Beheer', dueOn: '2027-02-01' })
      .do('action.progress', { id: 'F1', status: 'done' }).now.findings.F1!
    expect({ action, reply }).toEqual({
      action: { plan: 'Accounts sluiten.', owner: 'Beheer', dueOn: '2027-02-01', status: 'done' },
      reply: 'De export toont het.',
    })
  })
})

describe('bearing on who pays', () => {
  it.each([
    ['performance', undefined],
    ['chain', undefined],
    ['agreement', 'finding.cannotShift'],
    ['controller', 'finding.cannotShift'],
    ['limitation', 'finding.cannotShift'],
  ] as const)('[S27] a finding on %s', (type, code) => {
    expect(final({ type }).refusal('finding.claimShift', { id: 'F1', countsForShift: 'asserted' })).toBe(code)
    expect(final({ type }).refusal('costShift.set', { status: 'asserted', reason, findings: ['F1'] })).toBe(code)
  })

  it('[S27] is no more than a candidate until the finding is final', () => {
    expect(raised().refusal('finding.claimShift', { id: 'F1', countsForShift: 'asserted' })).toBe('finding.shiftNotFinal')
    expect(raised().refusal('costShift.set', { status: 'asserted', reason, findings: ['F1'] })).toBe('costShift.withoutFinding')
    const candidate = raised().do('finding.claimShift', { id: 'F1', countsForShift: 'candidate' })
    const asAgreement = without(aFindingRaised({ type: 'agreement', evidence: ['E1'] }), 'severity')
    expect(candidate.refusal('finding.change', asAgreement)).toBe('finding.cannotShift')
    expect(candidate.do('finding.withdraw', { id: 'F1', reason }).now.findings.F1!.countsForShift).toBe('none')
  })
})
