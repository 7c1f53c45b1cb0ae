import { expect, it } from 'vitest'

import { anAssessment } from '../../test/support/an-audit.ts'
import { aTrailAtWork, type Trail } from '../../test/support/a-trail.ts'
import { openFindings, progress } from './progress.ts'

it('counts what is done of what there is to do', () => {
  const trail = aTrailAtWork()
    .do('term.confirm', { term: 'T08' })
    .do('term.leaveUnsure', { term: 'T10', reason: 'Navragen.' })
    .do('item.assess', anAssessment({ itemId: 'A', evidence: ['A'] }))
    .do('response.record', { id: 'A', position: 'agree', text: '', receivedOn: '2026-12-18', from: 'P. Verwerker' })
  expect(progress(trail.now)).toEqual({
    terms: { done: 1, total: 30 },
    requests: { done: 0, total: 1 },
    items: { done: 1, total: 1 },
    claims: { done: 0, total: 0 },
    hearings: { done: 1, total: 1 },
    findings: { done: 0, total: 1 },
    preconditions: { done: 1, total: 9 },
    costs: { done: 0, total: 1 },
  })
})

const open = (trail: Trail) => openFindings(trail.now).map((finding) => finding.id)

it('holds a finding open until its mending was verified, or it was withdrawn', () => {
  const planned = aTrailAtWork().do('action.plan', { id: 'A', plan: 'Sluiten.', owner: 'Beheer', dueOn: '2027-02-01' })
  expect(open(planned.do('action.progress', { id: 'A', status: 'done' }))).toEqual(['A'])
  expect(open(planned.do('action.progress', { id: 'A', status: 'verified' }))).toEqual([])
  expect(open(aTrailAtWork().do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' }))).toEqual([])
})
