// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { createRef, useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { giveElementsSize, renderUi } from '../testing.tsx'
import { DataTable, type DataTableHandle, type DataTableProps } from './data-table.tsx'
import { type Column, groupedRows, plainRows } from './table-rows.ts'

interface Item {
  readonly id: string
  readonly part: string
  readonly number: number
}

const items: readonly Item[] = Array.from({ length: 10_000 }, (_, index) => ({ id: `row-${index}`, part: index < 3 ? 'One' : 'Two', number: index }))
const columns: readonly Column<Item>[] = [
  { id: 'number', header: 'Number', width: 80, align: 'end', cell: (item) => item.number, sortValue: (item) => item.number },
  { id: 'part', header: 'Part', width: '1fr', cell: (item) => item.part },
]
const rows = plainRows(items)
const groups = groupedRows(items.slice(0, 6), ({ part }) => part, ({ part }) => part)

let takeSizeBack = () => {}
beforeEach(() => {
  takeSizeBack = giveElementsSize(800, 320)
})
afterEach(() => {
  cleanup()
  takeSizeBack()
})

function Table(props: Partial<DataTableProps<Item>>) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set())
  const checking = props.onCheckedChange
    ? {
        checkedIds,
        onCheckedChange: (ids: ReadonlySet<string>) => {
          setCheckedIds(ids)
          props.onCheckedChange?.(ids)
        },
      }
    : {}
  return <DataTable label="Items" columns={columns} rows={rows} selectedId={selectedId} onSelect={setSelectedId} {...props} {...checking} />
}

const bodyRows = () => screen.getAllByRole('row').slice(1)
const press = (key: string, more = {}) => fireEvent.keyDown(document.activeElement as Element, { key, ...more })
const focused = () => document.activeElement?.textContent
const header = () => screen.getByRole('columnheader', { name: 'Number' })
const enter = () => bodyRows()[0]?.focus()

it('draws only the rows in sight, and says how many there are', () => {
  renderUi(<Table />)
  expect(screen.getByRole('grid', { name: 'Items' }).getAttribute('aria-rowcount')).toBe('10001')
  expect(bodyRows().length).toBeLessThan(40)
  expect(bodyRows()[0]?.getAttribute('aria-rowindex')).toBe('2')
})

it('has one stop of the Tab key among its rows', () => {
  renderUi(<Table />)
  expect(bodyRows().filter((row) => row.tabIndex === 0).length).toBe(1)
})

it('moves focus and selection with the arrow keys', () => {
  renderUi(<Table />)
  enter()
  press('ArrowDown')
  press('ArrowDown')
  press('ArrowUp')
  expect(focused()).toBe('1One')
  expect(screen.getAllByRole('row', { selected: true }).map((row) => row.textContent)).toEqual(['1One'])
})

it('stops at the first and at the last row', () => {
  renderUi(<Table rows={plainRows(items.slice(0, 5))} />)
  enter()
  press('ArrowUp')
  expect(focused()).toBe('0One')
  press('End')
  press('ArrowDown')
  expect(focused()).toBe('4Two')
})

it('brings the last of ten thousand rows into being when asked for', () => {
  renderUi(<Table />)
  enter()
  press('End')
  expect([focused(), document.activeElement?.getAttribute('aria-rowindex')]).toEqual(['9999Two', '10001'])
})

it('opens the row with Enter and with a double click', () => {
  const onOpen = vi.fn<(id: string) => void>()
  renderUi(<Table onOpen={onOpen} />)
  enter()
  press('ArrowDown')
  press('Enter')
  fireEvent.doubleClick(screen.getByText('2'))
  expect(onOpen.mock.calls).toEqual([['row-1'], ['row-2']])
})

it('sorts by a column, the other way the second time, and says so', () => {
  renderUi(<Table />)
  expect(header().getAttribute('aria-sort')).toBe('none')
  fireEvent.click(within(header()).getByRole('button'))
  fireEvent.click(within(header()).getByRole('button'))
  expect([header().getAttribute('aria-sort'), bodyRows()[0]?.textContent]).toEqual(['descending', '9999Two'])
  expect(screen.getByRole('columnheader', { name: 'Part' }).getAttribute('aria-sort')).toBeNull()
})

it('checks rows with Space, all with Ctrl+A and the box in the header', () => {
  const onCheckedChange = vi.fn<(ids: ReadonlySet<string>) => void>()
  renderUi(<Table rows={plainRows(items.slice(0, 3))} onCheckedChange={onCheckedChange} />)
  enter()
  press('ArrowDown')
  press(' ')
  press('a', { ctrlKey: true })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Select all' }))
  expect(onCheckedChange.mock.calls.map(([ids]) => [...ids])).toEqual([['row-1'], ['row-0', 'row-1', 'row-2'], []])
})

it('is a tree of groups, folded and unfolded by keyboard', () => {
  renderUi(<Table rows={groups} />)
  expect(screen.getByRole('treegrid').getAttribute('aria-rowcount')).toBe('9')
  enter()
  press('ArrowDown')
  expect([focused(), document.activeElement?.getAttribute('aria-level')]).toEqual(['0One', '2'])
  press('ArrowLeft')
  expect([focused(), document.activeElement?.getAttribute('aria-expanded')]).toEqual(['One3', 'true'])
  press('ArrowLeft')
  expect([document.activeElement?.getAttribute('aria-expanded'), bodyRows().map((row) => row.textContent)]).toEqual([
    'false',
    ['One3', 'Two3', '3Two', '4Two', '5Two'],
  ])
  press('ArrowRight')
  expect(bodyRows().length).toBe(8)
})

it('does not select a group', () => {
  const onSelect = vi.fn<(id: string) => void>()
  renderUi(<Table rows={groups} onSelect={onSelect} />)
  enter()
  press('End')
  press('Home')
  expect(onSelect.mock.calls).toEqual([['row-5']])
})

it('goes on with the row that comes in the place of one that is taken out, which had the focus', () => {
  const handle = createRef<DataTableHandle>()
  const { rerender } = renderUi(<Table ref={handle} rows={plainRows(items.slice(0, 5))} />)
  enter()
  press('ArrowDown')
  press('ArrowDown')
  rerender(<Table ref={handle} rows={plainRows(items.slice(0, 5).filter(({ number }) => number !== 2))} />)
  expect(focused()).toBe('3Two')
  act(() => handle.current?.moveBy(1))
  expect(screen.getAllByRole('row', { selected: true }).map((row) => row.textContent)).toEqual(['3Two'])
})

it('goes to the first row, past the heading of its group, wherever the focus was', () => {
  const handle = createRef<DataTableHandle>()
  const onSelect = vi.fn<(id: string) => void>()
  renderUi(<Table ref={handle} rows={groups} onSelect={onSelect} />)
  enter()
  press('End')
  act(() => handle.current?.moveToFirst())
  expect(onSelect.mock.lastCall).toEqual(['row-0'])
})

it('shows what stands in for rows when there are none', () => {
  renderUi(<Table rows={[]} empty={<p>Nothing yet</p>} />)
  expect(within(screen.getByRole('grid')).queryByText('Nothing yet')).toBeNull()
  expect(screen.getByText('Nothing yet')).toBeTruthy()
})
