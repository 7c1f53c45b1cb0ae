// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { saveAllTyped, useAutosaved } from './autosave.ts'
import { useStore } from './store.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(cleanup)

function Field({ saved, save, onRefused }: { readonly saved: string; readonly save: (text: string) => Promise<unknown>; readonly onRefused?: (error: unknown) => void }) {
  const { text, type, saveNow } = useAutosaved(saved, save, onRefused)
  return <input aria-label="text" value={text} onChange={(event) => type(event.target.value)} onBlur={() => void saveNow()} />
}

const write = (value: string) => fireEvent.change(screen.getByLabelText('text'), { target: { value } })
const shown = () => (screen.getByLabelText('text') as HTMLInputElement).value

it('saves once, a moment after the last key', async () => {
  const save = vi.fn<(text: string) => Promise<void>>(async () => {})
  render(<Field saved="" save={save} />)
  write('a')
  write('ab')
  await act(() => vi.advanceTimersByTimeAsync(500))
  expect(save).not.toHaveBeenCalled()
  await act(() => vi.advanceTimersByTimeAsync(500))
  expect(save.mock.calls).toEqual([['ab']])
})

it('saves when the screen goes, and when the window closes', async () => {
  const save = vi.fn<(text: string) => Promise<void>>(async () => {})
  const { unmount } = render(<Field saved="" save={save} />)
  write('typed')
  await act(saveAllTyped)
  expect(save.mock.calls).toEqual([['typed']])
  write('more')
  unmount()
  expect(save.mock.calls).toEqual([['typed'], ['more']])
})

it('keeps the words of somebody who is typing, whatever is saved meanwhile', () => {
  const { rerender } = render(<Field saved="old" save={async () => {}} />)
  write('mine')
  rerender(<Field saved="theirs" save={async () => {}} />)
  expect(shown()).toBe('mine')
})

it('keeps words that were refused, and says so', async () => {
  const onRefused = vi.fn<(error: unknown) => void>()
  render(<Field saved="" save={() => Promise.reject(new Error('no'))} onRefused={onRefused} />)
  write('refused')
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(onRefused).toHaveBeenCalledOnce()
  expect(shown()).toBe('refused')
})

it('saves the same words once, whoever asks for it meanwhile', async () => {
  const save = vi.fn<(text: string) => Promise<void>>(() => new Promise(() => {}))
  const { unmount } = render(<Field saved="" save={save} />)
  write('once')
  fireEvent.blur(screen.getByLabelText('text'))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  unmount()
  expect(save.mock.calls).toEqual([['once']])
})

it('saves nothing into another dossier than the one it was typed in', () => {
  const save = vi.fn<(text: string) => Promise<void>>(async () => {})
  const { unmount } = render(<Field saved="" save={save} />)
  write('of the first')
  useStore.setState({ open: { id: 'second' } as never })
  unmount()
  useStore.setState({ open: null })
  expect(save).not.toHaveBeenCalled()
})
