import { Speaker, NotCovered, refuseUnknown } from './covered.ts'
import { engine } from './engine.ts'
import { protocol } from './protocol.ts'
import { webRequest } from './web-request.ts'

/** Chromium's own question to a permission handler never comes: every permission is refused, so a handler that refuses is covered and no other. */
type PermissionHandler = ((...values: never[]) => unknown) | null

class Session extends Speaker {
  readonly protocol = protocol
  readonly webRequest = webRequest

  constructor() {
    super('session', ['will-download'])
  }

  setPermissionRequestHandler(_handler: PermissionHandler): void {}

  setPermissionCheckHandler(_handler: PermissionHandler): void {}

  setDevicePermissionHandler(_handler: PermissionHandler): void {}

  setSpellCheckerEnabled(isEnabled: boolean): void {
    if (isEnabled) throw new NotCovered('the spell checker')
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
