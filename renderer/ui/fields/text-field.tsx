import { type KeyboardEvent, type Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'

import { given } from '../given.ts'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { useDraft } from './use-draft.ts'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  /** Every keystroke. */
  readonly onChange?: ((value: string) => void) | undefined
  /** Once, when the person leaves the field or presses Enter or Ctrl+Enter, and only if the value changed. */
  readonly onCommit?: ((value: string) => void) | undefined
  readonly type?: 'text' | 'email' | 'password' | 'url' | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly maxLength?: number | undefined
  /** The language of what is written, for the spelling checker. */
  readonly lang?: string | undefined
  readonly isMonospaced?: boolean | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

export function TextField({ value, onChange, onCommit, type, autoFocus, maxLength, placeholder, lang, isMonospaced, ref, ...field }: TextFieldProps) {
  const draft = useDraft(value, onCommit)
  const commitOnEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter') draft.commit()
  }
  return (
    <AriaTextField
      {...fieldState(field)}
      {...given({ type, autoFocus, maxLength })}
      value={draft.value}
      onChange={(value) => {
        draft.set(value)
        onChange?.(value)
      }}
      onBlur={draft.commit}
    >
      <FieldFrame {...field}>
        <Input {...given({ placeholder, lang, ref })} className={isMonospaced ? 'input monospaced' : 'input'} onKeyDown={commitOnEnter} />
      </FieldFrame>
    </AriaTextField>
  )
}
