import { schemeOf, toApp } from './addresses.ts'
import type { Protocol } from './cdp.ts'
import { engine } from './engine.ts'
import { preventable } from './event.ts'
import { isPopup, refusePopup } from './popups.ts'
import { handlerOf } from './protocol.ts'
import { say } from './say.ts'
import type { WebContents } from './web-contents.ts'
import { isCancelled } from './web-request.ts'
import { windows } from './windows.ts'

type Paused = Protocol.Fetch.requestPausedPayload
type Refusal = Protocol.Network.ErrorReason

let lastId = 0

/**
 * Hears every request of every page. Those to the app's own scheme are answered by its handler; every other is refused, whatever the app says.
 *
 * The whole browser is intercepted, not a page: the first navigation of a page would slip through.
 */
export async function interceptRequests(): Promise<void> {
  engine.browser.on('Fetch.requestPaused', (paused) => {
    answer(paused).catch((error: unknown) => {
      say(`${paused.request.url} failed: ${String(error)}`)
      refuse(paused, 'Failed')
    })
  })
  await engine.browser.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] })
}

async function answer(paused: Paused): Promise<void> {
  const url = toApp(paused.request.url)
  if (isPopup(paused.frameId)) {
    refuse(paused, 'Aborted')
    return refusePopup(paused.frameId, url)
  }
  // A headed Chromium's first, empty window.
  if (schemeOf(url) === 'data' && paused.resourceType === 'Document' && windows.ofTarget(paused.frameId) === undefined) return proceed(paused)
  // Chromium asks for an icon of its own accord, Electron does not.
  if (paused.resourceType === 'Other' && url.endsWith('/favicon.ico')) return fulfil(paused, new Response(null, { status: 204 }))

  const isMainFrame = engine.isPage(paused.frameId)
  const contents = isMainFrame ? await windows.contentsOf(paused.frameId) : windows.front()?.webContents
  if (paused.resourceType === 'Document' && contents !== undefined && isNavigationPrevented(contents, paused, isMainFrame)) return refuse(paused, 'Aborted')
  const details = { id: ++lastId, url, method: paused.request.method, resourceType: electronType(paused, isMainFrame), webContentsId: contents?.id, timestamp: Date.now() }
  if (await isCancelled(details)) return refuse(paused, 'BlockedByClient')

  const handler = handlerOf(schemeOf(url))
  if (handler !== undefined) return fulfil(paused, await handler(requestFor(paused, url)))
  if (['data', 'blob', 'about'].includes(schemeOf(url))) return proceed(paused)
  say(`refused a request to ${url}`)
  refuse(paused, 'InternetDisconnected')
}

/** Asks the app about a navigation that it did not begin itself. */
function isNavigationPrevented(contents: WebContents, paused: Paused, isMainFrame: boolean): boolean {
  if (isMainFrame && contents.takeOwnNavigation()) return false
  const url = toApp(paused.request.url)
  const event = preventable({ url, isSameDocument: false, isMainFrame, frame: contents.mainFrame, initiator: contents.mainFrame })
  if (paused.redirectedRequestId !== undefined) contents.emit('will-redirect', event, url, false, isMainFrame)
  else {
    contents.emit('will-frame-navigate', event)
    if (isMainFrame) contents.emit('will-navigate', event, url)
  }
  return event.defaultPrevented
}

function electronType({ resourceType }: Paused, isMainFrame: boolean): string {
  if (resourceType === 'Document') return isMainFrame ? 'mainFrame' : 'subFrame'
  return resourceType === 'Fetch' ? 'xhr' : resourceType.toLowerCase()
}

function requestFor({ request }: Paused, url: string): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, /^(origin|referer)$/i.test(name) ? toApp(value) : value)
  const body = Buffer.concat((request.postDataEntries ?? []).map(({ bytes }) => Buffer.from(bytes ?? '', 'base64')))
  return new Request(url, { method: request.method, headers, ...(request.hasPostData === true ? { body } : {}) })
}

async function fulfil({ requestId }: Paused, response: Response): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer()).toString('base64')
  const responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }))
  await engine.browser.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body })
}

async function proceed({ requestId }: Paused): Promise<void> {
  await engine.browser.send('Fetch.continueRequest', { requestId })
}

function refuse({ requestId }: Paused, errorReason: Refusal): void {
  engine.browser.send('Fetch.failRequest', { requestId, errorReason }).catch(() => undefined)
}
