import { readFileSync, renameSync } from 'node:fs'
import path from 'node:path'

import ElectronStore from 'electron-store'
import { z } from 'zod'

import { Settings } from '../shared/contract/settings.ts'
import type { Language } from '../shared/values.ts'
import type { Store } from './handler-effects.ts'
import { namedDiskError } from './services/disk-errors.ts'
import { StoredDossier } from './stored-dossier.ts'
import { WindowState } from './window-state.ts'

/** All that is kept between two starts, but for identities and imported agreements: never anything of an audit. */
const Stored = z.object({
  settings: Settings,
  dossiers: z.array(StoredDossier),
  window: WindowState.nullable(),
})
type Stored = z.output<typeof Stored>

export interface SettingsStore extends Store {
  windowState(): WindowState | null
  saveWindowState(state: WindowState): void
}

export interface StoreOptions {
  readonly folder: string
  /** What the product speaks until somebody chooses. */
  readonly language: Language
  readonly log: (where: string, error: unknown) => string
}

/**
 * Opens `settings.json` in the folder. One that cannot be understood is set aside under another name, and everything is as new.
 *
 * Settings that cannot be kept fail as the disk does, since somebody asked for them. The list of dossiers and the window's place are nobody's question:
 * where they cannot be kept that is logged, and holds up neither an audit nor the closing of the window.
 */
export function openSettingsStore({ folder, language, log }: StoreOptions): SettingsStore {
  const filePath = path.join(folder, 'settings.json')
  setAsideDamaged(filePath)
  const defaults: Stored = { settings: { language, theme: 'system', person: null, panes: {} }, dossiers: [], window: null }
  const store = new ElectronStore<Stored>({ cwd: folder, name: 'settings', defaults, accessPropertiesByDotNotation: false, configFileMode: 0o600 })

  function remember(part: Partial<Pick<Stored, 'dossiers' | 'window'>>): void {
    try {
      store.set(part)
    } catch (error) {
      log('settings', error)
    }
  }

  return {
    settings: () => store.get('settings'),
    saveSettings(settings) {
      try {
        store.set('settings', settings)
      } catch (error) {
        throw namedDiskError(error, filePath)
      }
    },
    knownDossiers: () => store.get('dossiers'),
    saveKnownDossiers: (list) => remember({ dossiers: [...list] }),
    windowState: () => store.get('window'),
    saveWindowState: (state) => remember({ window: state }),
  }
}

function setAsideDamaged(filePath: string): void {
  if (!isDamaged(filePath)) return
  renameSync(filePath, filePath.replace(/\.json$/, '.damaged.json'))
}

function isDamaged(filePath: string): boolean {
  let text: string
  try {
    text = readFileSync(filePath, 'utf8')
  } catch {
    return false
  }
  try {
    return !Stored.partial().safeParse(JSON.parse(text)).success
  } catch {
    return true
  }
}
