import { expect, it } from 'vitest'

import { aFinding, anAudit } from '../../test/support/an-audit.ts'
import { aGap } from '../../test/support/a-trail.ts'
import { findingsOnGap, gapStanding } from './gap-standing.ts'

const read = { at: '2026-11-20T09:30:00.000Z', by: 'Anna' }
const taken = { F1: aFinding({ sources: [{ kind: 'gap', id: 'G1' }] }) }

it('[S5] leaves an absence unconfirmed until somebody read the whole text', () => {
  expect(gapStanding(anAudit(), aGap())).toBe('unconfirmed')
  expect(gapStanding(anAudit({}, { wholeTextRead: read }), aGap())).toBe('candidate')
  expect(gapStanding(anAudit(), aGap({ isAbsence: false }))).toBe('candidate')
})

it('counts a gap as adopted while its finding stands', () => {
  expect(gapStanding(anAudit({}, { findings: taken }), aGap())).toBe('adopted')
  expect(gapStanding(anAudit({}, { findings: { F1: { ...taken.F1, status: 'withdrawn' } } }), aGap({ isAbsence: false }))).toBe('candidate')
})

it("does not take a rule's gap for an editor's with the same id", () => {
  expect(findingsOnGap([taken.F1], 'curatedGap', 'G1')).toEqual([])
})
