import { expect, it } from 'vitest'

import { aFinding, anAudit, anEvidence } from '../../test/support/an-audit.ts'
import type { Finding } from './finding.ts'
import { shiftCandidates } from './shift-candidates.ts'

const heard = { position: 'disagree', text: 'We see it otherwise.', receivedOn: '2026-12-20', from: 'Processor' } as const
const serious = aFinding({ type: 'performance', severity: 'high', status: 'final', evidence: ['E1'], response: heard })

it.each<[Partial<Finding>, boolean]>([
  [{}, true],
  [{ severity: 'medium' }, false],
  [{ status: 'provisional' }, false],
  [{ evidence: ['E2'] }, false],
  [{ evidence: [] }, false],
  [{ response: null }, false],
  [{ type: 'chain' }, true],
])('[K8] a finding changed by %j meets the working test: %s', (change, meets) => {
  const evidence = { E1: anEvidence({ id: 'E1', strength: 'E4' }), E2: anEvidence({ id: 'E2', strength: 'E5' }) }
  const candidates = shiftCandidates(anAudit({}, { evidence, findings: { F1: { ...serious, ...change } } }))
  expect(candidates.map((candidate) => candidate.meetsWorkingTest)).toEqual([meets])
})

it.each(['agreement', 'controller', 'limitation'] as const)('[K8] a finding of type %s never counts', (type) => {
  expect(shiftCandidates(anAudit({}, { findings: { F1: { ...serious, type } } }))).toEqual([])
})
