import { BrowserWindow, nativeTheme, screen } from 'electron'

import { startPage } from './app-files.ts'
import { cageContents, cagedPreferences } from './security.ts'
import { placeWindow, smallest, type WindowState } from './window-state.ts'

/** The page's own background, so that nothing flashes before it is drawn. */
const backgrounds = { light: '#ffffff', dark: '#14171c' } as const

export interface WindowOptions {
  readonly title: string
  readonly preload: string
  readonly isPackaged: boolean
  readonly saved: WindowState | null
  readonly save: (state: WindowState) => void
}

/** Opens the caged window where it was last, and remembers where it is left. It shows itself when there is something to see. */
export function openWindow({ title, preload, isPackaged, saved, save }: WindowOptions): BrowserWindow {
  const { bounds, isMaximised } = placeWindow(saved, screen.getAllDisplays().map((display) => display.workArea))
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    webPreferences: cagedPreferences(preload, { isPackaged }),
  })
  cageContents(window.webContents)
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => save({ ...window.getNormalBounds(), isMaximised: window.isMaximized() }))
  window.once('ready-to-show', () => {
    if (isMaximised) window.maximize()
    window.show()
  })
  void window.loadURL(startPage)
  return window
}
