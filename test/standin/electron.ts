import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { refuseUnknown } from './covered.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { MenuItem } from './menu-item.ts'
import { electronMenu as Menu } from './menu.ts'
import { nativeTheme } from './native-theme.ts'
import { net } from './net.ts'
import { protocol } from './protocol.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { windows } from './windows.ts'

/** Playwright finds the window of a page through this. */
const webContents = refuseUnknown('webContents', {
  fromDevToolsTargetId: (targetId: string) => windows.ofTarget(targetId)?.webContents,
  getAllWebContents: () => windows.all().map((window) => window.webContents),
})

const covered = { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, protocol, screen, session, shell, webContents }

/** What `import electron from 'electron'` and `require('electron')` give. */
const electron = refuseUnknown('electron', covered)

/** What `import { … } from 'electron'` gives. A name that is not here does not load: Node says which. */
export { app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, protocol, screen, session, shell, webContents }
// oxlint-disable-next-line import/no-default-export -- Electron has both: libraries import it whole
export { electron as default, electron as 'module.exports' }
