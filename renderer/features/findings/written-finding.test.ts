import { expect, it } from 'vitest'

import { contentOf, firstPassage, graded, isBlank, missingIn, neededParts, writtenOf } from './written-finding.ts'

const grade = (severity: 'high' | 'low', dueDays: number) => ({ severity, name: { nl: '', en: '' }, definition: { nl: '', en: '' }, analogue: 'major' as const, containmentHours: null, planWorkingDays: null, dueDays })
const grades = [grade('high', 30), grade('low', 180)]
const complete = writtenOf({ title: 'T', type: 'chain', severity: 'low', condition: 'C', effect: 'E', recommendation: 'R', criteria: { clause: '', quote: '', legalBasis: ['28(4)'], explanation: '' } })

it('names everything that is missing at once [S25]', () => {
  expect(missingIn(writtenOf({}))).toEqual(neededParts)
  expect(contentOf(writtenOf({}))).toBeNull()
})

it('is complete with a quote or an article of law, but not with blanks [S25]', () => {
  expect(contentOf(complete)).toEqual(complete)
  expect(missingIn({ ...complete, criteria: { ...complete.criteria, legalBasis: [' '] } })).toEqual(['criterion'])
})

it('takes the day of remedy along with the grade, unless the person set one', () => {
  const first = graded(writtenOf({}), 'high', grades, '2026-11-21')
  expect(first).toEqual({ severity: 'high', dueOn: '2026-12-21' })
  expect(graded(writtenOf(first), 'low', grades, '2026-11-21').dueOn).toBe('2027-05-20')
  expect(graded(writtenOf({ ...first, dueOn: '2026-12-01' }), 'low', grades, '2026-11-21').dueOn).toBe('2026-12-01')
})

it('finds the first sentence of a quote with words left out', () => {
  expect(firstPassage('… Zin een. […] Zin twee.').trim()).not.toBe('')
  expect(firstPassage('Zin een.\nZin twee.')).toBe('Zin een.')
})

it('knows a draft in which nothing was written', () => {
  expect(isBlank({})).toBe(true)
  expect(isBlank({ title: 'T' })).toBe(false)
})
