import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { _electron, test as base, expect, type ElectronApplication, type JSHandle, type Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'

/** What the fixture's preload puts into its page. */
interface Fixture {
  readonly ask: (channel: string, ...values: unknown[]) => Promise<unknown>
  readonly add: (one: number, other: number) => number
  readonly versions: { readonly electron: string }
}

declare global {
  interface Window {
    fixture: Fixture
  }
}

const appPath = join(import.meta.dirname, '../standin/fixture-app')

/** Without a colour scheme of Playwright's own, which would hide the app's. */
const launch = (userData: string) => _electron.launch({ args: [appPath, `--user-data-dir=${userData}`], colorScheme: null })

const executablePath = () => createRequire(import.meta.url)('electron') as string

const windowOf = (electronApp: ElectronApplication, page: Page): Promise<JSHandle<BrowserWindow>> => electronApp.browserWindow(page)

async function readyPage(electronApp: ElectronApplication): Promise<Page> {
  const page = await electronApp.firstWindow()
  await expect(page.getByRole('status')).toHaveText('ready')
  return page
}

const test = base.extend<{ userData: string; electronApp: ElectronApplication; page: Page }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off this pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  },
  electronApp: async ({ userData }, use) => {
    const electronApp = await launch(userData)
    await use(electronApp)
    await electronApp.close()
  },
  page: async ({ electronApp }, use) => use(await readyPage(electronApp)),
})

test('starts the app and shows its window', async ({ electronApp, page }) => {
  await expect(page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
  expect(await electronApp.evaluate(({ app }) => [app.getName(), app.getVersion(), app.isPackaged])).toEqual(['Host fixture', '1.2.3', false])
  const window = await windowOf(electronApp, page)
  await expect.poll(() => window.evaluate((each) => [each.isVisible(), each.webContents.getURL()])).toEqual([true, 'app://fixture/index.html'])
})

test('keeps user data where it is told to, also what electron-store writes', async ({ userData }) => {
  for (const starts of [1, 2]) {
    const electronApp = await launch(userData)
    await readyPage(electronApp)
    expect(await electronApp.evaluate(({ app }) => app.getPath('userData'))).toBe(userData)
    await electronApp.close()
    expect(JSON.parse(readFileSync(join(userData, 'config.json'), 'utf8'))).toEqual({ starts })
  }
})

test('carries values of every kind between page and main', async ({ page }) => {
  const returned = await page.evaluate(async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index)
    const sent = { bytes, view: new Float32Array([1.5]), date: new Date(5), map: new Map([[1, new Set(['x'])]]), big: 12n, nothing: undefined, none: null, not: Number.NaN, list: [1, [true]], text: 'é€' }
    const back = (await window.fixture.ask('echo', sent)) as typeof sent
    return {
      isBytes: back.bytes instanceof Uint8Array && back.bytes.every((byte, index) => byte === (index & 255)) && back.bytes.length === bytes.length,
      isView: back.view instanceof Float32Array && back.view[0] === 1.5,
      isDate: back.date instanceof Date && back.date.getTime() === 5,
      isMap: back.map.get(1)?.has('x'),
      rest: [back.big === 12n, 'nothing' in back && back.nothing === undefined, back.none, Number.isNaN(back.not), back.list, back.text],
    }
  })
  expect(returned).toEqual({ isBytes: true, isView: true, isDate: true, isMap: true, rest: [true, true, null, true, [1, [true]], 'é€'] })
})

test('brings back only the text of a failure, and of a question nobody answers', async ({ page }) => {
  const failure = (channel: string) => page.evaluate((channel) => window.fixture.ask(channel).catch((error: Error) => error.message), channel)
  expect(await failure('fail')).toBe("Error invoking remote method 'fail': RangeError: out of range")
  expect(await failure('nobody')).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
})

test('says who asks, by the address of the app', async ({ page }) => {
  expect(await page.evaluate(() => window.fixture.ask('sender'))).toEqual({ url: 'app://fixture/index.html', isMain: true })
})

test('keeps the preload apart from the page', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    sum: window.fixture.add(2, 3),
    isFrozen: Object.isFrozen(window.fixture) && Object.isFrozen(window.fixture.versions),
    leaks: ['require', 'process', 'module', 'ipcRenderer', '__standinToHost', '__standinToPage'].filter((name) => name in globalThis),
  }))
  expect(seen).toEqual({ sum: 5, isFrozen: true, leaks: [] })
  await page.evaluate(() => Reflect.set(window, 'fixture', null))
  expect(await page.evaluate(() => window.fixture.add(1, 1))).toBe(2)
})

test("answers the app's own scheme, with the bytes that were sent", async ({ page }) => {
  const answer = await page.evaluate(async () => {
    const response = await fetch('/upload', { method: 'POST', body: new Uint8Array([1, 2, 3]) })
    return (await response.json()) as unknown
  })
  expect(answer).toEqual({ sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81' })
})

test('refuses the network, scripts inside the page, navigation and new windows', async ({ electronApp, page }) => {
  expect(await page.evaluate(() => fetch('https://example.org/').then(String, () => 'refused'))).toBe('refused')
  const violated = await page.evaluate(() => {
    const violation = new Promise((resolve) => document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }))
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'window.hasRun = true' }))
    return violation
  })
  expect(violated).toBe('script-src-elem')

  await electronApp.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async (url) => void opened.push(url)
  })
  await page.getByText('a new window').click()
  await expect.poll(() => electronApp.evaluate(() => Reflect.get(globalThis, 'opened') as string[])).toEqual(['https://example.org/'])
  await page.getByText('another page').click()
  await expect(page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
  await expect.poll(() => electronApp.windows().length).toBe(1)
})

test('does what a menu item does when it is clicked', async ({ electronApp, page }) => {
  await electronApp.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('greet')?.click())
  await expect(page.getByRole('listitem')).toHaveText('greeted')
})

test('lets a test answer in the place of a dialog', async ({ electronApp, page }) => {
  await electronApp.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/somewhere/agreement.txt'] })
  })
  expect(await page.evaluate(() => window.fixture.ask('choose'))).toEqual(['/somewhere/agreement.txt'])
})

test('shows the page the theme that main chose', async ({ page }) => {
  const themed = (source: string) => page.evaluate(async (source) => [await window.fixture.ask('theme', source), matchMedia('(prefers-color-scheme: dark)').matches], source)
  expect(await themed('dark')).toEqual([true, true])
  expect(await themed('light')).toEqual([false, false])
})

test('runs threads beside main', async ({ page }) => {
  expect(await page.evaluate(() => window.fixture.ask('worker'))).toBe(42)
})

test('tells the first instance of a second one, which goes', async ({ userData, page }) => {
  const second = spawn(executablePath(), ['--no-sandbox', appPath, `--user-data-dir=${userData}`, 'dossier.art28'], { stdio: 'ignore' })
  expect(await once(second, 'exit')).toEqual([0, null])
  await expect(page.getByRole('listitem')).toHaveText('second dossier.art28')
})

test('tells main of a crashed page, and loads it again', async ({ electronApp, page }) => {
  const window = await windowOf(electronApp, page)
  const reason = await window.evaluate(
    ({ webContents }) =>
      new Promise((resolve) => {
        webContents.once('render-process-gone', (_event, details) => resolve(details.reason))
        webContents.forcefullyCrashRenderer()
      }),
  )
  expect(['crashed', 'killed']).toContain(reason)
  await electronApp.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('echo')
    Object.assign(globalThis, { asked: new Promise((resolve) => ipcMain.handle('echo', (_event, value) => resolve(value))) })
  })
  await window.evaluate(({ webContents }) => webContents.reload())
  expect(await electronApp.evaluate(() => Reflect.get(globalThis, 'asked') as Promise<unknown>)).toBe('ready')
})

test('keeps a window whose closing main or the page prevents', async ({ electronApp, page }) => {
  const window = await windowOf(electronApp, page)
  await window.evaluate((each) => {
    each.once('close', (event) => event.preventDefault())
    each.close()
  })
  expect(await window.evaluate((each) => each.isDestroyed())).toBe(false)

  // The stand-in's page asks with a dialog, which Playwright would accept by itself; Electron's asks nobody but main.
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}))
  // A page may only ask to stay once a person has touched it.
  await page.getByRole('heading', { name: 'Fixture' }).click()
  await page.evaluate(() => Object.assign(globalThis, { onbeforeunload: (event: Event) => event.preventDefault() }))
  const asked = await window.evaluate(
    (each) =>
      new Promise<string>((resolve) => {
        each.webContents.once('will-prevent-unload', () => resolve('asked to stay'))
        each.close()
      }),
  )
  expect(asked).toBe('asked to stay')
  await page.evaluate(() => Object.assign(globalThis, { onbeforeunload: null }))

  const ended = once(electronApp.process(), 'exit')
  await window.evaluate((each) => each.close())
  expect(await ended).toEqual([0, null])
})

test('shows the title, the place and the size that main gives the window', async ({ electronApp, page }) => {
  const window = await windowOf(electronApp, page)
  await expect.poll(() => window.evaluate((each) => each.getTitle())).toBe('Host fixture')
  const resized = await window.evaluate((each) => {
    const heard: string[] = []
    each.on('resize', () => heard.push('resize'))
    each.setBounds({ width: 1000, height: 700 })
    each.setTitle('Another title')
    return { heard, bounds: each.getNormalBounds(), title: each.getTitle() }
  })
  expect(resized).toMatchObject({ heard: ['resize'], bounds: { width: 1000, height: 700 }, title: 'Another title' })
  await expect.poll(() => page.evaluate(() => globalThis.outerWidth)).toBe(1000)
})

test('refuses permissions, and downloads that main prevents', async ({ electronApp, page }) => {
  expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe('denied')
  await electronApp.evaluate(({ session }) => {
    const asked = new Promise<string>((resolve) =>
      session.defaultSession.once('will-download', (event, item) => {
        event.preventDefault()
        resolve(item.getFilename())
      }),
    )
    Object.assign(globalThis, { asked })
  })
  await page.evaluate(() => Object.assign(document.createElement('a'), { href: '/page.css', download: 'style.css' }).click())
  expect(await electronApp.evaluate(() => Reflect.get(globalThis, 'asked') as Promise<string>)).toBe('style.css')
})

test.describe('the stand-in', () => {
  test.skip(!process.env['ELECTRON_OVERRIDE_DIST_PATH']?.endsWith('test/standin/dist'), 'Electron itself covers all of this.')

  test('says once what it is, and quits when it is asked to end', async ({ userData }) => {
    const started = spawn(executablePath(), ['--no-sandbox', appPath, `--user-data-dir=${userData}`], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    started.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
    await expect.poll(() => said).toMatch(/^\[stand-in\] no Electron here, but Node 24[^\n]+\n$/)
    started.kill('SIGTERM')
    expect(await once(started, 'exit')).toEqual([0, null])
  })

  const refusals: readonly [what: string, attempt: (electron: typeof Electron.CrossProcessExports) => unknown][] = [
    ['electron.Tray', (electron) => electron.Tray],
    ['app.getGPUInfo', ({ app }) => app.getGPUInfo('basic')],
    ["app.on('login')", ({ app }) => app.on('login', () => {})],
    ['the BrowserWindow option frame', ({ BrowserWindow }) => new BrowserWindow({ frame: false })],
    ['the web preference sandbox: false', ({ BrowserWindow }) => new BrowserWindow({ webPreferences: { sandbox: false } })],
    ['webContents.printToPDF', ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({})],
    ['net.fetch of https://example.org/', ({ net }) => net.fetch('https://example.org/')],
    ['clicking the menu role togglefullscreen', ({ Menu }) => Menu.buildFromTemplate([{ role: 'togglefullscreen' }]).items[0]?.click()],
  ]

  test('refuses by name what it does not cover', async ({ electronApp }) => {
    await readyPage(electronApp)
    for (const [what, attempt] of refusals) await expect(electronApp.evaluate(attempt)).rejects.toThrow(`not covered by the stand-in: ${what}`)
  })

  test('says that a dialog nobody answers is cancelled', async ({ electronApp, page }) => {
    let said = ''
    electronApp.process().stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()))
    expect(await page.evaluate(() => window.fixture.ask('choose'))).toEqual([])
    await expect.poll(() => said).toContain('[stand-in] showOpenDialog was cancelled: no dialog can be shown')
  })
})
