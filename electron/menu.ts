import type { MenuItemConstructorOptions } from 'electron'

import type { MenuAction } from '../shared/contract/actions.ts'
import type { Texts } from '../shared/text/index.ts'

/** What the menu shows, and whom it tells. */
export interface MenuState {
  readonly texts: Texts
  readonly product: string
  readonly platform: NodeJS.Platform
  /** The developer tools are for a source checkout. */
  readonly isPackaged: boolean
  readonly isDossierOpen: boolean
  /** Newest first. */
  readonly recent: readonly { readonly title: string; readonly path: string }[]
  readonly choose: (action: MenuAction) => void
  readonly openRecent: (path: string) => void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
const mostRecent = 10

/** The application menu, in the places where people of each system look for things. */
export function menuTemplate(state: MenuState): Item[] {
  const isMac = state.platform === 'darwin'
  return [...(isMac ? [macMenu(state)] : []), fileMenu(state), editMenu(state), viewMenu(state), ...(isMac ? [macWindowMenu(state)] : []), helpMenu(state)]
}

/**
 * An item that the window carries out. The keys are shown here and heard by the page, which knows whether somebody is typing;
 * a Mac alone hears them here, after the page.
 */
function action({ choose }: MenuState, action: MenuAction, label: string, accelerator?: string): Item {
  return { id: action, label, click: () => choose(action), ...(accelerator && { accelerator, registerAccelerator: false }) }
}

function macMenu(state: MenuState): Item {
  const { texts, product } = state
  return {
    label: product,
    submenu: [
      action(state, 'help.about', texts('menu:help.about', { product })),
      separator,
      action(state, 'app.settings', texts('menu:file.settings'), 'Cmd+,'),
      separator,
      { role: 'services', label: texts('menu:mac.services') },
      separator,
      { role: 'hide', label: texts('menu:mac.hide', { product }) },
      { role: 'hideOthers', label: texts('menu:mac.hideOthers') },
      { role: 'unhide', label: texts('menu:mac.showAll') },
      separator,
      { role: 'quit', label: texts('menu:mac.quit', { product }) },
    ],
  }
}

function fileMenu(state: MenuState): Item {
  const { texts, platform, isDossierOpen } = state
  const atTheEnd: Item[] = [
    separator,
    action(state, 'app.settings', texts('menu:file.settings'), 'Ctrl+,'),
    separator,
    { role: 'quit', label: texts('menu:file.quit'), accelerator: 'Ctrl+Q' },
  ]
  return {
    label: texts('menu:file.title'),
    submenu: [
      action(state, 'audit.new', texts('menu:file.newAudit'), 'CmdOrCtrl+N'),
      action(state, 'audit.newPack', texts('menu:file.newPack'), 'CmdOrCtrl+Shift+N'),
      action(state, 'audit.open', texts('menu:file.open'), 'CmdOrCtrl+O'),
      { label: texts('menu:file.recent'), submenu: recentItems(state) },
      separator,
      { ...action(state, 'audit.saveCopy', texts('menu:file.saveCopy'), 'CmdOrCtrl+Shift+S'), enabled: isDossierOpen },
      action(state, 'report.verify', texts('menu:file.verify')),
      separator,
      { ...action(state, 'audit.close', texts('menu:file.close'), 'CmdOrCtrl+W'), enabled: isDossierOpen },
      ...(platform === 'darwin' ? [] : atTheEnd),
    ],
  }
}

function recentItems({ texts, recent, openRecent }: MenuState): Item[] {
  if (recent.length === 0) return [{ label: texts('menu:file.noRecent'), enabled: false }]
  return recent.slice(0, mostRecent).map(({ title, path }) => ({ label: literal(title), toolTip: path, click: () => openRecent(path) }))
}

/** Menus take `&` for the mark of a key. */
function literal(text: string): string {
  return text.replaceAll('&', '&&')
}

function editMenu(state: MenuState): Item {
  const { texts } = state
  return {
    label: texts('menu:edit.title'),
    submenu: [
      action(state, 'edit.undo', texts('menu:edit.undo'), 'CmdOrCtrl+Z'),
      action(state, 'edit.redo', texts('menu:edit.redo'), 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut', label: texts('menu:edit.cut') },
      { role: 'copy', label: texts('menu:edit.copy') },
      { role: 'paste', label: texts('menu:edit.paste') },
      { role: 'selectAll', label: texts('menu:edit.selectAll') },
    ],
  }
}

function viewMenu(state: MenuState): Item {
  const { texts, platform, isPackaged, isDossierOpen } = state
  const [back, forward] = platform === 'darwin' ? ['Cmd+[', 'Cmd+]'] : ['Alt+Left', 'Alt+Right']
  const forDevelopers: Item[] = [
    separator,
    { role: 'reload', label: texts('menu:view.reload') },
    { role: 'toggleDevTools', label: texts('menu:view.developerTools') },
  ]
  return {
    label: texts('menu:view.title'),
    submenu: [
      action(state, 'view.palette', texts('menu:view.palette'), 'CmdOrCtrl+K'),
      { ...action(state, 'view.agreement', texts('menu:view.agreement'), 'CmdOrCtrl+B'), enabled: isDossierOpen },
      separator,
      action(state, 'view.back', texts('menu:view.back'), back),
      action(state, 'view.forward', texts('menu:view.forward'), forward),
      separator,
      { role: 'resetZoom', label: texts('menu:view.actualSize') },
      { role: 'zoomIn', label: texts('menu:view.zoomIn') },
      { role: 'zoomOut', label: texts('menu:view.zoomOut') },
      separator,
      { role: 'togglefullscreen', label: texts('menu:view.fullScreen') },
      ...(isPackaged ? [] : forDevelopers),
    ],
  }
}

function macWindowMenu({ texts }: MenuState): Item {
  return {
    role: 'window',
    label: texts('menu:window.title'),
    submenu: [
      { role: 'minimize', label: texts('menu:window.minimise') },
      { role: 'zoom', label: texts('menu:window.zoom') },
      separator,
      { role: 'front', label: texts('menu:window.front') },
    ],
  }
}

function helpMenu(state: MenuState): Item {
  const { texts, product, platform } = state
  return {
    role: 'help',
    label: texts('menu:help.title'),
    submenu: [
      action(state, 'help.shortcuts', texts('menu:help.shortcuts'), 'F1'),
      ...(platform === 'darwin' ? [] : [separator, action(state, 'help.about', texts('menu:help.about', { product }))]),
    ],
  }
}
