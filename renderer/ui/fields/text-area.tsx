import { type KeyboardEvent, type Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'

import { given } from '../given.ts'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { useDraft } from './use-draft.ts'

export interface TextAreaProps extends FieldProps {
  readonly value: string
  /** Every keystroke. */
  readonly onChange?: ((value: string) => void) | undefined
  /** Once, when the person leaves the field or presses Ctrl+Enter, and only if the value changed. */
  readonly onCommit?: ((value: string) => void) | undefined
  /** Its height when empty; it grows with what is written. */
  readonly rows?: number | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  /** The language of what is written, for hyphens and the spelling checker. */
  readonly lang?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement> | undefined
}

export function TextArea({ value, onChange, onCommit, rows = 3, placeholder, autoFocus, lang, ref, ...field }: TextAreaProps) {
  const draft = useDraft(value, onCommit)
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.commit()
  }
  return (
    <AriaTextField
      {...fieldState(field)}
      {...given({ autoFocus })}
      value={draft.value}
      onChange={(value) => {
        draft.set(value)
        onChange?.(value)
      }}
      onBlur={draft.commit}
    >
      <FieldFrame {...field}>
        <AriaTextArea {...given({ placeholder, lang, ref })} rows={rows} className="input area" onKeyDown={commitOnEnter} />
      </FieldFrame>
    </AriaTextField>
  )
}
