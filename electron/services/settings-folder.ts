import { homedir } from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the product keeps what is the user's own and no dossier: identities, settings. `ART28_HOME` names another place. */
export function settingsFolder(environment: Environment, platform: NodeJS.Platform): string {
  if (environment['ART28_HOME']) return environment['ART28_HOME']
  if (platform === 'win32') return path.join(environment['APPDATA'] ?? path.join(homedir(), 'AppData', 'Roaming'), 'art28')
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'art28')
  return path.join(environment['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config'), 'art28')
}
