// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { MoneyField } from './money-field.tsx'

afterEach(cleanup)

const type = (text: string) => {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Rate' })
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
  fireEvent.blur(field)
  return field
}

it('hands over whole cents when left, and writes them as the language does', () => {
  const onCommit = vi.fn<(cents: number | null) => void>()
  renderUi(<MoneyField label="Rate" value={null} onCommit={onCommit} />)
  const field = type('1250.5')
  expect([onCommit.mock.calls, field.value]).toEqual([[[125_050]], '1.250,50'])
})

it('hands over null when emptied', () => {
  const onCommit = vi.fn<(cents: number | null) => void>()
  renderUi(<MoneyField label="Rate" value={8500} onCommit={onCommit} />)
  type('')
  expect(onCommit.mock.calls).toEqual([[null]])
})

it('keeps what is no amount, says so, and hands nothing over', () => {
  const onCommit = vi.fn<(cents: number | null) => void>()
  renderUi(<MoneyField label="Rate" value={8500} onCommit={onCommit} />)
  const field = type('about ten')
  expect([field.value, field.getAttribute('aria-invalid'), onCommit.mock.calls.length]).toEqual(['about ten', 'true', 0])
  expect(screen.getByText('Not an amount, such as 1.250,00')).toBeTruthy()
})

it('does not hand over the same amount written differently', () => {
  const onCommit = vi.fn<(cents: number | null) => void>()
  renderUi(<MoneyField label="Rate" value={125_000} onCommit={onCommit} />)
  const field = type('1250')
  expect([onCommit.mock.calls.length, field.value]).toEqual([0, '1.250,00'])
})
