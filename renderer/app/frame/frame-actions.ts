import { useMemo } from 'react'

import type { Texts } from '../../../shared/text/index.ts'
import { toasts } from '../../ui/overlays/toasts.tsx'
import { type Action, isTyping } from '../actions.ts'
import { saveAllTyped } from '../autosave.ts'
import { art28 } from '../client.ts'
import { enter, leave } from '../entering.ts'
import { reportFailure } from '../failure.ts'
import { goBack, goForward, goTo, toggleAgreementBeside, usePlace } from '../place.ts'
import type { Room } from '../room.ts'
import { redo, undo, useStore } from '../store.ts'
import { useTexts } from '../texts.ts'
import { openDialog } from './open-dialog.ts'

/** What can be done everywhere in the window. */
export function useFrameActions(rooms: readonly Room[]): readonly Action[] {
  const texts = useTexts()
  const isOpen = useStore((state) => state.open !== null)
  const area = usePlace((state) => state.place.area)

  return useMemo(() => {
    const [go, edit, view, dossier, help] = (['go', 'edit', 'view', 'dossier', 'help'] as const).map((group) => texts(`window:group.${group}`))
    const toRooms = rooms.map((room, index): Action => ({
      id: `go.${room.area}`,
      title: texts('window:action.goTo', { room: room.title(texts) }),
      group: go!,
      ...(index < 9 ? { keys: `$mod+${index + 1}` } : {}),
      run: () => goTo(room.area),
    }))
    return [
      ...toRooms,
      { id: 'go.start', title: texts('window:action.start'), group: go!, keys: '$mod+0', run: () => goTo('start') },
      { id: 'view.back', title: texts('window:action.back'), group: go!, keys: 'Alt+ArrowLeft', run: goBack },
      { id: 'view.forward', title: texts('window:action.forward'), group: go!, keys: 'Alt+ArrowRight', run: goForward },
      { id: 'edit.undo', title: texts('window:action.undo'), group: edit!, keys: '$mod+z', isDisabled: !isOpen, run: () => void takeBack('undo', texts) },
      { id: 'edit.redo', title: texts('window:action.redo'), group: edit!, keys: '$mod+Shift+z', isDisabled: !isOpen, run: () => void takeBack('redo', texts) },
      { id: 'view.palette', title: texts('window:action.palette'), group: view!, keys: '$mod+k', run: () => openDialog('palette') },
      { id: 'view.agreement', title: texts('window:action.agreement'), group: view!, keys: '$mod+b', isDisabled: !isOpen || area === 'agreement', run: toggleAgreementBeside },
      { id: 'audit.open', title: texts('window:action.open'), group: dossier!, keys: '$mod+o', run: () => void openAnother() },
      { id: 'audit.saveCopy', title: texts('window:action.saveCopy'), group: dossier!, keys: '$mod+Shift+s', isDisabled: !isOpen, run: () => void saveCopy(texts) },
      { id: 'audit.close', title: texts('window:action.close'), group: dossier!, keys: '$mod+w', isDisabled: !isOpen, run: () => void leave().catch(reportFailure) },
      { id: 'app.settings', title: texts('window:action.settings'), group: view!, keys: '$mod+,', run: () => openDialog('settings') },
      { id: 'help.shortcuts', title: texts('window:action.shortcuts'), group: help!, keys: 'F1', run: () => openDialog('shortcuts') },
      { id: 'help.about', title: texts('window:action.about'), group: help!, run: () => openDialog('about') },
    ]
  }, [texts, rooms, isOpen, area])
}

/** In a text field Ctrl+Z is about its letters; elsewhere it is about the audit. */
async function takeBack(which: 'undo' | 'redo', texts: Texts): Promise<void> {
  if (isTyping(document.activeElement)) return void document.execCommand(which)
  try {
    await saveAllTyped()
    const isDone = await (which === 'undo' ? undo() : redo())
    const [done, nothing] = which === 'undo' ? ([texts('window:undo.done'), texts('window:undo.nothing')] as const) : ([texts('window:undo.redone'), texts('window:undo.nothingBack')] as const)
    toasts.show({ title: isDone ? done : nothing })
  } catch (error) {
    reportFailure(error)
  }
}

async function openAnother(): Promise<void> {
  try {
    await saveAllTyped()
    const opened = await art28.dossiers.open()
    if (opened) enter(opened)
  } catch (error) {
    reportFailure(error)
  }
}

async function saveCopy(texts: Texts): Promise<void> {
  try {
    await saveAllTyped()
    const saved = await art28.dossiers.saveCopy({ job: 'save-copy' })
    if (saved) toasts.show({ tone: 'good', title: texts('window:copy.saved', saved) })
  } catch (error) {
    reportFailure(error)
  }
}
