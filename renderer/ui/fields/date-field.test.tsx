// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { DateField } from './date-field.tsx'

afterEach(cleanup)

const segments = () => screen.getAllByRole('spinbutton')
const press = (index: number, key: string) => {
  const segment = segments()[index] as HTMLElement
  segment.focus()
  fireEvent.keyDown(segment, { key })
}
const leave = () => (document.activeElement as HTMLElement).blur()

it('shows a calendar date in the order of the language', () => {
  renderUi(<DateField label="Tested on" value="2026-11-05" onCommit={vi.fn<(value: string | null) => void>()} />)
  expect(segments().map((segment) => segment.textContent)).toEqual(['05', '11', '2026'])
})

it('hands the date over once, when it is left', () => {
  const onCommit = vi.fn<(value: string | null) => void>()
  renderUi(<DateField label="Tested on" value="2026-11-20" onCommit={onCommit} />)
  press(0, 'ArrowUp')
  press(0, 'ArrowUp')
  expect(onCommit).not.toHaveBeenCalled()
  leave()
  expect(onCommit.mock.calls).toEqual([['2026-11-22']])
})

it('does not hand over a date outside its range, and says which it may be', async () => {
  const onCommit = vi.fn<(value: string | null) => void>()
  renderUi(<DateField label="Tested on" value="2026-11-20" max="2026-11-20" onCommit={onCommit} />)
  press(0, 'ArrowUp')
  leave()
  expect(onCommit).not.toHaveBeenCalled()
  expect(await screen.findByText('Not after 20 november 2026')).toBeTruthy()
})

it('takes a year of two digits for one of this century', () => {
  const onCommit = vi.fn<(value: string | null) => void>()
  renderUi(<DateField label="Tested on" value="2026-11-20" onCommit={onCommit} />)
  for (const digit of ['2', '7']) {
    const year = segments()[2] as HTMLElement
    year.focus()
    fireEvent(year, new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType: 'insertText', data: digit }))
  }
  expect(segments()[2]?.textContent).toBe('27')
  leave()
  expect(onCommit.mock.calls).toEqual([['2027-11-20']])
})

it('hands over the day picked in the calendar at once', async () => {
  const onCommit = vi.fn<(value: string | null) => void>()
  renderUi(<DateField label="Tested on" value="2026-11-20" onCommit={onCommit} />)
  fireEvent.click(screen.getByRole('button'))
  fireEvent.click(await screen.findByRole('button', { name: /23 november 2026/ }))
  expect(onCommit.mock.calls).toEqual([['2026-11-23']])
})
