import { useState } from 'react'

import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'

/** Opens a frozen audit again, with the reason; what was frozen and signed stays in the log. */
export function NewVersionDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { versions } = useAudit()
  const [reason, setReason] = useState('')
  const { failure, attempt } = useAttempts()
  const begin = async () => {
    if (await attempt(() => apply({ kind: 'report.beginNewVersion', payload: { reason } }))) onClose()
  }
  return (
    <Dialog
      isOpen
      size="small"
      onClose={onClose}
      title={texts('delivery:newVersion.title', { version: versions + 1 })}
      description={texts('delivery:newVersion.about', { version: versions })}
      footer={<Button variant="primary" isDisabled={reason.trim() === ''} onPress={() => void begin()}>{texts('delivery:newVersion.begin')}</Button>}
    >
      <Stack>
        <TextField label={texts('delivery:newVersion.reason')} isRequired autoFocus value={reason} onChange={setReason} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
