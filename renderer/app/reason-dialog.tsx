import { useState } from 'react'

import { TextArea } from '../ui/fields/text-area.tsx'
import type { DialogProps } from '../ui/overlays/dialog.tsx'
import { useAttempts } from './failure.ts'
import { FormDialog } from './form-dialog.tsx'

interface ReasonDialogProps extends Pick<DialogProps, 'title' | 'description' | 'onClose'> {
  readonly reasonLabel: string
  /** The verb of what is done. */
  readonly doLabel: string
  readonly isDanger?: boolean
  readonly onReason: (reason: string) => Promise<unknown>
}

/** Asks for what reason something is done that stays in the trail: removed, or begun anew. Closes once it is done. */
export function ReasonDialog({ reasonLabel, doLabel, onReason, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const { failure, attempt } = useAttempts()
  const record = async () => {
    if (await attempt(() => onReason(reason))) dialog.onClose()
  }
  return (
    <FormDialog {...dialog} size="small" recordLabel={doLabel} isComplete={reason.trim() !== ''} failure={failure} onRecord={record}>
      <TextArea autoFocus isRequired rows={2} label={reasonLabel} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
