import { CommandPalette } from '../../ui/overlays/command-palette.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { ShortcutList } from '../../ui/overlays/shortcut-list.tsx'
import { type Action, offeredActions, shownKeys } from '../actions.ts'
import { useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { closeDialog, useFrameDialog } from './open-dialog.ts'
import { PersonDialog } from './person-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'

/** The dialogs that can be opened everywhere. */
export function FrameDialogs() {
  const dialog = useFrameDialog((state) => state.dialog)
  return (
    <>
      <Palette isOpen={dialog === 'palette'} />
      <Shortcuts isOpen={dialog === 'shortcuts'} />
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'person' && <PersonDialog />}
      <About isOpen={dialog === 'about'} />
    </>
  )
}

function Palette({ isOpen }: { readonly isOpen: boolean }) {
  const texts = useTexts()
  const platform = useStore((state) => state.started?.platform ?? 'linux')
  const commands = isOpen
    ? offeredActions()
        .filter(({ isDisabled }) => !isDisabled)
        .map((action) => ({ ...action, shortcut: action.keys && shownKeys(action.keys, platform) }))
    : []
  return <CommandPalette isOpen={isOpen} onClose={closeDialog} label={texts('window:palette.label')} commands={commands} onRun={({ run }) => run()} />
}

function Shortcuts({ isOpen }: { readonly isOpen: boolean }) {
  const texts = useTexts()
  const platform = useStore((state) => state.started?.platform ?? 'linux')
  const groups = isOpen ? [...Map.groupBy(offeredActions().filter(hasKeys), ({ group }) => group)] : []
  return (
    <Dialog isOpen={isOpen} onClose={closeDialog} size="large" title={texts('window:action.shortcuts')} description={texts('window:shortcuts.about')}>
      <ShortcutList groups={groups.map(([title, actions]) => ({ title, shortcuts: actions.map(({ keys, title }) => ({ keys: shownKeys(keys, platform), label: title })) }))} />
    </Dialog>
  )
}

function hasKeys(action: Action): action is Action & { readonly keys: string } {
  return action.keys !== undefined
}

function About({ isOpen }: { readonly isOpen: boolean }) {
  const texts = useTexts()
  const started = useStore((state) => state.started)
  return (
    <Dialog isOpen={isOpen} onClose={closeDialog} size="small" title={texts('window:action.about')}>
      <p>{texts('window:about.version', { version: started?.product.version ?? '' })}</p>
      <p>{texts('window:about.host', { host: started?.host ?? '' })}</p>
      <p>{texts('window:about.offline')}</p>
      <p>{texts('window:about.limits')}</p>
    </Dialog>
  )
}
