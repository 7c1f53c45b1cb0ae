import { toApp } from './addresses.ts'
import { refuseUnknown } from './covered.ts'
import { engine } from './engine.ts'
import { preventable } from './event.ts'
import { say } from './say.ts'
import { session } from './session.ts'
import { windows } from './windows.ts'

/** The app is asked about every download, but each is refused, whatever it says. */
export async function refuseDownloads(): Promise<void> {
  engine.browser.on('Browser.downloadWillBegin', ({ frameId, url, suggestedFilename }) => {
    const event = preventable({})
    const item = refuseUnknown('DownloadItem', { getURL: () => toApp(url), getFilename: () => suggestedFilename })
    session.defaultSession.emit('will-download', event, item, (windows.ofTarget(frameId) ?? windows.front())?.webContents)
    if (!event.defaultPrevented) say(`refused the download of ${toApp(url)}: not covered`)
  })
  await engine.browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
}
