import type { BrowserWindow, Dialog } from 'electron'

import type { Texts } from '../shared/text/index.ts'

/** So many ends within so much time are no accident: reloading would go on for ever. */
const mostEnds = 3
const withinMs = 60_000

export interface HealthHost {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly texts: () => Texts
  readonly product: string
  /** Milliseconds, of any clock that runs forward. */
  readonly now: () => number
  /** The page is gone: whoever waits for it waits no longer. */
  readonly gone: () => void
  readonly quit: () => void
  readonly log: (where: string, error: unknown) => string
}

/** Loads a page again that crashed, since main holds the dossier and nothing is lost; asks people when that does not help, or when the page hangs. */
export function keepPageAlive(window: BrowserWindow, { dialog, texts, product, now, gone, quit, log }: HealthHost): void {
  const contents = window.webContents
  let ends: readonly number[] = []
  let hangs: AbortController | null = null

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    gone()
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log('window', `page gone: ${reason} (${exitCode})`)
    ends = [...ends.filter((at) => now() - at < withinMs), now()]
    if (ends.length < mostEnds) contents.reload()
    else void askAfterCrashes()
  })

  async function askAfterCrashes(): Promise<void> {
    const t = texts()
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: t('menu:trouble.crashedAgain'),
      detail: t('menu:trouble.nothingLost', { product }),
      buttons: [t('menu:trouble.reopen'), t('menu:trouble.quit')],
      defaultId: 0,
      cancelId: 1,
    })
    ends = []
    if (response === 0) contents.reload()
    else quit()
  }

  window.on('unresponsive', async () => {
    if (hangs !== null) return
    hangs = new AbortController()
    const t = texts()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: t('menu:trouble.unresponsive'),
      detail: t('menu:trouble.waitOrReload'),
      buttons: [t('menu:trouble.wait'), t('menu:trouble.reload')],
      defaultId: 0,
      cancelId: 0,
      signal: hangs.signal,
    })
    hangs = null
    // A page that hangs does not hear that it shall reload; once it is gone it is loaded again as after any crash.
    if (response === 1) contents.forcefullyCrashRenderer()
  })
  window.on('responsive', () => hangs?.abort())
}
