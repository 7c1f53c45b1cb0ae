import { useState } from 'react'

import { formatInstant } from '../../../shared/text/format.ts'
import { saveAllTyped } from '../../app/autosave.ts'
import { art28 } from '../../app/client.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { recorded, useAudit, useIsEditable } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconLock } from '../../ui/icons.tsx'
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx'

interface FreezeStepProps {
  /** Nothing stands in the way of freezing. */
  readonly isReady: boolean
  readonly onNewVersion: () => void
}

/** Freezes the report: from then on nothing of the audit changes until a new version is begun. */
export function FreezeStep({ isReady, onNewVersion }: FreezeStepProps) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const isEditable = useIsEditable()
  const [isAsking, setAsking] = useState(false)
  const [isFreezing, setFreezing] = useState(false)
  const { failure, attempt } = useAttempts()

  const freeze = async () => {
    setFreezing(true)
    await attempt(async () => {
      await saveAllTyped()
      return recorded(() => art28.report.freeze())
    })
    setFreezing(false)
    setAsking(false)
  }
  if (audit.frozen) {
    const { version, at, by } = audit.frozen
    return (
      <>
        <p>{texts('delivery:freeze.done', { version, by, at: formatInstant(language, at) })}</p>
        <Button onPress={onNewVersion}>{texts('delivery:newVersion.action')}</Button>
      </>
    )
  }
  return (
    <>
      <p>{texts('delivery:freeze.about')}</p>
      <Button icon={IconLock} isDisabled={!isEditable || !isReady} isPending={isFreezing} onPress={() => setAsking(true)}>
        {texts('delivery:freeze.action')}
      </Button>
      <FailureNotice failure={failure} />
      <ConfirmDialog
        isOpen={isAsking}
        title={texts('delivery:freeze.askTitle', { version: audit.versions + 1 })}
        confirmLabel={texts('delivery:freeze.action')}
        isPending={isFreezing}
        onConfirm={() => void freeze()}
        onCancel={() => setAsking(false)}
      >
        {texts('delivery:freeze.ask')}
      </ConfirmDialog>
    </>
  )
}
