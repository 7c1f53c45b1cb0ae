import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'

import type { CdpSession } from './cdp.ts'
import { codec } from './codec.ts'
import { engine } from './engine.ts'
import { nativeTheme } from './native-theme.ts'
import { mainWorldScript, preloadScript, preloadWorld, toHost, toPage } from './page-scripts.ts'
import type { FromPage, ToPage } from './page/wire.ts'

interface PageOptions {
  readonly address: string
  readonly size: { readonly width: number; readonly height: number }
  readonly preloadPath: string | undefined
  readonly additionalArguments: readonly string[]
  hear(message: FromPage): void
  /** Called with the page before it loads anything. */
  prepare(page: CdpSession): void
}

/** A window's page in Chromium, and the line between main and the preload's world in it. */
export class PageLink {
  readonly targetId: string
  readonly page: CdpSession
  /** The preload's world of the document that is shown; none between two documents and after a crash. */
  #world: string | undefined

  private constructor(targetId: string, page: CdpSession) {
    this.targetId = targetId
    this.page = page
  }

  /** Opens the page with its first address. A second one who watches Chromium never sees it empty. */
  static async open(options: PageOptions): Promise<PageLink> {
    const first = engine.takeFirstWindow()
    const { targetId, page } =
      first === undefined ? await engine.createPage(options.address, options.size) : { targetId: first, page: await engine.attach(first) }
    const link = new PageLink(targetId, page)
    link.#listen(options)
    options.prepare(page)
    const isSetUp = link.#setUp(options)
    // Commands are done in order: the page goes on once all of the above is in place.
    if (first === undefined) page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
    await isSetUp
    if (first !== undefined) {
      await engine.placeWindow(targetId, options.size)
      page.send('Page.navigate', { url: options.address }).catch(() => undefined)
    }
    return link
  }

  /** Tells the preload's world; a message for a document that is gone is lost, as in Electron. */
  tell(message: ToPage): void {
    if (this.#world === undefined) return
    const call = { functionDeclaration: `(text) => ${toPage}(text)`, uniqueContextId: this.#world, arguments: [{ value: codec.encode(message) }] }
    void this.page.send('Runtime.callFunctionOn', call).catch(() => undefined)
  }

  #listen({ hear }: PageOptions): void {
    this.page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === preloadWorld && (context.auxData as { frameId?: string } | undefined)?.frameId === this.targetId) this.#world = context.uniqueId
    })
    this.page.on('Runtime.executionContextsCleared', () => (this.#world = undefined))
    this.page.on('Inspector.targetCrashed', () => (this.#world = undefined))
    this.page.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === toHost) hear(codec.decode(payload) as FromPage)
    })
  }

  async #setUp({ preloadPath, additionalArguments }: PageOptions): Promise<void> {
    const bus = `standin-${randomBytes(8).toString('hex')}`
    const preload = preloadPath === undefined ? '' : readFileSync(preloadPath, 'utf8')
    const known = { platform: process.platform, arch: process.arch, versions: process.versions, argv: [process.argv0, ...additionalArguments] }
    await Promise.all([
      this.page.send('Page.enable'),
      this.page.send('Inspector.enable'),
      this.page.send('Runtime.enable'),
      this.page.send('Runtime.addBinding', { name: toHost, executionContextName: preloadWorld }),
      this.page.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(bus) }),
      this.page.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(bus, known, preload), worldName: preloadWorld }),
      nativeTheme.applyTo(this.page),
    ])
  }
}
