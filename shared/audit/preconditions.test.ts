import { describe, expect, it } from 'vitest'

import { anAudit, type TermValues } from '../../test/support/an-audit.ts'
import type { Audit } from './audit.ts'
import type { TeamMember } from './engagement.ts'
import { gate, preconditions } from './preconditions.ts'
import type { PreconditionDecision, PreconditionId } from './preparation.ts'

/** As in an agreement that lets a qualified auditor in once a year, after reasonable notice. */
const openClause: TermValues = {
  T02: ['controller_self', 'mandated_auditor'],
  T03: { qualified: 'undefined', named: [], isIndependent: false, isCompetitorExcluded: false, hasProcessorVeto: false },
  T08: { kind: 'reasonable', count: null, unit: null, form: null },
  T10: { max: 1, period: 'undefined', years: 1 },
  T11: ['urgent_reason'],
  T13: 'not_unreasonable',
  T14: { kind: 'processor_rules', carveOuts: [] },
  T20: 'own_costs',
}

/** As in an agreement that allows an independent third party alone, on a concrete suspicion, at the controller's cost. */
const narrowClause: TermValues = {
  T02: ['independent_third_party'],
  T03: { qualified: 'none', named: [], isIndependent: true, isCompetitorExcluded: false, hasProcessorVeto: false },
  T04: 'for_cause_only',
  T14: { kind: 'bound_by_secrecy', carveOuts: [] },
  T20: 'controller_all',
  T21: { amountCents: 9900, per: 'hour', isCap: true, vat: 'silent' },
}

const satisfied: PreconditionDecision = { status: 'satisfied', explanation: 'Settled.', evidence: [], party: '', at: '2026-11-20T10:00:00.000Z', by: 'A. Auditor' }

const member = (change: Partial<TeamMember> = {}): TeamMember => ({
  person: { name: 'A. Auditor', role: 'Lead auditor', organisation: 'Audit firm' },
  task: 'lead_auditor',
  qualifications: 'CISA',
  independence: 'No ties with the processor.',
  isExternal: true,
  secrecySignedOn: '2026-11-19',
  ...change,
})

const engaged = (values: TermValues, team: TeamMember[], change: Partial<Audit> = {}) => anAudit(values, { ...change, engagement: { ...anAudit().engagement, plannedStartOn: '2026-12-18', team } })
const find = (audit: Audit, id: PreconditionId) => preconditions(audit).find((precondition) => precondition.id === id)!
const idsOf = (audit: Audit, kind: 'hard' | 'soft') => preconditions(audit).filter(({ gate, status }) => gate === kind && status !== 'not_applicable').map(({ id }) => id)
const secrecyIs = (status: 'contested' | 'waived') => engaged(openClause, [member()], { preconditions: { secrecy: { ...satisfied, status, party: 'Processor' } } })
const triggerNotes = (audit: Audit) => find(audit, 'trigger').notes.map(({ kind }) => kind)
const startedOn = (date: string) => ({ E1: { id: 'E1', startedOn: date, description: 'Audit', counts: true, reason: '' } })

describe('[P1] what is a hard precondition', () => {
  it('is the yearly count and secrecy under an open clause; no trigger and no independence are asked', () => {
    const audit = anAudit(openClause)
    expect(idsOf(audit, 'hard')).toEqual(['yearly_limit', 'secrecy'])
    expect(idsOf(audit, 'soft')).toEqual(expect.arrayContaining(['notice', 'disruption_plan', 'auditor_quality']))
    expect([find(audit, 'trigger').status, find(audit, 'independent_third_party').status, find(audit, 'cost_estimate').status]).toEqual(['not_applicable', 'not_applicable', 'not_applicable'])
  })

  it('is the third party, the suspicion and secrecy under a narrow clause', () => {
    const audit = anAudit(narrowClause)
    expect(idsOf(audit, 'hard')).toEqual(['independent_third_party', 'trigger', 'secrecy'])
    expect(idsOf(audit, 'soft')).toEqual(expect.arrayContaining(['notice', 'cost_estimate']))
    expect(find(audit, 'yearly_limit').status).toBe('not_applicable')
  })

  it('names the sentence it comes from and that a person has not confirmed it', () => {
    const trigger = find(anAudit(narrowClause), 'trigger')
    expect(trigger.quotes.map((quote) => quote.text)).toEqual(['Sentence of T04.'])
    expect(trigger.notes).toContainEqual({ kind: 'term_unconfirmed', term: 'T04' })
  })
})

describe('[P2] the gate', () => {
  it('opens once every hard precondition is settled, with the soft ones as warnings', () => {
    const team = [member()]
    const before = gate(engaged(openClause, team))
    expect([before.mayStart, before.blocking.map(({ id }) => id)]).toEqual([false, ['secrecy']])
    const after = gate(engaged(openClause, team, { preconditions: { secrecy: satisfied } }))
    expect([after.mayStart, after.warnings.map(({ id }) => id)]).toEqual([true, expect.arrayContaining(['mandate', 'notice', 'disruption_plan'])])
  })

  it('stays shut while a hard precondition is contested, and opens on a waiver', () => {
    expect(gate(secrecyIs('contested')).mayStart).toBe(false)
    expect(gate(secrecyIs('waived')).mayStart).toBe(true)
  })
})

describe('[P3] an independent third party alone', () => {
  it("is not met by the controller's own people, whatever was decided", () => {
    const audit = engaged(narrowClause, [member({ isExternal: false })], { preconditions: { independent_third_party: satisfied } })
    expect(find(audit, 'independent_third_party')).toMatchObject({ status: 'missing', obstacles: [{ kind: 'no_external_auditor' }, { kind: 'member_not_external', name: 'A. Auditor' }] })
    const external = engaged(narrowClause, [member()], { preconditions: { independent_third_party: satisfied } })
    expect(find(external, 'independent_third_party').status).toBe('satisfied')
  })
})

describe('[P4] a trigger under the reading chosen', () => {
  const readings = [
    { id: 'R1', meaning: { nl: 'Uitputtend.', en: 'Exhaustive.' }, value: null },
    { id: 'R2', meaning: { nl: 'Ruim.', en: 'Permissive.' }, value: 'any_time' },
  ]
  const under = (reading: 'R1' | 'R2' | null, change: Partial<Audit> = {}) => {
    const audit = anAudit(narrowClause, change)
    const terms = audit.agreement.reading.terms.map((term) => (term.id === 'T04' ? { ...term, readings } : term))
    const decision = { kind: 'confirmed', value: 'for_cause_only', reading, reason: 'Counsel agrees.', at: satisfied.at, by: satisfied.by } as const
    return { ...audit, agreement: { ...audit.agreement, reading: { ...audit.agreement.reading, terms } }, terms: reading ? { T04: decision } : {} }
  }

  it('asks for the suspicion and reminds of the 72 hours of the controller itself', () => {
    expect(triggerNotes(under('R1'))).toEqual(['suspicion_needed', 'refusal_is_agreement_gap', 'own_breach_clock'])
    expect(triggerNotes(under(null))).toContain('reading_not_chosen')
  })

  it('asks somebody to answer for a wider reading', () => {
    const audit = under('R2')
    expect(find(audit, 'trigger')).toMatchObject({ gate: 'hard', status: 'missing', notes: [{ kind: 'reading_relied_on', reading: 'R2', reason: 'Counsel agrees.' }] })
    expect(find(under('R2', { preconditions: { trigger: satisfied } }), 'trigger').status).toBe('satisfied')
  })

  it('[P5] lays a refusal without cause with the agreement, and only where the agreement asks for a cause', () => {
    expect(triggerNotes(under('R1'))).toContain('refusal_is_agreement_gap')
    expect(triggerNotes(anAudit(openClause))).not.toContain('refusal_is_agreement_gap')
  })
})

describe('[P6] what the facts settle by themselves', () => {
  it('is secrecy once all have signed, and never while one has not', () => {
    const signed: TermValues = { T14: { kind: 'nda_signed', carveOuts: ['authority'] } }
    expect(find(engaged(signed, [member()]), 'secrecy').status).toBe('satisfied')
    const late = engaged(signed, [member(), member({ secrecySignedOn: null })], { preconditions: { secrecy: satisfied } })
    expect(find(late, 'secrecy')).toMatchObject({ status: 'missing', obstacles: [{ kind: 'secrecy_unsigned', name: 'A. Auditor' }] })
  })

  it('is the yearly limit where every reading is kept, but not where only one is', () => {
    expect(find(engaged(openClause, [], { earlierAudits: startedOn('2025-12-01') }), 'yearly_limit').status).toBe('satisfied')
    expect(find(engaged(openClause, [], { earlierAudits: startedOn('2025-12-31') }), 'yearly_limit').status).toBe('missing')
  })

  it('is notice given in time', () => {
    const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'post', proof: [], objection: '', shortReason: '' }
    expect(find(engaged(openClause, [], { notice }), 'notice').status).toBe('satisfied')
    expect(find(engaged(openClause, [], { notice: { ...notice, receivedOn: '2026-11-23' } }), 'notice').status).toBe('missing')
  })

  it('is a document outside the agreement once it was received; an annex is no such document', () => {
    const values: TermValues = { T29: { documents: ['General Terms'], prevails: null } }
    expect(find(anAudit(values), 'external_documents')).toMatchObject({ status: 'missing', notes: [{ kind: 'document_missing', document: 'General Terms' }] })
    const outline = [{ id: 'a', parentId: null, kind: 'annex' as const, number: 'Annex 1', label: 'Annex 1', heading: null, range: { start: 0, end: 1 } }]
    const withAnnex = anAudit({ T29: { documents: ['annex 1'], prevails: null } })
    const annexed = { ...withAnnex, agreement: { ...withAnnex.agreement, reading: { ...withAnnex.agreement.reading, outline } } }
    expect(find(annexed, 'external_documents').status).toBe('not_applicable')
    const request = { id: 'D1', name: 'General Terms 2026', requestedOn: '2026-11-20', dueOn: null, status: 'received', receivedOn: '2026-11-24', reason: '', evidence: [] } as const
    expect(find(anAudit(values, { documentRequests: { D1: { ...request, evidence: [] } } }), 'external_documents').status).toBe('satisfied')
  })
})
