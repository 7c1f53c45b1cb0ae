import process from 'node:process'

import { AppPaths } from './app-paths.ts'
import { commandLine } from './command-line.ts'
import { Speaker } from './covered.ts'
import { engine } from './engine.ts'
import { preventable } from './event.ts'
import { takePlace } from './single-instance.ts'
import { windows } from './windows.ts'

const events = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'open-file',
  'activate',
  'web-contents-created',
  'browser-window-created',
  'render-process-gone',
  'child-process-gone',
]

/** What the app's own package says of it. */
export interface AppPackage {
  readonly name: string
  readonly version: string
  readonly folderPath: string
}

class App extends Speaker {
  readonly commandLine = commandLine
  readonly isPackaged = false
  readonly #paths = new AppPaths()
  readonly #ready = Promise.withResolvers<object>()
  readonly #recentDocuments: string[] = []
  #package: AppPackage = { name: 'Electron', version: '0.0.0', folderPath: process.cwd() }
  #isReady = false
  #isQuitting = false
  #place: ReturnType<typeof takePlace> = null

  constructor() {
    super('app', events)
  }

  get name(): string {
    return this.getName()
  }

  set name(name: string) {
    this.setName(name)
  }

  getName(): string {
    return this.#package.name
  }

  setName(name: string): void {
    this.#package = { ...this.#package, name }
  }

  getVersion(): string {
    return this.#package.version
  }

  getAppPath(): string {
    return this.#package.folderPath
  }

  getPath(name: string): string {
    return this.#paths.get(name, this.#package.name)
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  getLocale(): string {
    const asked = commandLine.getSwitchValue('lang')
    return asked === '' ? Intl.DateTimeFormat().resolvedOptions().locale : asked
  }

  getPreferredSystemLanguages(): readonly string[] {
    return [this.getLocale()]
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<object> {
    return this.#ready.promise
  }

  /** Every page here is sandboxed as far as its Chromium is. */
  enableSandbox(): void {}

  /** For Windows' task bar, which there is none of. */
  setAppUserModelId(_id: string): void {}

  setAboutPanelOptions(_options: object): void {}

  addRecentDocument(path: string): void {
    this.#recentDocuments.unshift(path)
  }

  clearRecentDocuments(): void {
    this.#recentDocuments.length = 0
  }

  getRecentDocuments(): readonly string[] {
    return [...this.#recentDocuments]
  }

  requestSingleInstanceLock(data: unknown = {}): boolean {
    this.#place ??= takePlace(this.getPath('userData'), data, (second) => this.emit('second-instance', {}, second.argv, second.cwd, second.data))
    return this.#place !== null
  }

  hasSingleInstanceLock(): boolean {
    return this.#place !== null
  }

  releaseSingleInstanceLock(): void {
    this.#place?.close()
    this.#place = null
  }

  quit(): void {
    if (this.#isQuitting) return
    this.#isQuitting = true
    void this.#quit().then((isQuit) => (this.#isQuitting = isQuit))
  }

  async #quit(): Promise<boolean> {
    if (this.#isRefused('before-quit')) return false
    for (const window of windows.all()) {
      await window.tryToClose()
      if (!window.isDestroyed()) return false
    }
    if (this.#isRefused('will-quit')) return false
    this.exit(0)
    return true
  }

  #isRefused(question: 'before-quit' | 'will-quit'): boolean {
    const event = preventable({})
    this.emit(question, event)
    return event.defaultPrevented
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    this.#place?.close()
    void engine.close().then(() => process.exit(code))
  }

  lostLastWindow(): void {
    if (this.#isQuitting) return
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed')
    else this.quit()
  }

  launched(appPackage: AppPackage): void {
    this.#package = appPackage
  }

  becomeReady(): void {
    this.#isReady = true
    this.emit('will-finish-launching')
    this.#ready.resolve({})
    this.emit('ready', {}, {})
  }
}

export const app = new App()
