import { type ReactNode, useEffect, useRef } from 'react'

import type { Term } from '../../../shared/agreement/terms/term.ts'
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
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** A decision on a term that needs a reason. Ctrl+Enter records, Escape leaves; what was typed is kept. The focus begins at its first field. */
export function DecisionForm({ title, children, reason, onReason, isTried, onSave, onCancel }: DecisionFormProps) {
  const texts = useTexts()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  return (
    <form
      ref={form}
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
        isRequired
      />
      <div className="read-buttons">
        <Button variant="primary" type="submit" shortcut="Ctrl+↵">{texts('reading:form.save')}</Button>
        <Button shortcut="Esc" onPress={onCancel}>{texts('reading:form.cancel')}</Button>
      </div>
    </form>
  )
}
