import { expect, it } from 'vitest'

import { type Column, foldRows, groupedRows, plainRows, sortRows } from './table-rows.ts'

interface Item {
  readonly id: string
  readonly part: string
  readonly clause: string
  readonly hours: number | null
}

const items: readonly Item[] = [
  { id: 'a', part: 'two', clause: '10.1', hours: null },
  { id: 'b', part: 'one', clause: '9.2', hours: 4 },
  { id: 'c', part: 'two', clause: '2.1', hours: 12 },
]
const columns: readonly Column<Item>[] = [
  { id: 'clause', header: 'Clause', width: 80, cell: (item) => item.clause, sortValue: (item) => item.clause },
  { id: 'hours', header: 'Hours', width: 80, cell: (item) => item.hours, sortValue: (item) => item.hours },
]
const sorted = (columnId: string, direction: 'ascending' | 'descending') =>
  sortRows(plainRows(items), { columnId, direction }, columns, 'nl-NL').map((entry) => entry.id)
const grouped = groupedRows(items, ({ part }) => part, ({ part }) => part)

it('sorts numbers within words as numbers', () => {
  expect([sorted('clause', 'ascending'), sorted('clause', 'descending')]).toEqual([
    ['c', 'b', 'a'],
    ['a', 'b', 'c'],
  ])
})

it('puts empty values last either way', () => {
  expect([sorted('hours', 'ascending'), sorted('hours', 'descending')]).toEqual([
    ['b', 'c', 'a'],
    ['c', 'b', 'a'],
  ])
})

it('gathers rows under their group, and counts them', () => {
  expect(grouped.map((entry) => (entry.kind === 'group' ? `${entry.id} ${entry.count}` : entry.id))).toEqual(['group:two 2', 'a', 'c', 'group:one 1', 'b'])
})

it('sorts within a group and leaves the groups where they are', () => {
  expect(sortRows(grouped, { columnId: 'clause', direction: 'ascending' }, columns, 'nl-NL').map((entry) => entry.id)).toEqual([
    'group:two',
    'c',
    'a',
    'group:one',
    'b',
  ])
})

it('folds away the rows of a collapsed group, not its heading', () => {
  expect(foldRows(grouped, new Set(['group:two'])).map((entry) => entry.id)).toEqual(['group:two', 'group:one', 'b'])
})
