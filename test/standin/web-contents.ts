import { toApp, toChromium } from './addresses.ts'
import type { BrowserWindow } from './browser-window.ts'
import type { CdpSession } from './cdp.ts'
import { NotCovered, Speaker } from './covered.ts'
import { preventable } from './event.ts'
import { ipcMain, type IpcEvent } from './ipc-main.ts'
import { PageLink } from './page-link.ts'
import type { FromPage } from './page/wire.ts'
import { session } from './session.ts'
import { WebFrame } from './web-frame.ts'
import { windows } from './windows.ts'

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'did-navigate',
  'did-navigate-in-page',
  'dom-ready',
  'did-finish-load',
  'did-fail-load',
  'will-attach-webview',
  'will-prevent-unload',
  'render-process-gone',
  'unresponsive',
  'responsive',
  'preload-error',
  'before-input-event',
  'destroyed',
]

export interface WindowOpenDetails {
  readonly url: string
  readonly frameName: string
  readonly features: string
  readonly disposition: 'foreground-tab'
  readonly referrer: { readonly url: string; readonly policy: 'default' }
}

type WindowOpenHandler = (details: WindowOpenDetails) => { readonly action: 'deny' | 'allow' }

interface Preferences {
  readonly preload?: string
  readonly additionalArguments?: readonly string[]
}

export class WebContents extends Speaker {
  readonly id: number
  readonly session = session.defaultSession
  readonly mainFrame = new WebFrame(() => this.getURL())
  readonly #window: BrowserWindow
  readonly #preferences: Preferences
  #link: Promise<PageLink> | undefined
  #targetId: string | undefined
  #url = ''
  #isDestroyed = false
  #isCrashed = false
  #isOwnNavigation = false
  #windowOpenHandler: WindowOpenHandler = () => ({ action: 'deny' })

  constructor(window: BrowserWindow, preferences: Preferences) {
    super('webContents', events)
    this.id = window.id
    this.#window = window
    this.#preferences = preferences
  }

  /** Resolves once the page has loaded. */
  async loadURL(url: string): Promise<void> {
    const address = toChromium(url)
    const loaded = Promise.withResolvers<void>()
    this.once('did-finish-load', () => loaded.resolve())
    this.once('destroyed', () => loaded.resolve())
    this.once('did-fail-load', (_event: object, _code: number, reason: string) => loaded.reject(new Error(`${reason} loading '${url}'`)))
    this.#isOwnNavigation = true
    const link = this.#link
    if (link === undefined) await (this.#link = this.#open(address))
    else await (await link).page.send('Page.navigate', { url: address })
    await loaded.promise
  }

  async #open(address: string): Promise<PageLink> {
    const { width, height } = this.#window.getBounds()
    const link = await PageLink.open({
      address,
      size: { width, height },
      preloadPath: this.#preferences.preload,
      additionalArguments: this.#preferences.additionalArguments ?? [],
      hear: (message) => void this.#hear(message),
      prepare: (page) => {
        page.on('Page.frameNavigated', ({ frame }) => frame.parentId === undefined && this.#shown(frame))
        page.on('Page.navigatedWithinDocument', ({ url }) => this.emit('did-navigate-in-page', {}, (this.#url = toApp(url)), true))
        page.on('Page.domContentEventFired', () => this.emit('dom-ready', {}))
        page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}))
        page.on('Inspector.targetCrashed', () => this.#crashed())
        page.on('Page.javascriptDialogOpening', ({ type }) => type === 'beforeunload' && this.#askedToStay(page))
      },
    })
    this.#targetId = link.targetId
    await this.session.applyPermissions(address)
    windows.opened(link.targetId, this)
    return link
  }

  #shown(frame: { readonly url: string; readonly unreachableUrl?: string }): void {
    if (frame.unreachableUrl !== undefined) return void this.emit('did-fail-load', {}, -2, 'ERR_FAILED', toApp(frame.unreachableUrl), true)
    this.#isCrashed = false
    this.#url = toApp(frame.url)
    this.emit('did-navigate', {}, this.#url, 200, '')
  }

  #crashed(): void {
    this.#isCrashed = true
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  }

  #askedToStay(page: CdpSession): void {
    const event = preventable({})
    this.emit('will-prevent-unload', event)
    page.send('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => undefined)
    if (!event.defaultPrevented) this.#window.pageKept()
  }

  async #hear(message: FromPage): Promise<void> {
    const event: IpcEvent = { sender: this, senderFrame: this.mainFrame, frameId: 1, processId: 1 }
    if (message.kind === 'send') return void ipcMain.emit(message.channel, event, ...message.values)
    if (message.kind === 'key') return this.#pressed(message.input)
    if (message.kind === 'broken') return void this.emit('preload-error', {}, this.#preferences.preload, new Error(message.reason))
    const { id, channel, values } = message
    const link = await this.#link
    try {
      link?.tell({ kind: 'answer', id, isOk: true, value: await ipcMain.answer(channel, event, values) })
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error)
      link?.tell({ kind: 'answer', id, isOk: false, value: String(error) })
    }
  }

  /** The page has had the key by now: main may watch, but not prevent. */
  #pressed(input: object): void {
    const event = preventable({})
    this.emit('before-input-event', event, { ...input, modifiers: [] })
    if (event.defaultPrevented) console.error(new NotCovered('preventing a key in before-input-event').message)
  }

  send(channel: string, ...values: unknown[]): void {
    this.#link?.then((link) => link.tell({ kind: 'news', channel, values })).catch(() => undefined)
  }

  getURL(): string {
    return this.#url
  }

  reload(): void {
    this.#isOwnNavigation = true
    this.#tellPage((page) => page.send('Page.reload'))
  }

  /** Whether the navigation that begins now is main's own, which Electron does not ask about. Answers once. */
  takeOwnNavigation(): boolean {
    const isOwn = this.#isOwnNavigation
    this.#isOwnNavigation = false
    return isOwn
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler
  }

  /** Asks the app about a popup. */
  askWindowOpen(url: string): void {
    const { action } = this.#windowOpenHandler({ url, frameName: '', features: '', disposition: 'foreground-tab', referrer: { url: '', policy: 'default' } })
    if (action === 'allow') throw new NotCovered('setWindowOpenHandler allowing a window')
  }

  /** Chromium was started with this policy. */
  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== 'disable_non_proxied_udp') throw new NotCovered(`the WebRTC policy ${policy}`)
  }

  forcefullyCrashRenderer(): void {
    this.#tellPage((page) => page.send('Page.crash'))
  }

  isCrashed(): boolean {
    return this.#isCrashed
  }

  focus(): void {
    this.#tellPage((page) => page.send('Page.bringToFront'))
  }

  /** Edits as the menu's role of that name does. */
  edit(command: string): void {
    this.#tellPage((page) => page.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }))
  }

  /** A page that is gone hears nothing, and that is no error. */
  #tellPage(tell: (page: CdpSession) => Promise<unknown>): void {
    this.#link?.then(({ page }) => tell(page)).catch(() => undefined)
  }

  close(options?: { readonly waitForBeforeUnload?: boolean }): void {
    if (options?.waitForBeforeUnload === true) this.#window.close()
    else this.#window.destroy()
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  isTarget(targetId: string): boolean {
    return this.#targetId === targetId
  }

  /** The page, once it is open; undefined when nothing was ever loaded. */
  get link(): Promise<PageLink> | undefined {
    return this.#link
  }

  destroyed(): void {
    this.#isDestroyed = true
    this.emit('destroyed')
  }
}
