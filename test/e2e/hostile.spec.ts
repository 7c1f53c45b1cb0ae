// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page can take nothing from outside it
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import type { Page } from '@playwright/test'

import { createDossier, openDossier } from '../../electron/services/dossier/dossier.ts'
import { contract } from '../../shared/contract/index.ts'
import { attaching } from '../support/a-piece-of-evidence.ts'
import { aMoment, anAuditor, anOpening } from '../support/an-opening.ts'
import { alarm, hostileFiles, hostileMarkup, hostileNames } from '../support/hostile-files.ts'
import { expect, test as base, type Workbench } from './workbench.ts'

declare global {
  /** Raised by whatever of a stranger's runs in the page. */
  var alarms: number | undefined
}

/** A host that listens on this machine and writes down whoever calls: nobody, by the end of a test. */
interface Host {
  readonly address: string
  readonly calls: string[]
}

const test = base.extend<{ host: Host }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs off this pattern
  host: async ({}, use) => {
    const calls: string[] = []
    const server = createServer((request, response) => {
      calls.push(request.url ?? '')
      response.end('called')
    })
    server.on('connection', () => calls.push('connected'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls })
    server.close()
    expect(calls).toEqual([])
  },
})

test('a stranger’s dossier is shown as words and pictures, and runs nothing', async ({ workbench, host }) => {
  const page = await workbench.start(await aHostileDossier(workbench, host))
  await workbench.goTo('evidence')
  const rows = page.getByRole('grid', { name: workbench.texts('evidence:list') }).locator('[role="row"][aria-selected]')
  const count = hostileNames.length + 6
  await expect(rows).toHaveCount(count)
  for (let index = 0; index < count; index++) {
    await rows.nth(index).click()
    await expect(page.getByRole('tabpanel').locator('pre, img, canvas, [role="grid"]').first()).toBeVisible()
  }
  await expect(page.locator('iframe, object, embed, form[action], link[href^="http"], img[src^="http"], a[href]')).toHaveCount(0)
  expect(await alarms(page)).toBe(0)
})

test('a name is shown as it is written, without turning the words around it', async ({ workbench, host }) => {
  const page = await workbench.start(await aHostileDossier(workbench, host))
  await workbench.goTo('evidence')
  await expect(page.getByText(hostileNames[0]!, { exact: true }).first()).toBeVisible()
  await workbench.goTo('log')
  expect(await alarms(page)).toBe(0)
})

test('an agreement is text, whether it was imported or pasted', async ({ workbench, host }) => {
  const { texts } = workbench
  const page = await workbench.start()
  const agreement = `Verwerkersovereenkomst\n\n1. Verwerker verwerkt persoonsgegevens ${hostileMarkup(host.address)}\n\n2. Klant mag een audit laten uitvoeren.\n`
  const file = path.join(workbench.folder, '<img src=x onerror="alarms=1">.html')
  writeFileSync(file, agreement)
  await workbench.willChoose(file)
  await page.getByRole('button', { name: texts('start:library.import') }).click()
  const library = page.getByRole('list', { name: texts('start:library.list') })
  await expect(library.getByRole('listitem')).toHaveCount(3)

  await page.getByRole('button', { name: texts('start:library.paste') }).click()
  await page.getByLabel(texts('start:paste.name')).fill('<script>alarms=1</script>')
  await page.getByRole('textbox', { name: texts('start:paste.text') }).fill(`Geplakt. ${agreement}`)
  await page.getByRole('button', { name: texts('start:paste.save') }).click()
  await expect(library.getByText('<script>alarms=1</script>')).toBeVisible()

  await library.getByRole('button', { name: texts('start:library.viewOf', { name: '<script>alarms=1</script>' }) }).click()
  await expect(page.getByRole('dialog').getByText(texts('start:preview.proposes'))).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await alarms(page)).toBe(0)
})

test('what gets into the page all the same may not run', async ({ workbench, host }) => {
  const page = await workbench.start()
  const { thrown, directives, canFrameAsk } = await page.evaluate(
    async ({ alarm, host }) => {
      const directives = new Set<string>()
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.add(effectiveDirective))
      // What a debugger calls may compile text; what comes after may not.
      await new Promise((resolve) => setTimeout(resolve))
      const put = (tag: string, properties: object) => () => document.body.append(Object.assign(document.createElement(tag), properties))
      const attempts: Record<string, () => unknown> = {
        'inline script': put('script', { textContent: alarm }),
        'script from a host': put('script', { src: `${host}/script.js` }),
        markup: put('div', { innerHTML: `<img src="x" onerror="${alarm}">` }),
        'frame of markup': put('iframe', { srcdoc: `<script>${alarm}</script>` }),
        'event handler': () => document.body.setAttribute('onclick', alarm),
        'code from text': () => new Function(alarm)(),
        'code in time': () => setTimeout(alarm as never),
        'worker of text': () => new Worker('data:text/javascript,1'),
        'frame of a host': put('iframe', { src: `${host}/frame` }),
        'picture of a host': put('img', { src: `${host}/pixel.png` }),
        'style of a host': put('link', { rel: 'stylesheet', href: `${host}/style.css` }),
        'inline style': put('style', { textContent: '* { color: red }' }),
      }
      const thrown = Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          return attempt(), []
        } catch {
          return [name]
        }
      })
      const frame = document.createElement('iframe')
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 300))
      return { thrown, directives: [...directives].toSorted(), canFrameAsk: Reflect.has(frame.contentWindow ?? {}, 'art28') }
    },
    { alarm, host: host.address },
  )
  expect(thrown).toEqual(['inline script', 'script from a host', 'markup', 'frame of markup', 'event handler', 'code from text', 'code in time', 'worker of text'])
  expect(directives).toEqual(['frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem'])
  expect(canFrameAsk).toBe(false)
  expect(await alarms(page)).toBe(0)
  workbench.forgive()
})

test('nothing leads out of the window, and no host is called', async ({ workbench, host }) => {
  const page = await workbench.start()
  const outcomes = await page.evaluate(async (host) => {
    const link = Object.assign(document.createElement('a'), { href: `${host}/link` })
    const blank = Object.assign(document.createElement('a'), { href: `${host}/blank`, target: '_blank' })
    const download = Object.assign(document.createElement('a'), { href: `${host}/file`, download: 'file' })
    const form = Object.assign(document.createElement('form'), { action: `${host}/form`, method: 'post' })
    document.body.append(link, blank, download, form)
    for (const each of [link, blank, download]) each.click()
    form.submit()
    const opened = window.open(`${host}/open`)
    location.href = `${host}/location`
    const attempt = async (name: string, work: () => unknown) => [name, await Promise.resolve().then(work).then(() => 'came through', () => 'refused')] as const
    const closes = (socket: WebSocket | EventSource) => new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }))
    return Object.fromEntries([
      ['window.open', opened === null ? 'refused' : 'came through'],
      await attempt('fetch', () => fetch(`${host}/fetch`)),
      await attempt('no-cors fetch', () => fetch(`${host}/fetch`, { mode: 'no-cors' })),
      await attempt('beacon', () => navigator.sendBeacon(`${host}/beacon`) || Promise.reject(new Error())),
      await attempt('socket', () => closes(new WebSocket(host.replace('http', 'ws')))),
      await attempt('events', () => closes(new EventSource(`${host}/events`))),
      await attempt('import', () => import(`${host}/module.js`)),
      await attempt('another host', () => fetch('https://example.org/')),
    ])
  }, host.address)
  const { beacon, ...others } = outcomes
  expect(new Set(Object.values(others))).toEqual(new Set(['refused']))
  expect(['refused', 'came through'], 'a beacon says only that it was queued').toContain(beacon)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workbench.texts('start:title'))
  expect(workbench.app.windows()).toHaveLength(1)
  workbench.forgive()
})

test('a page that is not ours gets no answer, though nothing else stopped it', async ({ workbench }) => {
  await workbench.start()
  const opened = workbench.app.waitForEvent('window')
  await workbench.app.evaluate(({ BrowserWindow, protocol, session }, preload) => {
    protocol.unhandle('app')
    protocol.handle('app', () => new Response('<title>foreign</title>', { headers: { 'Content-Type': 'text/html' } }))
    session.defaultSession.webRequest.onBeforeRequest((_details, decide) => decide({ cancel: false }))
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } })
    void window.loadURL('app://foreign/index.html').catch(() => undefined)
  }, path.join(import.meta.dirname, '../../out/preload.cjs'))
  const foreign = await opened
  await expect.poll(() => foreign.evaluate(() => 'art28' in window)).toBe(true)
  expect(await ask(foreign, 'dossiers', 'list')).toMatchObject({ ok: false, code: 'unexpected' })
  expect(await ask(foreign, 'library', 'importText', { job: 'j', name: 'n', text: 't' })).toMatchObject({ ok: false, code: 'unexpected' })
  workbench.forgive()
})

test('a question of the wrong shape is refused, whatever it asks', async ({ workbench }) => {
  const page = await workbench.start()
  const calls = Object.entries(contract).flatMap(([group, entries]) => Object.entries(entries).flatMap(([name, { kind }]) => (kind === 'call' ? [[group, name] as const] : [])))
  const wrong = [42, 'text', ['list'], { unheardOf: 1 }, { job: { $ne: null } }]
  for (const [group, name] of calls) {
    for (const value of wrong) expect(await ask(page, group, name, value), `${group}.${name}(${JSON.stringify(value)})`).toMatchObject({ ok: false, code: 'request.invalid' })
  }
  expect(await page.evaluate(() => Object.keys((window as unknown as { art28: object }).art28))).toEqual(Object.keys(contract))
})

test('too much at once is refused in words, and the window goes on', async ({ workbench }) => {
  const page = await workbench.start()
  const answers = await page.evaluate(async (limit) => {
    const { library, evidence } = (window as unknown as { art28: Record<string, Record<string, (input: unknown) => Promise<{ code?: string }>>> }).art28
    const large = await library!['importText']!({ job: 'large', name: 'Groot', text: 'a'.repeat(limit) })
    const bytes = await library!['importBytes']!({ job: 'bytes', fileName: 'groot.txt', bytes: new Uint8Array(limit).fill(97) })
    const endless = await evidence!['begin']!({ fileName: 'eindeloos.bin', sizeBytes: Number.MAX_SAFE_INTEGER })
    const below = await evidence!['begin']!({ fileName: 'min.bin', sizeBytes: -1 })
    return [large, bytes, endless, below].map(({ code }) => code)
  }, 21 << 20)
  expect(answers).toEqual(['agreement.tooLarge', 'agreement.tooLarge', expect.stringMatching(/^(request.invalid|dossier.noneOpen)$/), 'request.invalid'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workbench.texts('start:title'))
})

/** A dossier that a stranger might send: markup wherever a person can write, and evidence that tries everything. */
async function aHostileDossier({ folder }: Workbench, { address }: Host): Promise<string> {
  const dossierPath = path.join(folder, 'van-een-vreemde.art28')
  const filesFolder = path.join(folder, 'files')
  mkdirSync(filesFolder)
  const opening = anOpening()
  const markup = hostileMarkup(address).replaceAll('\n', ' ')
  createDossier(dossierPath, [{ ...opening, payload: { ...opening.payload, processor: { name: markup, registration: markup, address: markup, contact: markup } } }], anAuditor, aMoment)
  const dossier = openDossier(dossierPath, 'write')
  for (const [index, { fileName, bytes }] of (await hostileFiles(address)).entries()) {
    const filePath = path.join(filesFolder, fileName.replaceAll('/', '∕'))
    writeFileSync(filePath, bytes)
    const { kind, payload } = attaching(`B${index + 1}`, await dossier.storeFile(filePath))
    dossier.append([{ kind, payload: { ...payload, title: fileName, issuer: markup, receivedFrom: markup } }], anAuditor, aMoment)
  }
  dossier.append([{ kind: 'item.note', payload: { id: 'N1', itemId: null, text: markup } }], anAuditor, aMoment)
  dossier.close()
  return dossierPath
}

function ask(page: Page, group: string, name: string, input?: unknown): Promise<unknown> {
  return page.evaluate(
    ([group, name, input]) => (window as unknown as { art28: Record<string, Record<string, (input: unknown) => unknown>> }).art28[group]![name]!(input),
    [group, name, input] as const,
  )
}

async function alarms(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate(() => globalThis.alarms ?? 0)))
  return counts.reduce((sum, count) => sum + count, 0)
}
