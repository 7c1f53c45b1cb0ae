import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { setImmediate as answersAreSent } from 'node:timers/promises'

import { app, dialog, ipcMain, protocol, session, shell, type BrowserWindow } from 'electron'
import { z } from 'zod'

import { contract } from '../shared/contract/index.ts'
import { textsIn, type Texts } from '../shared/text/index.ts'
import { appScheme, serveFiles } from './app-files.ts'
import { closeInOrder } from './closing.ts'
import { nativeDialogs } from './dialogs.ts'
import { dossierToOpen } from './dossier-to-open.ts'
import { errorLog } from './error-log.ts'
import { createFrame } from './frame.ts'
import type { HandlerEffects } from './handler-effects.ts'
import { createHandlers } from './handlers.ts'
import { hostName } from './host-name.ts'
import { announcer, mailbox } from './ipc/announce.ts'
import { serve } from './ipc/serve.ts'
import { lastWords } from './last-words.ts'
import { openWindow } from './open-window.ts'
import { keepPageAlive } from './page-health.ts'
import { preferredLanguage } from './preferred-language.ts'
import { cageProcesses, cageSession, isOwnMainFrame, schemes } from './security.ts'
import { oneAtATime } from './services/one-at-a-time.ts'
import { product } from './services/product.ts'
import { settingsFolder } from './services/settings-folder.ts'
import { openSettingsStore } from './settings-store.ts'

const folder = settingsFolder(process.env, process.platform)
mkdirSync(folder, { recursive: true, mode: 0o700 })
app.setPath('userData', folder)
// What the browser keeps for itself stays apart from what is the person's own.
app.setPath('sessionData', path.join(folder, 'browser'))
protocol.registerSchemesAsPrivileged(schemes)
cageProcesses(app)

/** What a second start hands to the first. */
const Request = z.object({ asked: z.string().nullable() })

const asked = dossierToOpen(process.argv, process.cwd())
const log = errorLog(folder)
const preferred = preferredLanguage(process.env)

if (app.requestSingleInstanceLock({ asked } satisfies z.output<typeof Request>)) startWorkbench().catch(giveUp)
else app.quit()

async function startWorkbench(): Promise<void> {
  process.on('uncaughtException', (error) => log('main', error))
  process.on('unhandledRejection', (error) => log('main', error))

  const store = openSettingsStore({ folder, language: preferred, log })
  const texts = (): Texts => textsIn(store.settings().language)
  let window: BrowserWindow | null = null

  // A page that starts is told what is open; only a failure would be lost to it.
  const page = mailbox((channel, payload) => window?.webContents.send(channel, payload), ['dossiers.failedToOpen'])
  const announce = announcer(contract, page.send)
  const typing = lastWords(() => {
    if (page.isOpen()) announce.app.saveTyped()
    return page.isOpen()
  })
  const frame = createFrame({ store, window: () => window, choose: (action) => announce.app.menuChosen({ action }), openRecent: open })

  const { handlers, openPath, shutDown } = createHandlers({
    now: () => new Date().toISOString(),
    randomId: randomUUID,
    folder,
    host: hostName(process.versions),
    platform: process.platform as HandlerEffects['platform'],
    announce,
    dialogs: nativeDialogs({ dialog, window: () => window!, texts }),
    store: {
      ...store,
      saveSettings: (settings) => {
        store.saveSettings(settings)
        frame.refresh()
      },
      saveKnownDossiers: (list) => {
        store.saveKnownDossiers(list)
        frame.refresh()
      },
    },
    showInFolder: (filePath) => shell.showItemInFolder(filePath),
    addRecent: (filePath) => app.addRecentDocument(filePath),
    setDocument: frame.setDocument,
    typedIsSaved: typing.heard,
  })

  /** Openings and starts of the page, one after the other once the app is ready: a start tells of every dossier that was asked for before. */
  const inTurn = oneAtATime()
  void inTurn(() => app.whenReady())

  /** What is being typed belongs to the dossier that is open now. */
  function open(filePath: string): void {
    inTurn(async () => {
      await typing.hear()
      await openPath(filePath)
    }).catch((error: unknown) => announce.dossiers.failedToOpen({ code: 'unexpected', facts: { reference: log('opening', error) } }))
  }

  if (asked !== null) open(asked)
  app.on('open-file', (event, filePath) => {
    event.preventDefault()
    open(filePath)
  })
  app.on('second-instance', (_event, _words, _workingFolder, request) => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
    const { asked } = Request.parse(request)
    if (asked !== null) open(asked)
  })

  /** The first question of every page that loads; from its answer on the page listens, and nothing is opened before it does. */
  function start(): Promise<Awaited<ReturnType<typeof handlers.app.start>>> {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof handlers.app.start>>>()
    inTurn(async () => {
      resolve(handlers.app.start())
      await promise
      await answersAreSent()
      page.open()
    }).catch(reject)
    return promise
  }

  await app.whenReady()
  protocol.handle(appScheme, serveFiles(path.join(import.meta.dirname, 'renderer')))
  cageSession(session.defaultSession, app)
  frame.refresh()
  serve(ipcMain, contract, { ...handlers, app: { ...handlers.app, start } }, { isTrusted: ({ senderFrame }) => isOwnMainFrame(senderFrame), log })

  window = openWindow({
    title: frame.title(),
    preload: path.join(import.meta.dirname, 'preload.cjs'),
    isPackaged: app.isPackaged,
    saved: store.windowState(),
    save: store.saveWindowState,
  })
  window.webContents.on('did-navigate', page.shut)
  keepPageAlive(window, { dialog, texts, product: product.name, now: () => performance.now(), gone: page.shut, quit: () => app.quit(), log })
  closeInOrder(window, { hearPage: typing.hear, shutDown, quit: () => app.quit(), log })
}

/** There is no window that could say it. */
function giveUp(error: unknown): void {
  const t = textsIn(preferred)
  const reference = log('start', error)
  dialog.showErrorBox(t('menu:trouble.cannotStart', { product: product.name }), t('menu:trouble.cannotStartDetail', { reference, file: path.join(folder, 'errors.log') }))
  app.exit(1)
}
