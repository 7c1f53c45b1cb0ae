import { IconButton } from '../../ui/actions/icon-button.tsx'
import { Button } from '../../ui/actions/button.tsx'
import { ToggleButton } from '../../ui/actions/toggle-button.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconChevronLeft, IconChevronRight, IconDone, IconLock, IconPane, IconRedo, IconSearch, IconSettings, IconStart, IconUndo, IconWorking } from '../../ui/icons.tsx'
import { offeredActions, runAction, shownKeys } from '../actions.ts'
import { goBack, goForward, goTo, toggleAgreementBeside, usePlace } from '../place.ts'
import { useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { openDialog } from './open-dialog.ts'

/** Which dossier this is, whether it is saved, and what can be done everywhere. */
export function TitleBar() {
  const texts = useTexts()
  const open = useStore((state) => state.open)
  const { place, behind, ahead, isAgreementBeside } = usePlace()
  const platform = useStore((state) => state.started?.platform ?? 'linux')
  const keysOf = (id: string) => shownKeys(offeredActions().find((each) => each.id === id)?.keys ?? '', platform)
  return (
    <header className="title-bar">
      <div className="title-bar-ways">
        <IconButton icon={IconStart} label={texts('window:action.start')} shortcut={keysOf('go.start')} onPress={() => goTo('start')} />
        <IconButton icon={IconChevronLeft} label={texts('window:action.back')} shortcut={keysOf('view.back')} isDisabled={behind.length === 0} onPress={goBack} />
        <IconButton icon={IconChevronRight} label={texts('window:action.forward')} shortcut={keysOf('view.forward')} isDisabled={ahead.length === 0} onPress={goForward} />
      </div>
      {open ? (
        <div className="title-bar-dossier">
          <strong>{open.audit.processor.name}</strong>
          <span>{open.fileName}</span>
          {open.isReadOnly && <Badge tone="warn" icon={IconLock}>{texts('window:saved.readOnly')}</Badge>}
          {open.audit.frozen && <Badge tone="info" icon={IconLock}>{texts('window:saved.frozen', { version: open.audit.frozen.version })}</Badge>}
          {!open.isReadOnly && <Saved />}
        </div>
      ) : (
        <div className="title-bar-dossier"><strong>art28</strong></div>
      )}
      <div className="title-bar-tools">
        <Button variant="quiet" icon={IconSearch} shortcut={keysOf('view.palette')} onPress={() => openDialog('palette')}>{texts('window:action.palette')}</Button>
        {open && <IconButton icon={IconUndo} label={texts('window:action.undo')} shortcut={keysOf('edit.undo')} onPress={() => runAction('edit.undo')} />}
        {open && <IconButton icon={IconRedo} label={texts('window:action.redo')} shortcut={keysOf('edit.redo')} onPress={() => runAction('edit.redo')} />}
        {open && place.area !== 'start' && place.area !== 'agreement' && (
          <ToggleButton icon={IconPane} isSelected={isAgreementBeside} onChange={toggleAgreementBeside}>{texts('window:agreement.title')}</ToggleButton>
        )}
        <IconButton icon={IconSettings} label={texts('window:action.settings')} shortcut={keysOf('app.settings')} onPress={() => openDialog('settings')} />
      </div>
    </header>
  )
}

/** Whether everything is on disk. Said aloud only when it changes for longer than a moment. */
function Saved() {
  const texts = useTexts()
  const unsaved = useStore((state) => state.unsaved)
  return (
    <span className="saved" role="status">
      {unsaved > 0 ? <IconWorking className="turning" /> : <IconDone />}
      {unsaved > 0 ? texts('window:saved.saving') : texts('window:saved.saved')}
    </span>
  )
}
