import type { BrowserWindow } from './browser-window.ts'
import type { WebContents } from './web-contents.ts'

/** The open windows, the one in front last. */
const open: BrowserWindow[] = []

const pages = new Map<string, PromiseWithResolvers<WebContents>>()

export const windows = {
  all: (): readonly BrowserWindow[] => [...open],

  front: (): BrowserWindow | undefined => open.at(-1),

  bringToFront(window: BrowserWindow): void {
    windows.remove(window)
    open.push(window)
  },

  remove(window: BrowserWindow): void {
    const index = open.indexOf(window)
    if (index !== -1) open.splice(index, 1)
  },

  ofTarget: (targetId: string): BrowserWindow | undefined => open.find(({ webContents }) => webContents.isTarget(targetId)),

  opened(targetId: string, contents: WebContents): void {
    pageOf(targetId).resolve(contents)
  },

  /** The contents of a page, once its preload is in place: its first document must not come earlier. */
  contentsOf: (targetId: string): Promise<WebContents> => pageOf(targetId).promise,
}

function pageOf(targetId: string): PromiseWithResolvers<WebContents> {
  const page = pages.get(targetId) ?? Promise.withResolvers<WebContents>()
  pages.set(targetId, page)
  return page
}
