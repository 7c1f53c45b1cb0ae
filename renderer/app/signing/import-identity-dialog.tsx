import { useState } from 'react'

import type { SigningIdentity } from '../../../shared/contract/identities.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { art28 } from '../client.ts'
import { useAttempts } from '../failure.ts'
import { FormDialog } from '../form-dialog.tsx'
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
    <FormDialog
      title={texts('signing:import')}
      description={texts('signing:importAbout')}
      recordLabel={texts('signing:chooseFile')}
      isComplete={passphrase.length >= shortestPassphrase}
      isPending={isImporting}
      failure={failure}
      onRecord={choose}
      onClose={onClose}
    >
      <TextField label={texts('signing:importPassphrase')} type="password" value={importPassphrase} onChange={setImportPassphrase} />
      <NewPassphrase passphrase={passphrase} onChange={setPassphrase} />
    </FormDialog>
  )
}
