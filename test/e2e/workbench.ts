import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { _electron, type ElectronApplication, expect, type Page, test as base } from '@playwright/test'

import type { Settings } from '../../shared/contract/settings.ts'
import { textsIn, type Texts } from '../../shared/text/index.ts'

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
      args: [path.join(import.meta.dirname, '../..'), ...words],
      env: { ...(process.env as Record<string, string>), ART28_HOME: this.home },
      colorScheme: null,
    })
    this.#page = await this.#app.firstWindow()
    this.#page.on('pageerror', (error) => this.complaints.push(error.message))
    this.#page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
    await this.#page.setViewportSize({ width: 1280, height: 800 })
    await expect(this.#page.locator('.frame')).toBeVisible()
    return this.#page
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

/** A test with a workbench: closed and cleared away after it, and without a single complaint from the page. */
export const test = base.extend<{ workbench: Workbench; settings: Partial<Settings> }>({
  settings: [{}, { option: true }],
  workbench: async ({ settings }, use) => {
    const workbench = new Workbench(settings)
    await use(workbench)
    await workbench.close()
    workbench.dispose()
    expect(workbench.complaints).toEqual([])
  },
})

export { expect }
