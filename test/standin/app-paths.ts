import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'

const home = homedir()

/** Electron's named places. `userData` follows the app's name until somebody moves it. */
export class AppPaths {
  readonly #set = new Map<string, string>()

  get(name: string, appName: string): string {
    const path = this.#set.get(name) ?? this.#byDefault(name, appName)
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    this.#set.set(name, path)
  }

  #byDefault(name: string, appName: string): string | undefined {
    switch (name) {
      case 'home':
        return home
      case 'temp':
        return tmpdir()
      case 'exe':
        return process.execPath
      case 'appData':
        return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
      case 'desktop':
      case 'documents':
      case 'downloads':
        return join(home, name[0]?.toUpperCase() + name.slice(1))
      case 'userData':
        return join(this.get('appData', appName), appName)
      case 'sessionData':
        return this.get('userData', appName)
      case 'logs':
        return join(this.get('userData', appName), 'logs')
      default:
        return undefined
    }
  }
}
