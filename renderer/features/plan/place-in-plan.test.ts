import { expect, it } from 'vitest'

import { placeInPlan, selectionOf } from './place-in-plan.ts'

it.each([
  [null, 'gate', null],
  ['letters', 'letters', null],
  ['letters/notice', 'letters', 'notice'],
  ['notice', 'gate', 'notice'],
  ['something else', 'gate', null],
])('finds the place of %j', (selected, tab, id) => {
  expect(placeInPlan(selected)).toEqual({ tab, id })
})

it('finds again what was selected', () => {
  expect(placeInPlan(selectionOf('documents', 'D4'))).toEqual({ tab: 'documents', id: 'D4' })
})
