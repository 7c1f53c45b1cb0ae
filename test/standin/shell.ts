import { refuseUnknown } from './covered.ts'
import { say } from './say.ts'

/** Nothing leaves the stand-in: what would open a browser, a folder or another program is told and kept. */
export const shell = refuseUnknown('shell', {
  async openExternal(url: string): Promise<void> {
    say(`would open ${url}`)
  },
  async openPath(path: string): Promise<string> {
    say(`would open the file ${path}`)
    return ''
  },
  showItemInFolder(path: string): void {
    say(`would show ${path} in its folder`)
  },
})
