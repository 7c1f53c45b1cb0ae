import { engine } from './engine.ts'
import { windows } from './windows.ts'

/** Tells windows what Chromium says of their pages. */
export function watchWindows(): void {
  engine.browser.on('Target.targetDestroyed', ({ targetId }) => windows.ofTarget(targetId)?.pageGone())

  const titles = new Map<string, string>()
  engine.browser.on('Target.targetInfoChanged', ({ targetInfo: { targetId, title, url } }) => {
    // Until a page has a title, Chromium takes its address for one.
    if (titles.get(targetId) === title || url.endsWith(title)) return
    titles.set(targetId, title)
    windows.ofTarget(targetId)?.pageTitled(title)
  })
}
