import { useMemo } from 'react'

import { type Action, useActions } from '../../app/actions.ts'
import { useTexts } from '../../app/texts.ts'
import { NewAuditDialog } from './new-audit-dialog.tsx'
import './start-dialogs.css'
import { closeStartDialog, openStartDialog, useStartDialog } from './start-dialog.ts'
import { VerifyDialog } from './verify-dialog.tsx'

/** What the start offers in the whole window, also while a dossier is open: its actions and their dialogs. */
export function StartActions() {
  const texts = useTexts()
  const dialog = useStartDialog((state) => state.dialog)
  const actions = useMemo((): readonly Action[] => {
    const group = texts('window:group.dossier')
    return [
      { id: 'audit.new', title: texts('start:way.new.title'), group, keys: '$mod+n', run: () => openStartDialog({ kind: 'new', side: 'controller', agreement: null }) },
      { id: 'audit.newPack', title: texts('start:way.pack.title'), group, keys: '$mod+Shift+n', run: () => openStartDialog({ kind: 'new', side: 'processor', agreement: null }) },
      { id: 'report.verify', title: texts('start:way.verify.title'), group, run: () => openStartDialog({ kind: 'verify' }) },
    ]
  }, [texts])
  useActions(actions)

  if (dialog?.kind === 'new') return <NewAuditDialog asked={dialog} onClose={closeStartDialog} />
  if (dialog?.kind === 'verify') return <VerifyDialog onClose={closeStartDialog} />
  return null
}
