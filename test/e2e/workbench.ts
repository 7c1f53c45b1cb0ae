import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test'

import type { Area } from '../../renderer/app/place.ts'
import type { Settings } from '../../shared/contract/settings.ts'
import { textsIn, type Texts } from '../../shared/text/index.ts'

/** What a page may ask for: the product's own files, as Electron and the stand-in name them, and bytes that it already holds. */
const withinTheWindow = /^(app:\/\/art28\/|https:\/\/art28\.app\.localhost\/|blob:|data:)/

/** Our product as `npm start` would start it, in a home of its own that lasts for one journey. */
export class Workbench {
  readonly folder: string
  readonly home: string
  readonly texts: Texts
  readonly #settings: Settings
  #app: ElectronApplication | null = null
  #page: Page | null = null
  /** What the page complained of: a journey ends without any. */
  readonly complaints: string[] = []
  /** Addresses outside the window that some page asked for: a journey ends without any. */
  readonly strayed: string[] = []

  constructor(settings: Partial<Settings> = {}) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'workbench-'))
    this.home = path.join(this.folder, 'home')
    this.#settings = { language: 'nl', theme: 'light', person: { name: 'Noor de Wit', role: 'leadauditor', organisation: 'Voorbeeld Controlebureau' }, panes: {}, ...settings }
    this.texts = textsIn(this.#settings.language)
    mkdirSync(this.home)
    writeFileSync(path.join(this.home, 'settings.json'), JSON.stringify({ settings: this.#settings, dossiers: [], window: null }))
  }

  get app(): ElectronApplication {
    return this.#app!
  }

  get page(): Page {
    return this.#page!
  }

  /** Starts the product, or starts it again with what it kept. `words` come after it, such as a dossier to open. */
  async start(...words: string[]): Promise<Page> {
    this.#app = await _electron.launch({
      args: ['-r', path.join(import.meta.dirname, '../support/ask-no-network.cjs'), path.join(import.meta.dirname, '../..'), ...words],
      env: { ...(process.env as Record<string, string>), ART28_HOME: this.home, ART28_ASKED: this.#askedPath },
      colorScheme: null,
    })
    this.#app.context().on('request', (request) => withinTheWindow.test(request.url()) || this.strayed.push(request.url()))
    this.#page = await this.#app.firstWindow()
    this.#page.on('pageerror', (error) => this.complaints.push(error.message))
    this.#page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    await this.#page.setViewportSize({ width: 1280, height: 800 })
    await expect(this.#page.locator('.frame')).toBeVisible()
    return this.#page
  }

  /** What the main process asked of a network: nothing. */
  get askedByMain(): string {
    return existsSync(this.#askedPath) ? readFileSync(this.#askedPath, 'utf8') : ''
  }

  get #askedPath(): string {
    return path.join(this.folder, 'asked-of-the-network')
  }

  /** Lets go of complaints and strayed requests: a test made them on purpose, and has looked at what became of them. */
  forgive(): void {
    this.complaints.length = 0
    this.strayed.length = 0
  }

  /** Opens an example from the start screen; it is made the first time. */
  async openExample(name: 'itemo' | 'leadinfo'): Promise<void> {
    await this.page.getByRole('button', { name: this.texts(`start:examples.${name}`) }).click()
    await expect(this.#steps).toBeVisible({ timeout: 30_000 })
  }

  /** Goes to a room by its step in the rail. */
  async goTo(area: Exclude<Area, 'start'>): Promise<void> {
    const name = this.texts(`window:room.${area}`)
    await this.#steps.getByRole('button').filter({ has: this.page.getByText(name, { exact: true }) }).click()
    await expect(this.page.getByRole('main', { name, exact: true })).toBeVisible()
  }

  get #steps() {
    return this.page.getByRole('navigation', { name: this.texts('window:step.list') })
  }

  /** Closes the window as a person does. */
  async close(): Promise<void> {
    await this.#app?.close()
    this.#app = null
  }

  /** Pulls the plug: nothing can be said or saved any more. */
  async kill(): Promise<void> {
    const child = this.app.process()
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
    this.#app = null
  }

  /** The next dialog that asks for files answers with these, as if a person chose them; none is a dialog that is closed. */
  async willChoose(...filePaths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    }, filePaths)
  }

  /** The next dialogs that ask where to save answer with this path in the journey's folder. */
  async willSaveAs(fileName: string): Promise<string> {
    const filePath = path.join(this.folder, fileName)
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    }, filePath)
    return filePath
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** A test with a workbench: closed and cleared away after it, without a single complaint from the page, and without a question to any network. */
export const test = base.extend<{ workbench: Workbench; settings: Partial<Settings> }>({
  settings: [{}, { option: true }],
  workbench: async ({ settings }, use) => {
    const workbench = new Workbench(settings)
    await use(workbench)
    await workbench.close()
    const { complaints, strayed, askedByMain } = workbench
    workbench.dispose()
    expect({ complaints, strayed, askedByMain }).toEqual({ complaints: [], strayed: [], askedByMain: '' })
  },
})

export { expect }
