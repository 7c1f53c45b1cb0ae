import { engine } from './engine.ts'
import { say } from './say.ts'
import { windows } from './windows.ts'

/** Pages that the app's page opened by itself, each with its opener. They live until the app was asked, and never load anything. */
const popups = new Map<string, string | undefined>()

/** Long enough for the request that tells its address; a popup without one is closed unasked. */
const patienceMilliseconds = 2000

export function watchPopups(): void {
  engine.onPopup = (targetId, openerId) => {
    popups.set(targetId, openerId)
    setTimeout(() => close(targetId), patienceMilliseconds).unref()
  }
}

export function isPopup(targetId: string): boolean {
  return popups.has(targetId)
}

/** Electron asks before there is a window; here the window is closed after asking. */
export function refusePopup(targetId: string, url: string): void {
  const opener = windows.ofTarget(popups.get(targetId) ?? '') ?? windows.front()
  try {
    opener?.webContents.askWindowOpen(url)
  } catch (error) {
    say(String(error))
  }
  close(targetId)
}

function close(targetId: string): void {
  if (popups.delete(targetId)) void engine.closeTarget(targetId)
}
