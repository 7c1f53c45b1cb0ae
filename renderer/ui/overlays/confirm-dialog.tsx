import { type ReactNode } from 'react'

import { Button } from '../actions/button.tsx'
import { useWords } from '../words.ts'
import { Dialog } from './dialog.tsx'

export interface ConfirmDialogProps {
  readonly isOpen: boolean
  /** A question: "Bewijsstuk verwijderen?" */
  readonly title: string
  /** What follows from it. */
  readonly children: ReactNode
  /** The verb of the question, never "OK". */
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  /** Something is lost by it; the focus then begins on cancelling. */
  readonly isDanger?: boolean | undefined
  readonly isPending?: boolean | undefined
}

export function ConfirmDialog({ isOpen, title, children, confirmLabel, onConfirm, onCancel, isDanger, isPending }: ConfirmDialogProps) {
  const { cancel } = useWords()
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onCancel}
      title={title}
      size="small"
      role="alertdialog"
      isKept
      footer={
        <>
          <Button onPress={onCancel} autoFocus={isDanger}>
            {cancel}
          </Button>
          <Button variant={isDanger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending} autoFocus={!isDanger}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
