import { expect, it } from 'vitest'

import { segmentsOf } from './segments.ts'

const mark = (id: string, start: number, end: number) => ({ id, range: { start, end }, label: id })
const shown = (...given: Parameters<typeof segmentsOf>) =>
  segmentsOf(...given).map(({ start, end, isPassage, isTitle, mark }) => `${start}-${end}${isTitle ? '#' : ''}${isPassage ? '*' : ''}${mark ? mark.id : ''}`)

it('leaves text without marks whole', () => {
  expect(shown({ start: 10, end: 20 }, null, null, [])).toEqual(['10-20'])
})

it('lights the passage and marks that reach in from outside, only within the stretch', () => {
  expect(shown({ start: 10, end: 20 }, null, { start: 5, end: 12 }, [mark('a', 18, 40)])).toEqual(['10-12*', '12-18', '18-20a'])
})

it('lets the inner of nested marks answer', () => {
  expect(shown({ start: 0, end: 9 }, null, null, [mark('outer', 0, 9), mark('inner', 3, 5)])).toEqual(['0-3outer', '3-5inner', '5-9outer'])
})

it('does not cut where a mark only touches', () => {
  expect(shown({ start: 5, end: 9 }, null, { start: 0, end: 5 }, [mark('after', 9, 12)])).toEqual(['5-9'])
})

it('tells the title apart, also from a sentence that begins in it', () => {
  expect(shown({ start: 0, end: 20 }, { start: 3, end: 9 }, null, [mark('a', 6, 20)])).toEqual(['0-3', '3-6#', '6-9#a', '9-20a'])
})
