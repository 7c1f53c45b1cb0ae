// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { NumberField, type NumberFieldProps } from './number-field.tsx'

afterEach(cleanup)

function show(props: Partial<NumberFieldProps> = {}) {
  const onCommit = vi.fn<(value: number | null) => void>()
  renderUi(<NumberField label="Hours" value={null} onCommit={onCommit} {...props} />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Hours' })
  const write = (text: string) => {
    fireEvent.change(field, { target: { value: text } })
    fireEvent.blur(field)
  }
  return { onCommit, field, write }
}

it.each(['7.5', '7,5', ' 7,50 '])('reads %s as seven and a half, whatever the language', (text) => {
  const { onCommit, field, write } = show({ step: 0.25 })
  write(text)
  expect([onCommit.mock.calls, field.value]).toEqual([[[7.5]], '7,5'])
})

it.each([
  ['seven', 'Not a number'],
  ['7,5', 'Whole numbers only'],
  ['-1', 'Not below 0'],
  ['25', 'Not above 24'],
])('does not hand over %s, and says why', (text, problem) => {
  const { onCommit, field, write } = show({ min: 0, max: 24 })
  write(text)
  expect([onCommit.mock.calls.length, field.value]).toEqual([0, text])
  expect(screen.getByText(problem)).toBeTruthy()
})

it('hands over null when emptied, and forgets the problem when it is put right', () => {
  const { onCommit, write } = show({ value: 3 })
  write('x')
  write('')
  expect(onCommit.mock.calls).toEqual([[null]])
  expect(screen.queryByText('Not a number')).toBeNull()
})

it('steps with the arrow keys, within its range', () => {
  const { onCommit, field } = show({ value: 0.25, min: 0, step: 0.25 })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  fireEvent.keyDown(field, { key: 'ArrowDown' })
  expect(field.value).toBe('0')
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  fireEvent.keyDown(field, { key: 'ArrowUp' })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(onCommit.mock.calls).toEqual([[0.5]])
})
