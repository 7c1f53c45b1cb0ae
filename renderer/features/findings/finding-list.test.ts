import { expect, it } from 'vitest'

import { aFinding } from '../../../test/support/an-audit.ts'
import { everything, filterFindings } from './finding-list.ts'

const findings = [
  aFinding({ id: 'F10', title: 'Geen herstelproef', severity: 'low', type: 'performance', status: 'provisional', response: null }),
  aFinding({ id: 'F2', title: 'Inbreuk laat gemeld', severity: 'low', type: 'performance', status: 'final' }),
  aFinding({ id: 'F3', title: 'Te smal recht op controle', severity: 'critical', type: 'agreement', status: 'withdrawn' }),
  aFinding({ id: 'F4', title: 'Register ontbreekt', severity: 'high', type: 'controller', status: 'provisional', response: { position: 'agree', text: '', receivedOn: '2026-11-20', from: 'V' } }),
]
const ids = (change: Partial<typeof everything>) => filterFindings(findings, { ...everything, ...change }).map(({ id }) => id)

it('puts the gravest first, then counts as people do, and what was withdrawn last', () => {
  expect(ids({})).toEqual(['F4', 'F2', 'F10', 'F3'])
})

it.each([
  [{ words: 'HERSTELPROEF geen' }, ['F10']],
  [{ severity: 'low' }, ['F2', 'F10']],
  [{ type: 'agreement' }, ['F3']],
  [{ status: 'provisional' }, ['F4', 'F10']],
  [{ isUnansweredOnly: true }, ['F10']],
] as const)('lets through %j', (change, expected) => {
  expect(ids(change)).toEqual(expected)
})
