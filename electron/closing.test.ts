import { EventEmitter } from 'node:events'

import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { closeInOrder, type ClosingSteps } from './closing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function aWindow(change: Partial<ClosingSteps> = {}) {
  const window = new EventEmitter()
  const done: string[] = []
  const steps: ClosingSteps = {
    askPage: () => done.push('asked') > 0,
    shutDown: async () => void done.push('sealed'),
    quit: () => void done.push('quit'),
    log: () => 'a1b2c3d4',
    ...change,
  }
  const closing = closeInOrder(window as unknown as BrowserWindow, steps)
  const close = () => {
    const event = { preventDefault: vi.fn<() => void>() }
    window.emit('close', event)
    return event.preventDefault.mock.calls.length === 0 ? 'closed' : 'kept'
  }
  return { done, close, closing }
}

it('the window closes only after the page has spoken and the dossier is sealed', async () => {
  const { done, close, closing } = aWindow()
  expect(close()).toBe('kept')
  await vi.advanceTimersByTimeAsync(1000)
  expect(done).toEqual(['asked'])
  closing.pageIsDone()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['asked', 'sealed', 'quit'])
  expect(close()).toBe('closed')
})

it('a page that says nothing is waited for three seconds, and no longer', async () => {
  const { done, close } = aWindow()
  close()
  await vi.advanceTimersByTimeAsync(2999)
  expect(done).toEqual(['asked'])
  await vi.advanceTimersByTimeAsync(1)
  expect(done).toEqual(['asked', 'sealed', 'quit'])
})

it('where there is no page nobody waits', async () => {
  const { done, close } = aWindow({ askPage: () => false })
  close()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['sealed', 'quit'])
})

it('asking twice to close closes once', async () => {
  const { done, close, closing } = aWindow()
  expect([close(), close()]).toEqual(['kept', 'kept'])
  closing.pageIsDone()
  await vi.advanceTimersByTimeAsync(0)
  expect(done).toEqual(['asked', 'sealed', 'quit'])
})

it('a dossier that cannot be sealed is logged and keeps nobody', async () => {
  const log = vi.fn<ClosingSteps['log']>(() => 'a1b2c3d4')
  const failure = new Error('disk full')
  const { done, close, closing } = aWindow({ shutDown: () => Promise.reject(failure), log })
  close()
  closing.pageIsDone()
  await vi.advanceTimersByTimeAsync(0)
  expect(log).toHaveBeenCalledExactlyOnceWith('closing', failure)
  expect(done).toEqual(['asked', 'quit'])
})
