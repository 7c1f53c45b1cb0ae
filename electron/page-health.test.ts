import { EventEmitter } from 'node:events'

import type { BrowserWindow, MessageBoxOptions } from 'electron'
import { expect, it, vi } from 'vitest'

import { textsIn } from '../shared/text/index.ts'
import { keepPageAlive } from './page-health.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A window whose person answers every question with the button of that number. */
function aWindow({ answer = 0 } = {}) {
  let clock = 0
  const contents = Object.assign(new EventEmitter(), { reload: vi.fn<() => void>(), forcefullyCrashRenderer: vi.fn<() => void>() })
  const window = Object.assign(new EventEmitter(), { webContents: contents, isDestroyed: () => false })
  const showMessageBox = vi.fn<(window: unknown, options: MessageBoxOptions) => Promise<{ response: number; checkboxChecked: boolean }>>()
  showMessageBox.mockResolvedValue({ response: answer, checkboxChecked: false })
  const quit = vi.fn<() => void>()
  const gone = vi.fn<() => void>()
  keepPageAlive(window as unknown as BrowserWindow, {
    dialog: { showMessageBox: showMessageBox as never },
    texts: () => textsIn('nl'),
    product: 'art28',
    now: () => clock,
    gone,
    quit,
    log: () => 'a1b2c3d4',
  })
  const crash = (reason = 'crashed') => contents.emit('render-process-gone', {}, { reason, exitCode: 5 })
  return { window, contents, showMessageBox, quit, gone, crash, pass: (milliseconds: number) => (clock += milliseconds) }
}

it('a page that crashed is loaded again, without a word', () => {
  const { crash, contents, showMessageBox, gone } = aWindow()
  crash()
  expect(gone).toHaveBeenCalledOnce()
  expect(contents.reload).toHaveBeenCalledOnce()
  expect(showMessageBox).not.toHaveBeenCalled()
})

it('a page that ended by itself is not', () => {
  const { crash, contents } = aWindow()
  crash('clean-exit')
  expect(contents.reload).not.toHaveBeenCalled()
})

it('the third crash within a minute is put before people, who may go on', async () => {
  const { crash, contents, showMessageBox, quit } = aWindow({ answer: 0 })
  for (let count = 0; count < 3; count += 1) crash()
  await settled()
  expect(showMessageBox.mock.lastCall![1].message).toBe('Het venster is een paar keer kort na elkaar gestopt.')
  expect(contents.reload).toHaveBeenCalledTimes(3)
  expect(quit).not.toHaveBeenCalled()
})

it('or quit', async () => {
  const { crash, contents, quit } = aWindow({ answer: 1 })
  for (let count = 0; count < 3; count += 1) crash()
  await settled()
  expect(contents.reload).toHaveBeenCalledTimes(2)
  expect(quit).toHaveBeenCalledOnce()
})

it('crashes far apart are never put before anybody', () => {
  const { crash, pass, showMessageBox } = aWindow()
  for (let count = 0; count < 5; count += 1) {
    crash()
    pass(61_000)
  }
  expect(showMessageBox).not.toHaveBeenCalled()
})

it.each([
  ['waits for it', 0, 0],
  ['has it loaded again', 1, 1],
])('a page that hangs: the person %s', async (_, answer, ends) => {
  const { window, contents } = aWindow({ answer })
  window.emit('unresponsive')
  await settled()
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalledTimes(ends)
})

it('the question is taken back when the page answers again', () => {
  const { window, showMessageBox } = aWindow()
  showMessageBox.mockReturnValue(new Promise(() => {}))
  window.emit('unresponsive')
  window.emit('unresponsive')
  expect(showMessageBox).toHaveBeenCalledOnce()
  expect(showMessageBox.mock.lastCall![1].signal!.aborted).toBe(false)
  window.emit('responsive')
  expect(showMessageBox.mock.lastCall![1].signal!.aborted).toBe(true)
})
