import type { App, CustomScheme, Session, WebContents, WebFrameMain, WebPreferences } from 'electron'

import { appHost, appScheme } from './app-files.ts'

/** Before the app is ready: `app:` behaves as a secure origin of its own. */
export const schemes: CustomScheme[] = [{ scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]

/** The page has no Node and no Electron, only what the preload hands it. The spelling checker would fetch its dictionaries from the web. */
export function cagedPreferences(preload: string, { isPackaged }: { readonly isPackaged: boolean }): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !isPackaged,
  }
}

/** Before the app is ready: every process is sandboxed, and no name is ever looked up in the network. */
export function cageProcesses(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** No request leaves the machine, nothing is downloaded, no permission is given. */
export function cageSession(session: Session, { isPackaged }: { readonly isPackaged: boolean }): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !mayLoad(url, { isPackaged }) }))
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(mayUse(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayUse(permission))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

/** No page leaves its place, opens a window or embeds another. */
export function cageContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Whether a request stays inside: our own files, bytes the page already holds, and the developer tools where there are any. */
export function mayLoad(url: string, { isPackaged }: { readonly isPackaged: boolean }): boolean {
  const address = URL.parse(url)
  switch (address?.protocol) {
    case `${appScheme}:`:
      return address.host === appHost
    case 'blob:':
      return mayLoad(address.pathname, { isPackaged })
    case 'data:':
      return true
    case 'devtools:':
      return !isPackaged
    default:
      return false
  }
}

/** The one thing a page may do: put text on the clipboard when a person asks for it. */
function mayUse(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/**
 * Whether a question comes from the main frame of a page of ours. By scheme and host, since the origin of `app:` is the word "null".
 *
 * A frame that is gone by the time we look is nobody.
 */
export function isOwnMainFrame(frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean {
  if (frame === null || frame.parent !== null) return false
  const address = URL.parse(frame.url)
  return address?.protocol === `${appScheme}:` && address.host === appHost
}
