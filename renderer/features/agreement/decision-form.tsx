import type { ReactNode } from 'react'

import type { Term } from '../../../shared/agreement/term.ts'
import type { Asked } from '../../app/commands.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'

export interface TermFormProps {
  readonly term: Term
  readonly onDecide: (command: Asked) => Promise<boolean>
  readonly onCancel: () => void
}

interface DecisionFormProps {
  readonly title: string
  readonly children?: ReactNode
  readonly reason: string
  readonly onReason: (reason: string) => void
  /** Somebody tried to record it: from then on what is missing is named. */
  readonly isTried: boolean
  readonly isReasonFirst?: boolean
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** A decision on a term that needs a reason. Ctrl+Enter records, Escape leaves; what was typed is kept. */
export function DecisionForm({ title, children, reason, onReason, isTried, isReasonFirst = false, onSave, onCancel }: DecisionFormProps) {
  const texts = useTexts()
  return (
    <form
      className="term-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) return onCancel()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        onSave()
      }}
    >
      <h4>{title}</h4>
      {children}
      <TextArea
        label={texts('reading:form.reason')}
        description={texts('reading:form.reasonAbout')}
        error={isTried && reason.trim() === '' ? texts('reading:form.reasonMissing') : undefined}
        value={reason}
        onChange={onReason}
        rows={2}
        autoFocus={isReasonFirst}
        isRequired
      />
      <div className="read-buttons">
        <Button variant="primary" type="submit" shortcut="Ctrl+↵">{texts('reading:form.save')}</Button>
        <Button shortcut="Esc" onPress={onCancel}>{texts('reading:form.cancel')}</Button>
      </div>
    </form>
  )
}
