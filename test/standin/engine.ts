import { join } from 'node:path'
import process from 'node:process'

import type { CdpSession, Protocol } from './cdp.ts'
import { Chromium } from './chromium.ts'

type Born = Protocol.Target.attachedToTargetPayload

interface EngineOptions {
  readonly profileFolder: string
  readonly language: string
  readonly hasSwitch: (name: string) => boolean
}

/**
 * The one Chromium behind all windows.
 *
 * Every page is held at birth until its window has put the preload in place. A page that no window asked for is a popup: it is told to whoever listens.
 */
class Engine {
  readonly isHeaded = process.env['ART28_STANDIN_HEADED'] === '1'
  readonly pages: CdpSession[] = []
  #chromium: Chromium | undefined
  #firstWindow: string | undefined
  #claimed: string | undefined
  #expected = 0
  readonly #born = new Map<string, PromiseWithResolvers<CdpSession>>()

  onPopup: (targetId: string, openerId: string | undefined) => void = () => {}

  async start({ profileFolder, language, hasSwitch }: EngineOptions): Promise<void> {
    this.#chromium = await Chromium.start({
      profilePath: join(profileFolder, 'chromium'),
      language,
      isHeaded: this.isHeaded,
      hasOwnSandbox: !hasSwitch('no-sandbox') && process.getuid?.() !== 0,
      hasDebuggingPort: hasSwitch('remote-debugging-port'),
    })
    if (this.isHeaded) this.#claimed = this.#firstWindow = await this.#chromium.firstWindow()
    this.browser.on('Target.attachedToTarget', (born) => this.#attached(born))
  }

  /** From now on pages are seen. Called once everybody listens. */
  async watch(): Promise<void> {
    await this.browser.send('Target.setDiscoverTargets', { discover: true })
    await this.browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  }

  get browser(): CdpSession {
    if (this.#chromium === undefined) throw new Error('The stand-in has no Chromium yet.')
    return this.#chromium.browser
  }

  /** The window that a headed Chromium opened with, once. */
  takeFirstWindow(): string | undefined {
    const targetId = this.#firstWindow
    this.#firstWindow = undefined
    return targetId
  }

  async attach(targetId: string): Promise<CdpSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', { targetId, flatten: true })
    return this.#pageOf(sessionId)
  }

  /** Makes a page, which waits for `Runtime.runIfWaitingForDebugger` before it loads anything. */
  async createPage(url: string, size: { readonly width: number; readonly height: number }): Promise<{ readonly targetId: string; readonly page: CdpSession }> {
    this.#expected++
    const { targetId } = await this.browser.send('Target.createTarget', { url, newWindow: true, ...size })
    return { targetId, page: await this.#birthOf(targetId).promise }
  }

  /** Whether this frame is the main frame of one of our pages: its id is the page's. */
  isPage(frameId: string): boolean {
    return this.#born.has(frameId) || frameId === this.#claimed
  }

  async placeWindow(targetId: string, bounds: Protocol.Browser.Bounds): Promise<void> {
    const { windowId } = await this.browser.send('Browser.getWindowForTarget', { targetId })
    await this.browser.send('Browser.setWindowBounds', { windowId, bounds })
  }

  async closeTarget(targetId: string): Promise<void> {
    await this.browser.send('Target.closeTarget', { targetId }).catch(() => undefined)
  }

  async close(): Promise<void> {
    await this.#chromium?.close()
  }

  #pageOf(sessionId: string): CdpSession {
    const page = this.#chromium!.pipe.session(sessionId)
    this.pages.push(page)
    return page
  }

  #birthOf(targetId: string): PromiseWithResolvers<CdpSession> {
    const birth = this.#born.get(targetId) ?? Promise.withResolvers<CdpSession>()
    this.#born.set(targetId, birth)
    return birth
  }

  #attached({ sessionId, targetInfo, waitingForDebugger }: Born): void {
    const { targetId, type, openerId } = targetInfo
    if (targetId === this.#claimed) return
    if (type === 'page' && openerId === undefined && this.#expected > 0) {
      this.#expected--
      this.#birthOf(targetId).resolve(this.#pageOf(sessionId))
      return
    }
    if (type === 'page') this.onPopup(targetId, openerId)
    if (waitingForDebugger) void this.#chromium?.pipe.session(sessionId).send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
  }
}

export const engine = new Engine()
