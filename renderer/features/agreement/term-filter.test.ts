import { expect, it } from 'vitest'

import { termIds } from '../../../shared/agreement/terms/term-values.ts'
import { anAudit } from '../../../test/support/an-audit.ts'
import { aTrail } from '../../../test/support/a-trail.ts'
import { countTerms, filteredTerms, nextUndecided } from './term-filter.ts'

const audit = aTrail(anAudit({ T01: 'controller', T02: ['controller_self'] }))
  .do('term.confirm', { term: 'T01' })
  .do('term.leaveUnsure', { term: 'T02', reason: 'Vague.' }).now

it('shows every term once, under some heading', () => {
  expect(filteredTerms(audit, 'all').flatMap(({ terms }) => terms).toSorted()).toEqual(termIds)
})

it('keeps what was left unsure open', () => {
  expect(countTerms(audit, 'open')).toBe(29)
  expect(filteredTerms(audit, 'unsure')).toEqual([{ theme: 'who', terms: ['T02'] }])
})

it('counts as silent what has no value now', () => {
  expect(countTerms(audit, 'silent')).toBe(28)
})

it('goes on with the next term that nobody looked at, and starts again at the top', () => {
  expect(nextUndecided(audit, 'T01')).toBe('T03')
  expect(nextUndecided(audit, 'T30')).toBe('T03')
})

it('ends after the last', () => {
  const all = termIds.reduce((trail, term) => trail.do('term.leaveUnsure', { term, reason: 'Later.' }), aTrail())
  expect(nextUndecided(all.now, 'T05')).toBeNull()
})
