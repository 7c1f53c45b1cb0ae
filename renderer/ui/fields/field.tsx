import { type ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'

import { IconError } from '../icons.tsx'
import { useWords } from '../words.ts'

/** What every field has. */
export interface FieldProps {
  readonly label: string
  /** The label is spoken but not shown; the place must make it plain. */
  readonly isLabelHidden?: boolean | undefined
  readonly description?: ReactNode
  /** What is wrong and how to put it right; its presence marks the field invalid. */
  readonly error?: string | undefined
  readonly isRequired?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

export function FieldLabel({ label, isRequired }: Pick<FieldProps, 'label' | 'isRequired'>) {
  const { required } = useWords()
  return (
    <Label className="field-label">
      {label}
      {isRequired ? <span className="field-required"> ({required})</span> : null}
    </Label>
  )
}

/** Label above, the control, then its error or description. Stands inside a field of React Aria, which ties them together. */
export function FieldFrame({ label, isLabelHidden, description, error, isRequired, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <>
      {isLabelHidden ? null : <FieldLabel label={label} isRequired={isRequired} />}
      {children}
      {description ? (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      ) : null}
      <FieldError className="field-error">
        <IconError />
        <span>{error}</span>
      </FieldError>
    </>
  )
}

/** The part of the props that React Aria's fields understand. */
export function fieldState({ label, isLabelHidden, error, isRequired, isReadOnly, isDisabled }: FieldProps) {
  return {
    className: 'field',
    validationBehavior: 'aria' as const,
    isInvalid: error !== undefined,
    isRequired: isRequired ?? false,
    isReadOnly: isReadOnly ?? false,
    isDisabled: isDisabled ?? false,
    ...(isLabelHidden ? { 'aria-label': label } : {}),
  }
}
