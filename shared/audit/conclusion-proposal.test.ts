import { describe, expect, it } from 'vitest'

import { aChecklistItem, aFinding, anAssessment, anAudit } from '../../test/support/an-audit.ts'
import type { Audit } from './audit.ts'
import { proposeConclusion } from './conclusion-proposal.ts'
import type { Finding } from './finding.ts'

const ids = (count: number) => Array.from({ length: count }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)

/** An audit with ten controls in scope, of which the last `untested` were not tested. */
function tested(untested: number, change: Partial<Audit> = {}): Audit {
  const checklist = ids(10).map((id) => aChecklistItem({ id, source: { kind: 'control', control: id } }))
  const assessments = Object.fromEntries(ids(10 - untested).map((id) => [id, anAssessment({ itemId: id })]))
  return anAudit({}, { checklist, assessments, ...change })
}

const performanceOf = (audit: Audit) => proposeConclusion(audit).performance
const agreementOf = (change: Partial<Audit>) => proposeConclusion(anAudit({}, change)).agreement
const withFindings = (...findings: readonly Partial<Finding>[]) => ({ findings: Object.fromEntries(findings.map((finding, index) => [`F${index + 1}`, aFinding({ ...finding, id: `F${index + 1}` })])) })

describe('[V1] findings cap the conclusion on the performance', () => {
  it.each<[Partial<Finding>, string]>([
    [{ severity: 'critical' }, 'does_not_meet'],
    [{ severity: 'high' }, 'meets_partly'],
    [{ severity: 'medium' }, 'meets_largely'],
    [{ severity: 'low' }, 'meets_largely'],
    [{ severity: 'observation' }, 'meets'],
    [{ severity: 'critical', type: 'chain' }, 'does_not_meet'],
    [{ severity: 'critical', type: 'agreement' }, 'meets'],
    [{ severity: 'critical', type: 'controller' }, 'meets'],
    [{ severity: 'critical', status: 'withdrawn' }, 'meets'],
    [{ severity: 'critical', action: { plan: 'Mend.', owner: 'CTO', dueOn: '2027-01-04', status: 'done' } }, 'does_not_meet'],
    [{ severity: 'critical', action: { plan: 'Mend.', owner: 'CTO', dueOn: '2027-01-04', status: 'verified' } }, 'meets'],
  ])('a finding with %j leaves %s', (finding, expected) => {
    expect(performanceOf(tested(0, withFindings(finding))).conclusion).toBe(expected)
  })

  it('names the findings that decide', () => {
    const { reasons } = performanceOf(tested(0, withFindings({ severity: 'high' }, { severity: 'low' }, { severity: 'high' })))
    expect(reasons).toEqual([
      { kind: 'open_high', findings: ['F1', 'F3'] },
      { kind: 'open_lesser', findings: ['F2'] },
    ])
  })
})

describe('[V2] what was not tested', () => {
  it('allows no conclusion beyond a fifth of the controls in scope', () => {
    expect(performanceOf(tested(2))).toEqual({ conclusion: 'meets', reasons: [{ kind: 'some_untested', untested: 2, inScope: 10 }] })
    expect(performanceOf(tested(3))).toEqual({ conclusion: 'no_conclusion', reasons: [{ kind: 'too_much_untested', untested: 3, inScope: 10, percent: 30 }] })
  })

  it('counts what was never looked at and leaves out what does not apply', () => {
    expect(performanceOf(anAudit())).toEqual({ conclusion: 'no_conclusion', reasons: [{ kind: 'nothing_in_scope' }] })
    const audit = tested(2)
    const notApplicable = { ...audit.assessments, C01: anAssessment({ itemId: 'C01', conformity: 'not_applicable' }) }
    expect(performanceOf({ ...audit, assessments: notApplicable }).reasons).toEqual([{ kind: 'too_much_untested', untested: 2, inScope: 9, percent: 22 }])
  })

  it('does not save a processor from an open critical finding', () => {
    const { conclusion, reasons } = performanceOf(tested(9, withFindings({ severity: 'critical' })))
    expect([conclusion, reasons.map(({ kind }) => kind)]).toEqual(['does_not_meet', ['open_critical', 'too_much_untested']])
  })

  it('allows no conclusion where access to a key control was refused', () => {
    const audit = tested(0)
    const checklist = audit.checklist.map((item) => ({ ...item, isKey: item.id === 'C02' }))
    const refused = { ...audit, checklist, assessments: { ...audit.assessments, C02: anAssessment({ itemId: 'C02', conformity: 'not_conform', wasRefused: true }) } }
    expect(performanceOf(refused)).toMatchObject({ conclusion: 'no_conclusion', reasons: [{ kind: 'key_control_refused', items: ['C02'] }, { kind: 'not_conform_without_finding' }] })
  })
})

describe('[V3] what was seen counts before it is a finding', () => {
  it('so that an item which falls short is never silently "meets"', () => {
    const audit = tested(0)
    const assessments = { ...audit.assessments, C03: anAssessment({ itemId: 'C03', conformity: 'partial' }) }
    expect(performanceOf({ ...audit, assessments })).toEqual({ conclusion: 'meets_largely', reasons: [{ kind: 'not_conform_without_finding', items: ['C03'] }] })
    const raised = withFindings({ severity: 'observation', sources: [{ kind: 'item', id: 'C03' }] })
    expect(performanceOf({ ...audit, assessments, ...raised }).conclusion).toBe('meets')
  })
})

describe('[V4] the agreement is judged apart', () => {
  const read = { wholeTextRead: { at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' } }

  it('and only once somebody read the whole text', () => {
    expect(agreementOf({})).toEqual({ conclusion: 'no_conclusion', reasons: [{ kind: 'text_not_read' }] })
    expect(agreementOf({ ...read, ...withFindings({ type: 'agreement', severity: 'high' }, { type: 'performance', severity: 'critical' }) }).conclusion).toBe('meets_partly')
  })

  it('and meets only largely while candidate gaps lie unjudged', () => {
    const audit = anAudit({}, read)
    const words = { nl: 'Leemte.', en: 'Gap.' }
    const gap = { id: 'G1', clauses: [], title: words, fact: words, criterion: words, recommendation: words, legalBasis: [], severity: 'low', confidence: { fact: 'high', law: 'high' }, rule: 'r', quotes: [], isAbsence: false } as const
    const reading = { ...audit.agreement.reading, gaps: [{ ...gap, clauses: [], legalBasis: [], quotes: [] }] }
    const change = { ...read, agreement: { ...audit.agreement, reading } }
    expect(agreementOf(change)).toEqual({ conclusion: 'meets_largely', reasons: [{ kind: 'candidates_not_judged', count: 1 }] })
    expect(agreementOf({ ...change, ...withFindings({ type: 'agreement', severity: 'observation', sources: [{ kind: 'gap', id: 'G1' }] }) }).reasons).toEqual([])
  })
})
