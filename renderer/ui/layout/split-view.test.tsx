// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { type Pane, type PaneSizes, SplitView } from './split-view.tsx'

afterEach(cleanup)

const panes: readonly Pane[] = [
  { id: 'list', label: 'List', minWidth: 200, width: 300, content: 'list' },
  { id: 'detail', label: 'Detail', minWidth: 300, content: 'detail' },
  { id: 'text', label: 'Text', minWidth: 200, width: 400, content: 'text' },
]
const splitter = (name: string) => screen.getByRole('separator', { name })
const width = (name: string) => splitter(name).getAttribute('aria-valuenow')

it('has a separator for every pane of a width of its own', () => {
  renderUi(<SplitView panes={panes} />)
  expect(screen.getAllByRole('separator').map((separator) => separator.getAttribute('aria-label'))).toEqual(['List', 'Text'])
})

it('moves the line the way of the arrow, on either side of what is left', () => {
  renderUi(<SplitView panes={panes} />)
  fireEvent.keyDown(splitter('List'), { key: 'ArrowRight' })
  fireEvent.keyDown(splitter('Text'), { key: 'ArrowRight' })
  expect([width('List'), width('Text')]).toEqual(['316', '384'])
})

it('keeps a pane as wide as it must be, and puts it back with Home', () => {
  renderUi(<SplitView panes={panes} />)
  for (let times = 0; times < 5; times += 1) fireEvent.keyDown(splitter('List'), { key: 'ArrowLeft', shiftKey: true })
  expect(width('List')).toBe('200')
  fireEvent.keyDown(splitter('List'), { key: 'Home' })
  expect(width('List')).toBe('300')
})

it('lets the caller remember the widths', () => {
  const onSizes = vi.fn<(sizes: PaneSizes) => void>()
  renderUi(<SplitView panes={panes} sizes={{ text: 500 }} onSizes={onSizes} />)
  fireEvent.keyDown(splitter('List'), { key: 'ArrowRight' })
  expect(onSizes.mock.calls).toEqual([[{ text: 500, list: 316 }]])
})
