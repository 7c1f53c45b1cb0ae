import { expect, it } from 'vitest'

import { marksOf, nextAt, sentenceMarks } from './sentence-marks.ts'

const [one, two] = [{ start: 10, end: 20 }, { start: 0, end: 5 }]
const marks = sentenceMarks([
  { id: 'T01', name: 'T01 Holder', ranges: [one] },
  { id: 'T02', name: 'T02 Auditor', ranges: [one, two] },
])

it('marks each sentence once, in the order of the text, named after all that rests on it', () => {
  expect(marks.marks).toEqual([
    { id: '0-5', range: two, label: 'T02 Auditor' },
    { id: '10-20', range: one, label: 'T01 Holder\nT02 Auditor' },
  ])
})

it('lights every sentence of what is selected', () => {
  expect([...marksOf(marks, 'T02')]).toEqual(['0-5', '10-20'])
  expect([...marksOf(marks, null)]).toEqual([])
})

it('goes through what rests on one sentence, press by press', () => {
  expect(nextAt(marks, '10-20', 'T09')).toBe('T01')
  expect(nextAt(marks, '10-20', 'T01')).toBe('T02')
  expect(nextAt(marks, '10-20', 'T02')).toBe('T01')
  expect(nextAt(marks, 'gone', 'T02')).toBeNull()
})
