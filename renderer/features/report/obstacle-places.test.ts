import { expect, it } from 'vitest'

import { AppError } from '../../../shared/errors.ts'
import { placeOf } from './obstacle-places.ts'

it.each([
  [new AppError('item.weakEvidence', { item: 'C34' }), { area: 'checklist', selected: 'C34' }],
  [new AppError('claim.withoutEvidence', { claim: '6.1-x' }), { area: 'claims', selected: '6.1-x' }],
  [new AppError('finding.withoutEvidence', { id: 'F2' }), { area: 'findings', selected: 'F2' }],
  [new AppError('report.provisionalFindings', { findings: ['F3', 'F4'] }), { area: 'findings', selected: 'F3' }],
  [new AppError('costShift.withoutFinding', {}), { area: 'costs', selected: null }],
  [new AppError('report.withoutConclusion', {}), null],
] as const)('%o is taken away at %o', (obstacle, place) => {
  expect(placeOf(obstacle)).toEqual(place)
})
