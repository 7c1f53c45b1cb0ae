import { type ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'

import { given } from '../given.ts'
import { IconCheck, IconMixed } from '../icons.tsx'

export interface CheckboxProps {
  /** The words beside it. */
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  /** Some of what it stands for is chosen. */
  readonly isMixed?: boolean | undefined
  readonly isRequired?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

export function Checkbox({ children, description, isMixed, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...given({ ...rest, isIndeterminate: isMixed })} className="choice">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="choice-box">{isIndeterminate ? <IconMixed /> : isSelected ? <IconCheck /> : null}</span>
          <ChoiceWords label={children} description={description} />
        </>
      )}
    </AriaCheckbox>
  )
}

export function ChoiceWords({ label, description }: { readonly label: ReactNode; readonly description?: ReactNode }) {
  return (
    <span className="choice-words">
      <span>{label}</span>
      {description ? <span className="choice-description">{description}</span> : null}
    </span>
  )
}
