import { describe, expect, it } from 'vitest'

import { loadCatalogue } from '../../electron/services/catalogue.ts'
import { aChecklistItem, anAssessment, anAudit, anEvidence } from '../../test/support/an-audit.ts'
import type { Audit } from './audit.ts'
import type { DocumentRequest } from './preparation.ts'
import { byUrgency, wantedPieces } from './readiness.ts'

const { controls, requestedDocuments } = loadCatalogue()

const aRequest = (change: Partial<DocumentRequest> = {}): DocumentRequest => ({
  id: 'backup-and-restore', name: 'Back-ups', requestedOn: '2026-12-01', dueOn: null, status: 'requested', receivedOn: null, reason: '', evidence: [], ...change,
})

const backup = aChecklistItem({ id: 'C34', source: { kind: 'control', control: 'C34' }, controls: ['C34'] })
const packOf = (change: Partial<Audit>) => wantedPieces(anAudit({}, { side: 'processor', checklist: [backup], ...change }), { controls, requestedDocuments })
const readinessOf = (change: Partial<Audit>, id: string) => packOf(change).find((wanted) => wanted.id === id)?.readiness

describe('what the processor can be asked to show', () => {
  it('is missing until something is linked to it', () => {
    expect(readinessOf({}, 'document:backup-and-restore')).toBe('missing')
    expect(readinessOf({}, 'item:C34')).toBe('missing')
  })

  it('may be there already where evidence of the kind was filed, for the document and for the control it bears on', () => {
    const evidence = { A: anEvidence({ id: 'A', type: 'EV14' }) }
    expect(readinessOf({ evidence }, 'document:backup-and-restore')).toBe('possible')
    expect(readinessOf({ evidence }, 'item:C34')).toBe('possible')
    expect(readinessOf({ evidence }, 'document:penetration-test')).toBe('missing')
  })

  it('lies ready once evidence is linked, and no longer where that was removed', () => {
    const linked = { documentRequests: { 'backup-and-restore': aRequest({ evidence: ['A'] }) }, assessments: { C34: anAssessment({ itemId: 'C34', evidence: ['A'] }) } }
    const piece = anEvidence({ id: 'A' })
    expect(readinessOf({ ...linked, evidence: { A: piece } }, 'item:C34')).toBe('ready')
    expect(readinessOf({ ...linked, evidence: { A: piece } }, 'document:backup-and-restore')).toBe('ready')
    const removed = { ...piece, removed: { at: '2026-12-02T09:00:00.000Z', by: 'Anna', reason: 'wrong file' } }
    expect(readinessOf({ ...linked, evidence: { A: removed } }, 'item:C34')).toBe('missing')
  })

  it('says what does not exist, and lists what was asked beside the usual', () => {
    const documentRequests = { 'backup-and-restore': aRequest({ status: 'not_available', reason: 'Not made' }), own: aRequest({ id: 'own', name: 'Plattegrond', dueOn: '2026-12-10' }) }
    expect(readinessOf({ documentRequests }, 'document:backup-and-restore')).toBe('unavailable')
    expect(packOf({ documentRequests })[0]).toMatchObject({ id: 'document:own', name: { nl: 'Plattegrond' }, dueOn: '2026-12-10' })
  })

  it('leaves out terms of the audit clause and duties of the controller alone', () => {
    const own = controls.find(({ isControllersDuty }) => isControllersDuty)!.id
    const checklist = [aChecklistItem({ id: 'T08', source: { kind: 'term', term: 'T08' } }), aChecklistItem({ id: own, source: { kind: 'control', control: own }, controls: [own] })]
    expect(packOf({ checklist }).filter(({ source }) => source.kind === 'item')).toEqual([])
  })
})

it('puts what is missing first, and of that what is due first', () => {
  const documentRequests = { late: aRequest({ id: 'late', dueOn: '2026-12-20' }), early: aRequest({ id: 'early', dueOn: '2026-12-10' }), ready: aRequest({ id: 'ready', evidence: ['A'] }) }
  const own = packOf({ documentRequests, evidence: { A: anEvidence({ id: 'A' }) } }).filter(({ id }) => ['late', 'early', 'ready'].some((each) => id === `document:${each}`))
  expect(byUrgency(own).map(({ id }) => id)).toEqual(['document:early', 'document:late', 'document:ready'])
})
