import type { BrowserWindow } from 'electron'

/** How long a page may take to send what is still being typed. */
const patienceMs = 3000

export interface ClosingSteps {
  /** Asks the page for its last words; false when there is no page to ask. */
  readonly askPage: () => boolean
  /** Cancels running work, closes and seals the dossier. */
  readonly shutDown: () => Promise<void>
  readonly quit: () => void
  readonly log: (where: string, error: unknown) => string
}

export interface Closing {
  /** The page has said everything, or there is no page any more. */
  pageIsDone(): void
}

/** Lets the window close only after the page has spoken and the dossier is sealed. A dossier that cannot be sealed keeps nobody: its trail is on disk. */
export function closeInOrder(window: Pick<BrowserWindow, 'on'>, { askPage, shutDown, quit, log }: ClosingSteps): Closing {
  const page = Promise.withResolvers<void>()
  let state: 'open' | 'closing' | 'done' = 'open'

  async function close(): Promise<void> {
    if (askPage()) await Promise.race([page.promise, after(patienceMs)])
    await shutDown().catch((error: unknown) => log('closing', error))
    state = 'done'
    quit()
  }

  window.on('close', (event) => {
    if (state === 'done') return
    event.preventDefault()
    if (state === 'closing') return
    state = 'closing'
    void close()
  })
  return { pageIsDone: page.resolve }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
