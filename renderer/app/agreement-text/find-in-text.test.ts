import { expect, it } from 'vitest'

import { findInText } from './find-in-text.ts'

it.each([
  ['a right to audit, the\nright  to audit', 'Right to audit', ['right to audit', 'right  to audit']],
  ['art. 10.1 and 10x1', '10.1', ['10.1']],
  ['anything', '   ', []],
  ['(a) and [b]', '(a)', ['(a)']],
])('in %j finds %j', (text, words, expected) => {
  expect(findInText(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
