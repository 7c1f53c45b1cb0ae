import { EventEmitter } from 'node:events'

import type { BrowserWindow } from 'electron'
import { expect, it, vi } from 'vitest'

import { closeInOrder, type ClosingSteps } from './closing.ts'

function aWindow(change: Partial<ClosingSteps> = {}) {
  const window = new EventEmitter()
  const done: string[] = []
  const page = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<void>()
  closeInOrder(window as unknown as BrowserWindow, {
    hearPage: () => (done.push('asked'), page.promise),
    shutDown: async () => void done.push('sealed'),
    quit: () => {
      done.push('quit')
      closed.resolve()
    },
    log: () => 'a1b2c3d4',
    ...change,
  })
  const close = () => {
    const event = { preventDefault: vi.fn<() => void>() }
    window.emit('close', event)
    return event.preventDefault.mock.calls.length === 0 ? 'closed' : 'kept'
  }
  return { done, close, closed: closed.promise, pageSpeaks: page.resolve }
}

it('the window closes only after the page has spoken and the dossier is sealed', async () => {
  const { done, close, closed, pageSpeaks } = aWindow()
  expect(close()).toBe('kept')
  await new Promise((resolve) => setTimeout(resolve))
  expect(done).toEqual(['asked'])
  pageSpeaks()
  await closed
  expect(done).toEqual(['asked', 'sealed', 'quit'])
  expect(close()).toBe('closed')
})

it('asking twice to close closes once', async () => {
  const { done, close, closed, pageSpeaks } = aWindow()
  expect([close(), close()]).toEqual(['kept', 'kept'])
  pageSpeaks()
  await closed
  expect(done).toEqual(['asked', 'sealed', 'quit'])
})

it.each([
  ['that cannot be sealed', { shutDown: () => Promise.reject(new Error('disk full')) }, ['asked', 'quit']],
  ['whose page cannot be asked', { hearPage: () => Promise.reject(new Error('disk full')) }, ['sealed', 'quit']],
])('a dossier %s is logged and keeps nobody', async (_, change, expected) => {
  const log = vi.fn<ClosingSteps['log']>(() => 'a1b2c3d4')
  const { done, close, closed, pageSpeaks } = aWindow({ ...change, log })
  close()
  pageSpeaks()
  await closed
  expect(log).toHaveBeenCalledExactlyOnceWith('closing', new Error('disk full'))
  expect(done).toEqual(expected)
})
