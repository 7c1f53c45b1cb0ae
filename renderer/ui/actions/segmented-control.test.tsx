// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { SegmentedControl } from './segmented-control.tsx'

afterEach(cleanup)

const segments = [
  { id: 'accepted', label: 'Accepted' },
  { id: 'contested', label: 'Contested' },
]

it.each([
  ['the chosen segment', 'contested', ['Contested']],
  ['every segment while none is chosen', null, ['Accepted', 'Contested']],
  ['every segment where the value is none of them', 'claimed', ['Accepted', 'Contested']],
])('can be reached with the Tab key at %s', (_, value, reachable) => {
  renderUi(<SegmentedControl label="Position" segments={segments} value={value} onChange={vi.fn<(id: string) => void>()} />)
  const stops = screen.getAllByRole('radio').filter((radio) => radio.tabIndex === 0)
  expect(stops.map((radio) => radio.closest('label')?.textContent)).toEqual(reachable)
})
