import { app } from './app.ts'
import type { Protocol } from './cdp.ts'
import { Speaker, refuseUnknown } from './covered.ts'
import { engine } from './engine.ts'
import { preventable } from './event.ts'
import { WebContents } from './web-contents.ts'
import { checkOptions, type WindowOptions } from './window-options.ts'
import { windows } from './windows.ts'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const events = [
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'close',
  'closed',
  'resize',
  'move',
  'minimize',
  'restore',
  'maximize',
  'unmaximize',
  'page-title-updated',
  'unresponsive',
  'responsive',
]

/** How long a page may take to close before it is taken away. */
const closingMilliseconds = 3000

let lastId = 0

class Window extends Speaker {
  readonly id = ++lastId
  readonly webContents: WebContents
  readonly #smallest: { readonly width: number; readonly height: number }
  #bounds: Bounds
  #state: 'normal' | 'minimized' | 'maximized' = 'normal'
  #title: string
  #isVisible: boolean
  #isEdited = false
  #representedFilename = ''
  #isDestroyed = false
  #isPageGone = false
  #closing: PromiseWithResolvers<'gone' | 'kept'> | undefined

  constructor(options: WindowOptions = {}) {
    super('BrowserWindow', events)
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    checkOptions(options)
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.#smallest = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 }
    this.#title = options.title ?? app.getName()
    this.#isVisible = options.show !== false
    this.webContents = new WebContents(this, options.webPreferences ?? {})
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    windows.bringToFront(this)
    app.emit('browser-window-created', {}, this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): readonly Window[] {
    return windows.all()
  }

  static fromWebContents(contents: WebContents): Window | null {
    return windows.all().find(({ webContents }) => webContents === contents) ?? null
  }

  static getFocusedWindow(): Window | null {
    return windows.front() ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  show(): void {
    if (!this.#isVisible) {
      this.#isVisible = true
      this.emit('show')
    }
    this.focus()
  }

  hide(): void {
    this.#isVisible = false
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  focus(): void {
    windows.bringToFront(this)
    this.webContents.focus()
    this.emit('focus')
  }

  isFocused(): boolean {
    return windows.front() === this
  }

  minimize(): void {
    this.#become('minimized', 'minimize')
  }

  maximize(): void {
    this.#become('maximized', 'maximize')
  }

  unmaximize(): void {
    this.#become('normal', 'unmaximize')
  }

  restore(): void {
    this.#become('normal', 'restore')
  }

  isMinimized(): boolean {
    return this.#state === 'minimized'
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  getBounds(): Bounds {
    return { ...this.#bounds }
  }

  getNormalBounds(): Bounds {
    return { ...this.#bounds }
  }

  setBounds(bounds: Partial<Bounds>): void {
    const before = this.#bounds
    const wanted = { ...before, ...bounds }
    this.#bounds = { ...wanted, width: Math.max(wanted.width, this.#smallest.width), height: Math.max(wanted.height, this.#smallest.height) }
    const { x: left, y: top, width, height } = this.#bounds
    void this.#place({ left, top, width, height })
    if (before.width !== width || before.height !== height) this.emit('resize')
    if (before.x !== left || before.y !== top) this.emit('move')
  }

  getTitle(): string {
    return this.#title
  }

  setTitle(title: string): void {
    this.#title = title
  }

  isDocumentEdited(): boolean {
    return this.#isEdited
  }

  setDocumentEdited(isEdited: boolean): void {
    this.#isEdited = isEdited
  }

  getRepresentedFilename(): string {
    return this.#representedFilename
  }

  setRepresentedFilename(fileName: string): void {
    this.#representedFilename = fileName
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  close(): void {
    void this.tryToClose()
  }

  /** Asks the app, then the page's `beforeunload`; either may keep the window. */
  async tryToClose(): Promise<void> {
    if (this.#isDestroyed) return
    const event = preventable({})
    this.emit('close', event)
    if (event.defaultPrevented) return
    if ((await this.#closePage()) !== 'kept') this.destroy()
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.remove(this)
    this.webContents.link?.then(({ targetId }) => engine.closeTarget(targetId)).catch(() => undefined)
    this.webContents.destroyed()
    this.emit('closed')
    if (windows.all().length === 0) app.lostLastWindow()
  }

  /** Chromium closed the page: a person closed the window, or we did. An app that prevents it keeps a window without a page, and has the time it asked for. */
  pageGone(): void {
    this.#isPageGone = true
    this.#closing?.resolve('gone')
    if (this.#isDestroyed || this.#closing !== undefined) return
    const event = preventable({})
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  /** The page's `beforeunload` asked to stay, and main let it. */
  pageKept(): void {
    this.#closing?.resolve('kept')
  }

  pageTitled(title: string): void {
    const event = preventable({})
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.setTitle(title)
  }

  async #closePage(): Promise<'gone' | 'kept' | 'late'> {
    const link = await this.webContents.link?.catch(() => undefined)
    if (link === undefined || this.#isPageGone || this.webContents.isCrashed()) return 'gone'
    const closing = (this.#closing ??= Promise.withResolvers<'gone' | 'kept'>())
    link.page.send('Page.close').catch(() => undefined)
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, closingMilliseconds, 'late').unref())
    const outcome = await Promise.race([closing.promise, late])
    this.#closing = undefined
    return outcome
  }

  #become(state: 'normal' | 'minimized' | 'maximized', event: string): void {
    this.#state = state
    void this.#place({ windowState: state })
    this.emit(event)
  }

  async #place(bounds: Protocol.Browser.Bounds): Promise<void> {
    const link = await this.webContents.link?.catch(() => undefined)
    if (link !== undefined) await engine.placeWindow(link.targetId, bounds).catch(() => undefined)
  }
}

export type BrowserWindow = Window
export const BrowserWindow = refuseUnknown('BrowserWindow', Window)
