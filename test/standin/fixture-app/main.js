/** A tiny app that uses of Electron what the product uses, so that the host can be judged without the product. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, net, protocol, session, shell } from 'electron'
import Store from 'electron-store'

const here = import.meta.dirname
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
app.enableSandbox()
const store = new Store({ defaults: { starts: 0 } })
const isFirst = app.requestSingleInstanceLock()
if (!isFirst) app.quit()

async function serve(request) {
  const { host, pathname } = new URL(request.url)
  if (host !== 'fixture') return new Response('', { status: 404 })
  if (pathname === '/upload') return Response.json({ sha256: createHash('sha256').update(Buffer.from(await request.arrayBuffer())).digest('hex') })
  const file = await net.fetch(pathToFileURL(join(here, 'page', pathname)).href)
  return new Response(file.body, { headers: { 'content-type': file.headers.get('content-type') ?? '', 'content-security-policy': policy } })
}

function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 600,
    show: false,
    webPreferences: { preload: join(here, 'preload.cjs'), contextIsolation: true, sandbox: true, nodeIntegration: false },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  void window.loadURL('app://fixture/index.html')
}

app.on('window-all-closed', () => app.quit())
app.on('second-instance', (_event, argv) => BrowserWindow.getAllWindows()[0]?.webContents.send('news', `second ${argv.at(-1)}`))

/** Not awaited at the top: Electron is ready only once this file is through. */
if (isFirst) void app.whenReady().then(start)

function start() {
  store.set('starts', store.get('starts') + 1)
  protocol.handle('app', serve)
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  ipcMain.handle('echo', (_event, value) => value)
  ipcMain.handle('fail', () => {
    throw new RangeError('out of range')
  })
  ipcMain.handle('sender', (event) => ({ url: event.senderFrame.url, isMain: event.senderFrame === event.sender.mainFrame && event.senderFrame.parent === null }))
  ipcMain.handle('choose', async (event) => (await dialog.showOpenDialog(BrowserWindow.fromWebContents(event.sender), { properties: ['openFile'] })).filePaths)
  ipcMain.handle('theme', (_event, source) => {
    nativeTheme.themeSource = source
    return nativeTheme.shouldUseDarkColors
  })
  ipcMain.handle('worker', () => new Promise((resolve) => new Worker("require('node:worker_threads').parentPort.postMessage(6 * 7)", { eval: true }).once('message', resolve)))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'File', submenu: [{ id: 'greet', label: 'Greet', accelerator: 'CmdOrCtrl+G', click: (_item, window) => window?.webContents.send('news', 'greeted') }, { role: 'quit' }] },
    ]),
  )
  openWindow()
}
