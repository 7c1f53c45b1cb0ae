import { useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { art28 } from '../client.ts'
import { useAttempts } from '../failure.ts'
import { FailureNotice } from '../failure-notice.tsx'
import { useTexts } from '../texts.ts'
import { NewPassphrase, shortestPassphrase } from './new-passphrase.tsx'

interface ImportIdentityDialogProps {
  readonly onDone: (identity: SigningIdentity) => void
  readonly onClose: () => void
}

/** Takes over a certificate with its key from a PKCS#12 file (.p12, .pfx). */
export function ImportIdentityDialog({ onDone, onClose }: ImportIdentityDialogProps) {
  const texts = useTexts()
  const [importPassphrase, setImportPassphrase] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [isImporting, setImporting] = useState(false)
  const { failure, attempt } = useAttempts()

  const choose = async () => {
    setImporting(true)
    const identity = await attempt(() => art28.identities.import({ importPassphrase, passphrase }))
    setImporting(false)
    if (!identity) return
    onDone(identity)
    onClose()
  }
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={texts('signing:import')}
      description={texts('signing:importAbout')}
      footer={
        <Button variant="primary" isDisabled={passphrase.length < shortestPassphrase} isPending={isImporting} onPress={() => void choose()}>
          {texts('signing:chooseFile')}
        </Button>
      }
    >
      <Stack>
        <TextField label={texts('signing:importPassphrase')} type="password" value={importPassphrase} onChange={setImportPassphrase} />
        <NewPassphrase passphrase={passphrase} onChange={setPassphrase} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
