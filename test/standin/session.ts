import { originOf, toApp } from './addresses.ts'
import { NotCovered, refuseUnknown, Speaker } from './covered.ts'
import { engine } from './engine.ts'
import { protocol } from './protocol.ts'
import { webRequest } from './web-request.ts'

type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean

/** Electron's names of permissions, each with Chromium's. */
const permissions: Readonly<Record<string, string>> = {
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  geolocation: 'geolocation',
  'idle-detection': 'idle-detection',
  media: 'camera',
  midi: 'midi',
  notifications: 'notifications',
}

class Session extends Speaker {
  readonly protocol = protocol
  readonly webRequest = webRequest
  #mayUse: PermissionCheck = () => false

  constructor() {
    super('session', ['will-download'])
  }

  /** Never asked: a page gets what the check below gives, and no prompt is shown. */
  setPermissionRequestHandler(_handler: ((...values: never[]) => unknown) | null): void {}

  setPermissionCheckHandler(check: PermissionCheck | null): void {
    this.#mayUse = check ?? (() => false)
  }

  /** There is no device to ask for. */
  setDevicePermissionHandler(_handler: ((...values: never[]) => unknown) | null): void {}

  /** Chromium is told beforehand what the app would answer: it does not ask. */
  async applyPermissions(address: string): Promise<void> {
    const { origin } = new URL(address)
    const settings = Object.entries(permissions).map(([permission, name]) => {
      const setting = this.#mayUse(null, permission, originOf(toApp(address)), {}) ? 'granted' : 'denied'
      return engine.browser.send('Browser.setPermission', { permission: { name }, setting, origin })
    })
    await Promise.all(settings)
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    if (isEnabled) throw new NotCovered('the spelling checker')
  }

  isSpellCheckerEnabled(): boolean {
    return false
  }

  async clearCache(): Promise<void> {
    await engine.pages.at(-1)?.send('Network.clearBrowserCache')
  }
}

const defaultSession = new Session()

/** One session, whatever its partition is called. */
export const session = refuseUnknown('session', { defaultSession, fromPartition: (_partition: string) => defaultSession })
