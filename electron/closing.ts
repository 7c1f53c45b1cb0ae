import type { BrowserWindow } from 'electron'

export interface ClosingSteps {
  /** Waits for what the page still has to say. */
  readonly hearPage: () => Promise<void>
  /** Cancels running work, closes and seals the dossier. */
  readonly shutDown: () => Promise<void>
  readonly quit: () => void
  readonly log: (where: string, error: unknown) => string
}

/** Lets the window close only after the page has spoken and the dossier is sealed. A dossier that cannot be sealed keeps nobody: its trail is on disk. */
export function closeInOrder(window: Pick<BrowserWindow, 'on'>, { hearPage, shutDown, quit, log }: ClosingSteps): void {
  let state: 'open' | 'closing' | 'done' = 'open'
  const failed = (error: unknown) => log('closing', error)

  async function close(): Promise<void> {
    await hearPage().catch(failed)
    await shutDown().catch(failed)
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
}
