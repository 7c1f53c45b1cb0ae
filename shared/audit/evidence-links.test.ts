import { expect, it } from 'vitest'

import { aFindingRaised, aTrailAtWork } from '../../test/support/a-trail.ts'
import { evidenceUses, linksTo } from './evidence-links.ts'

it('tells what rests on a piece and of what kind, once each', () => {
  const { now } = aTrailAtWork().do('finding.raise', aFindingRaised({ id: 'F2', evidence: ['A', 'B'] }))
  expect(evidenceUses(now).get('A')).toEqual([
    { kind: 'finding', id: 'A' },
    { kind: 'finding', id: 'F2' },
  ])
  expect(linksTo(now, 'B')).toEqual(['F2'])
})

it('lets nothing rest on evidence through a finding that was withdrawn', () => {
  const { now } = aTrailAtWork().do('finding.withdraw', { id: 'A', reason: 'Vervallen' })
  expect(linksTo(now, 'A')).toEqual([])
})
