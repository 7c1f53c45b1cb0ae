// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { giveElementsSize, renderUi } from '../testing.tsx'
import { List, type ListItem } from './list.tsx'

const items: readonly ListItem[] = Array.from({ length: 500 }, (_, index) => ({ id: `item-${index}`, title: `Item ${index}` }))

let takeSizeBack = () => {}
beforeEach(() => {
  takeSizeBack = giveElementsSize(300, 520)
})
afterEach(() => {
  cleanup()
  takeSizeBack()
})

function Master({ shown = items, first = null, onOpen }: { readonly shown?: readonly ListItem[]; readonly first?: string | null; readonly onOpen?: (id: string) => void }) {
  const [selectedId, setSelectedId] = useState<string | null>(first)
  return <List label="Items" items={shown} selectedId={selectedId} onSelect={setSelectedId} onOpen={onOpen} empty={<p>Nothing yet</p>} />
}

const selected = () => screen.queryAllByRole('option', { selected: true }).map((option) => option.textContent)
const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key })

it('draws only the rows in sight, and says of each which of how many it is', () => {
  renderUi(<Master />)
  const options = screen.getAllByRole('option')
  expect(options.length).toBeLessThan(30)
  expect([options[2]?.getAttribute('aria-posinset'), options[2]?.getAttribute('aria-setsize')]).toEqual(['3', '500'])
})

it('selects what the arrow keys come to, and opens it with Enter', () => {
  const onOpen = vi.fn<(id: string) => void>()
  renderUi(<Master onOpen={onOpen} />)
  screen.getAllByRole('option')[0]?.focus()
  press('ArrowDown')
  press('ArrowDown')
  press('Enter')
  expect([selected(), onOpen.mock.calls]).toEqual([['Item 2'], [['item-2']]])
})

it('makes the selected row its stop of the Tab key, also when the rows come later', () => {
  const { rerender } = renderUi(<Master first="item-3" shown={[]} />)
  expect(screen.getByText('Nothing yet')).toBeTruthy()
  rerender(<Master first="item-3" />)
  const stops = screen.getAllByRole('option').filter((option) => option.tabIndex === 0)
  expect(stops.map((option) => option.textContent)).toEqual(['Item 3'])
})
