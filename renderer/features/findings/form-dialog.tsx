import type { ReactNode } from 'react'

import type { AppError } from '../../../shared/errors.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'

interface FormDialogProps {
  readonly title: string
  readonly description?: string
  readonly recordLabel: string
  readonly isComplete: boolean
  readonly isDanger?: boolean
  readonly failure: AppError | null
  readonly onRecord: () => Promise<void>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A small form that is recorded as a whole; what is refused is said at its foot. */
export function FormDialog({ title, description, recordLabel, isComplete, isDanger = false, failure, onRecord, onClose, children }: FormDialogProps) {
  const texts = useTexts()
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={title}
      {...(description ? { description } : {})}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
          <Button variant={isDanger ? 'danger' : 'primary'} isDisabled={!isComplete} onPress={() => void onRecord()}>{recordLabel}</Button>
        </>
      }
    >
      <Stack>
        {children}
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
