import type { ReactNode } from 'react'

import type { AppError } from '../../shared/errors.ts'
import { Button } from '../ui/actions/button.tsx'
import type { Icon } from '../ui/icons.tsx'
import { Stack } from '../ui/layout/stack.tsx'
import { Dialog, type DialogProps } from '../ui/overlays/dialog.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { useTexts } from './texts.ts'

interface FormDialogProps extends Pick<DialogProps, 'title' | 'description' | 'size' | 'onClose'> {
  /** The verb of what the form does. */
  readonly recordLabel: string
  readonly icon?: Icon
  readonly isComplete: boolean
  readonly isDanger?: boolean
  readonly isPending?: boolean
  /** What it was refused for. */
  readonly failure: AppError | null
  readonly onRecord: () => Promise<unknown>
  /** Where closing keeps a draft: throws it away. */
  readonly onDiscard?: () => void
  readonly children: ReactNode
}

/** A form that is recorded as a whole. It stays open until that is done, and says at its foot why it was refused. */
export function FormDialog({ recordLabel, icon, isComplete, isDanger = false, isPending = false, failure, onRecord, onDiscard, children, ...dialog }: FormDialogProps) {
  const texts = useTexts()
  return (
    <Dialog
      {...dialog}
      isOpen
      isKept
      footer={
        <>
          {onDiscard ? <Button onPress={onDiscard}>{texts('window:ui.discard')}</Button> : <Button onPress={dialog.onClose}>{texts('window:ui.cancel')}</Button>}
          <Button variant={isDanger ? 'danger' : 'primary'} icon={icon} isDisabled={!isComplete} isPending={isPending} onPress={() => void onRecord()}>{recordLabel}</Button>
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
