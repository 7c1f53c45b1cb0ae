import { useState } from 'react'

import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import type { AppError } from '../../../shared/errors.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconOpen, IconRemove, IconSearch } from '../../ui/icons.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'
import { art28 } from '../../app/client.ts'
import { goToWork } from '../../app/entering.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useStore } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { refreshDossiers } from './at-hand.ts'
import { openAndEnter } from './opening.ts'

/** Opens a dossier of the list: goes back to it where it is open, and asks for its file where that is gone. */
export function useOpenDossier(): { readonly open: (dossier: KnownDossier) => void; readonly failure: AppError | null } {
  const { failure, attempt } = useAttempts()
  const openId = useStore(({ open }) => open?.id)
  const open = ({ id, isMissing }: KnownDossier) => {
    if (id === openId) return goToWork()
    void attempt(() => openAndEnter(() => (isMissing ? art28.dossiers.open() : art28.dossiers.openKnown({ id }))))
  }
  return { open, failure }
}

interface DossierBarProps {
  readonly chosen: KnownDossier
  readonly onOpen: (dossier: KnownDossier) => void
  readonly failure: AppError | null
}

/** What can be done with the dossier chosen in the list, and where it lies. */
export function DossierBar({ chosen, onOpen, failure }: DossierBarProps) {
  const texts = useTexts()
  const isOpen = useStore(({ open }) => open !== null && open.id === chosen.id)
  const { failure: refused, attempt } = useAttempts()
  const [isForgetting, setIsForgetting] = useState(false)

  const forget = async () => {
    await attempt(() => art28.dossiers.forget({ id: chosen.id }))
    setIsForgetting(false)
    await refreshDossiers()
  }
  const goOn = isOpen ? texts('start:dossiers.back') : chosen.isMissing ? texts('start:dossiers.locate') : texts('start:dossiers.open')
  return (
    <>
      <div className="start-bar-words">
        <p>{chosen.title}</p>
        <p className="start-soft">{chosen.isMissing ? texts('start:dossiers.missing', { ...chosen }) : texts('start:dossiers.lies', { ...chosen })}</p>
        <FailureNotice failure={failure ?? refused} />
      </div>
      <Button variant="quiet" icon={IconRemove} isDisabled={isOpen} onPress={() => setIsForgetting(true)}>{texts('start:dossiers.forget')}</Button>
      <Button isDisabled={chosen.isMissing} onPress={() => void attempt(() => art28.dossiers.showInFolder({ id: chosen.id }))}>{texts('start:dossiers.show')}</Button>
      <Button variant="primary" icon={chosen.isMissing ? IconSearch : IconOpen} onPress={() => onOpen(chosen)}>{goOn}</Button>
      <ConfirmDialog
        isOpen={isForgetting}
        title={texts('start:dossiers.forgetTitle')}
        confirmLabel={texts('start:dossiers.forget')}
        onConfirm={() => void forget()}
        onCancel={() => setIsForgetting(false)}
      >
        {texts('start:dossiers.forgetAbout', { ...chosen })}
      </ConfirmDialog>
    </>
  )
}
