// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'

import { renderUi } from '../testing.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (value: string) => fireEvent.change(field(), { target: { value } })

it('says every keystroke, and the change once the field is left', () => {
  const onChange = vi.fn<(value: string) => void>()
  const onCommit = vi.fn<(value: string) => void>()
  renderUi(<TextField label="Name" value="Item" onChange={onChange} onCommit={onCommit} />)
  type('Itemo')
  expect(onCommit).not.toHaveBeenCalled()
  fireEvent.blur(field())
  expect([onChange.mock.calls, onCommit.mock.calls]).toEqual([[['Itemo']], [['Itemo']]])
})

it('commits nothing when nothing changed', () => {
  const onCommit = vi.fn<(value: string) => void>()
  renderUi(<TextField label="Name" value="Itemo" onCommit={onCommit} />)
  type('Itemo B.V.')
  type('Itemo')
  fireEvent.blur(field())
  expect(onCommit).not.toHaveBeenCalled()
})

it('commits once, however often it is asked', () => {
  const onCommit = vi.fn<(value: string) => void>()
  renderUi(<TextField label="Name" value="" onCommit={onCommit} />)
  type('Itemo')
  fireEvent.keyDown(field(), { key: 'Enter' })
  fireEvent.blur(field())
  expect(onCommit.mock.calls).toEqual([['Itemo']])
})

it('takes Enter in an area for a new line, and Ctrl+Enter for done', () => {
  const onCommit = vi.fn<(value: string) => void>()
  renderUi(<TextArea label="Note" value="" onCommit={onCommit} />)
  type('Seen')
  fireEvent.keyDown(field(), { key: 'Enter' })
  expect(onCommit).not.toHaveBeenCalled()
  fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true })
  expect(onCommit.mock.calls).toEqual([['Seen']])
})

it('shows a value that changed elsewhere, and does not hand it back', () => {
  const onCommit = vi.fn<(value: string) => void>()
  const { rerender } = renderUi(<TextField label="Name" value="old" onCommit={onCommit} />)
  rerender(<TextField label="Name" value="new" onCommit={onCommit} />)
  fireEvent.blur(field())
  expect([field().value, onCommit.mock.calls.length]).toEqual(['new', 0])
})

it('works as well for who holds every keystroke', () => {
  const onCommit = vi.fn<(value: string) => void>()
  const onChange = vi.fn<(value: string) => void>()
  const { rerender } = renderUi(<TextField label="Name" value="" onChange={onChange} onCommit={onCommit} />)
  type('I')
  rerender(<TextField label="Name" value="I" onChange={onChange} onCommit={onCommit} />)
  type('It')
  rerender(<TextField label="Name" value="It" onChange={onChange} onCommit={onCommit} />)
  fireEvent.blur(field())
  expect(onCommit.mock.calls).toEqual([['It']])
})

it('hands a change over to its own record when the screen moves on without leaving the field', () => {
  const first = vi.fn<(value: string) => void>()
  const second = vi.fn<(value: string) => void>()
  const { rerender } = renderUi(<TextField key="1" label="Name" value="one" onCommit={first} />)
  type('one, changed')
  rerender(<TextField key="2" label="Name" value="two" onCommit={second} />)
  expect([first.mock.calls, second.mock.calls, field().value]).toEqual([[['one, changed']], [], 'two'])
})

it('ties the error and the description to the field', () => {
  renderUi(<TextField label="Name" value="" error="Fill in a name." description="As in the agreement" />)
  const described = (field().getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  expect(described).toEqual(['As in the agreement', 'Fill in a name.'])
  expect(field().getAttribute('aria-invalid')).toBe('true')
})
