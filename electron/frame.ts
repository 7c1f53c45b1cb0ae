import { app, Menu, nativeTheme, type BrowserWindow } from 'electron'

import type { MenuAction } from '../shared/contract/actions.ts'
import { textsIn, type Texts } from '../shared/text/index.ts'
import type { ShownDocument, Store } from './handler-effects.ts'
import { menuTemplate } from './menu.ts'
import { product } from './services/product.ts'

export interface FrameHost {
  readonly store: Store
  readonly window: () => BrowserWindow | null
  readonly choose: (action: MenuAction) => void
  readonly openRecent: (path: string) => void
}

/** What the system shows around the page: menu, title, colours. */
export interface Frame {
  /** What the window is called now. */
  title(): string
  /** After settings or the list of dossiers changed. */
  refresh(): void
  setDocument(document: ShownDocument | null): void
}

export function createFrame({ store, window, choose, openRecent }: FrameHost): Frame {
  let shown: ShownDocument | null = null
  const texts = (): Texts => textsIn(store.settings().language)
  const title = () => (shown === null ? product.name : texts()('menu:window.documentTitle', { title: shown.title, product: product.name }))

  function refresh(): void {
    nativeTheme.themeSource = store.settings().theme
    const template = menuTemplate({
      texts: texts(),
      product: product.name,
      platform: process.platform,
      isPackaged: app.isPackaged,
      isDossierOpen: shown !== null,
      recent: store.knownDossiers(),
      choose,
      openRecent,
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    window()?.setTitle(title())
    // The window of a Mac shows the file itself in its title; elsewhere this says nothing.
    window()?.setRepresentedFilename(shown?.filePath ?? '')
  }

  return {
    title,
    refresh,
    setDocument: (document) => {
      // Every change of an audit tells of it anew: a menu that somebody has open is not to be taken from under their hand.
      if (document?.filePath === shown?.filePath && document?.title === shown?.title) return
      shown = document
      refresh()
    },
  }
}
