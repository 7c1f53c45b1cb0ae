import { EventEmitter } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'

import { cageContents, cagedPreferences, cageProcesses, cageSession, mayLoad } from './security.ts'

const fromSource = { isPackaged: false }
const packaged = { isPackaged: true }

describe('a request', () => {
  it.each(['app://art28/assets/index.js', 'blob:app://art28/8f3c', 'data:image/png;base64,AAAA'])('stays inside and is let through: %s', (url) => {
    expect(mayLoad(url, packaged)).toBe(true)
  })

  it.each([
    'https://example.com/',
    'http://localhost:8080/',
    'http://127.0.0.1/',
    'ws://localhost/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://other/index.html',
    'blob:https://example.com/8f3c',
    'chrome-extension://abc/x.js',
    'devtools://devtools/bundled/inspector.html',
    'about:blank',
    'no address',
  ])('is refused: %s', (url) => {
    expect(mayLoad(url, packaged)).toBe(false)
  })

  it('for the developer tools passes in a source checkout alone', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', fromSource)).toBe(true)
  })
})

/** A session that remembers who was set to decide. */
function aSession() {
  const session = Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: vi.fn<(decide: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) => void>() },
    setPermissionRequestHandler: vi.fn<(decide: (contents: unknown, permission: string, callback: (isGiven: boolean) => void) => void) => void>(),
    setPermissionCheckHandler: vi.fn<(decide: (contents: unknown, permission: string) => boolean) => void>(),
    setDevicePermissionHandler: vi.fn<(decide: () => boolean) => void>(),
    setSpellCheckerEnabled: vi.fn<(isEnabled: boolean) => void>(),
  })
  cageSession(session as unknown as Session, packaged)
  return session
}

describe('the session', () => {
  it('cancels every request that would leave the machine', () => {
    const callback = vi.fn<(answer: { cancel: boolean }) => void>()
    const [decide] = aSession().webRequest.onBeforeRequest.mock.lastCall!
    decide({ url: 'https://example.com/' }, callback)
    decide({ url: 'app://art28/index.html' }, callback)
    expect(callback.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]])
  })

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'display-capture', 'unknown'])('gives no permission for %s', (permission) => {
    const session = aSession()
    const given = vi.fn<(isGiven: boolean) => void>()
    session.setPermissionRequestHandler.mock.lastCall![0](null, permission, given)
    expect(given).toHaveBeenCalledExactlyOnceWith(false)
    expect(session.setPermissionCheckHandler.mock.lastCall![0](null, permission)).toBe(false)
  })

  it('lets a page put text on the clipboard', () => {
    expect(aSession().setPermissionCheckHandler.mock.lastCall![0](null, 'clipboard-sanitized-write')).toBe(true)
  })

  it('has no devices, no spelling checker and no downloads', () => {
    const session = aSession()
    const download = { preventDefault: vi.fn<() => void>() }
    session.emit('will-download', download)
    expect(download.preventDefault).toHaveBeenCalledOnce()
    expect(session.setDevicePermissionHandler.mock.lastCall![0]()).toBe(false)
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
  })
})

function aPage() {
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn<(decide: (asked: { url: string }) => { action: string }) => void>(),
    setWebRTCIPHandlingPolicy: vi.fn<(policy: string) => void>(),
  })
  cageContents(contents as unknown as WebContents)
  return contents
}

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('is stopped at %s', (event) => {
    const attempt = { preventDefault: vi.fn<() => void>() }
    aPage().emit(event, attempt)
    expect(attempt.preventDefault).toHaveBeenCalledOnce()
  })

  it('opens no window, wherever it points', () => {
    const [decide] = aPage().setWindowOpenHandler.mock.lastCall!
    for (const url of ['https://example.com/', 'app://art28/index.html', 'about:blank']) expect(decide({ url })).toEqual({ action: 'deny' })
  })

  it('runs in a sandbox, without Node, and without developer tools once packaged', () => {
    expect(cagedPreferences('/preload.cjs', packaged)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    })
    expect(cagedPreferences('/preload.cjs', fromSource).devTools).toBe(true)
  })
})

it('every process is sandboxed and looks up no name', () => {
  const app = { enableSandbox: vi.fn<() => void>(), commandLine: { appendSwitch: vi.fn<(name: string, value?: string) => void>() } }
  cageProcesses(app as unknown as Parameters<typeof cageProcesses>[0])
  expect(app.enableSandbox).toHaveBeenCalledOnce()
  expect(app.commandLine.appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND')
})

it('no source of ours opens links outside or turns on features of the engine', () => {
  const sources = globSync('**/*.ts', { cwd: import.meta.dirname, exclude: ['**/*.test.ts'] })
  expect(sources.length).toBeGreaterThan(20)
  const offending = sources.filter((name) => /openExternal\(|enableBlinkFeatures|allowpopups/.test(readFileSync(path.join(import.meta.dirname, name), 'utf8')))
  expect(offending).toEqual([])
})
