import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import { Settings } from '../../shared/contract/settings.ts'
import { product } from '../services/product.ts'
import type { Desk } from './desk.ts'

export function appHandlers({ effects, session, catalogue }: Desk): Handlers<typeof contract>['app'] {
  const { store, host, platform } = effects
  return {
    start: () => ({ product, host, platform, settings: store.settings(), catalogue: catalogue(), opened: session.opened() }),
    saveSettings: (change) => {
      const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
      store.saveSettings(Settings.parse({ ...store.settings(), ...said }))
      return store.settings()
    },
    typedIsSaved: () => effects.typedIsSaved(),
  }
}
