import { expect, it } from 'vitest'

import { isComplete, withoutRow, withRow } from './row.ts'

it('asks for every required field, and for no other', () => {
  const fields = [{ key: 'name', label: '', kind: 'line', isRequired: true }, { key: 'on', label: '', kind: 'date' }] as const
  expect([{ name: 'x', on: null }, { name: ' ', on: '2026-11-20' }].map((row) => isComplete<{ name: string; on: string | null }>(row, fields))).toEqual([true, false])
})

it('puts a row in its place, adds one and takes one away', () => {
  const rows = ['a', 'b']
  expect([withRow(rows, 'c', 0), withRow(rows, 'c', null), withoutRow(rows, 0)]).toEqual([['c', 'b'], ['a', 'b', 'c'], ['b']])
  expect(rows).toEqual(['a', 'b'])
})

it.each([['09:00', true], ['9:00', false], ['24:10', false], ['', false]])('takes %j for a time: %j', (from, is) => {
  expect(isComplete<{ from: string }>({ from }, [{ key: 'from', label: '', kind: 'time' }])).toBe(is)
})
