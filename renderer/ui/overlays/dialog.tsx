import { type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import { IconButton } from '../actions/icon-button.tsx'
import { IconClose } from '../icons.tsx'
import { useWords } from '../words.ts'

export interface DialogProps {
  readonly isOpen: boolean
  /** Escape, the close button, or a click beside it. */
  readonly onClose: () => void
  readonly title: string
  readonly description?: ReactNode
  /** small 400, medium 560, large 800, full 1120 px wide. */
  readonly size?: 'small' | 'medium' | 'large' | 'full' | undefined
  readonly children?: ReactNode
  /** Buttons, the one that goes on last. */
  readonly footer?: ReactNode
  /** A click beside it does not close it: it holds something written. */
  readonly isKept?: boolean | undefined
  readonly role?: 'dialog' | 'alertdialog' | undefined
}

/** A modal dialog: the focus goes in, and back to where it was. */
export function Dialog({ isOpen, onClose, title, description, size = 'medium', children, footer, isKept, role = 'dialog' }: DialogProps) {
  const { close } = useWords()
  return (
    <ModalOverlay className="dialog-overlay" isOpen={isOpen} onOpenChange={(isOpen) => (isOpen ? undefined : onClose())} isDismissable={!isKept}>
      <Modal className={`dialog-modal ${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-header">
            <div>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {description ? <p className="panel-description">{description}</p> : null}
            </div>
            <IconButton icon={IconClose} label={close} size="small" onPress={onClose} />
          </header>
          {children ? <div className="dialog-body">{children}</div> : null}
          {footer ? <footer className="dialog-footer">{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
