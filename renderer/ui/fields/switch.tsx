import { type ReactNode } from 'react'
import { Switch as AriaSwitch } from 'react-aria-components'

import { given } from '../given.ts'
import { ChoiceWords } from './checkbox.tsx'

export interface SwitchProps {
  readonly children: ReactNode
  readonly description?: ReactNode
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly isReadOnly?: boolean | undefined
  readonly isDisabled?: boolean | undefined
}

/** A setting that takes effect at once. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...given(rest)} className="choice">
      <span className="switch-track">
        <span className="switch-thumb" />
      </span>
      <ChoiceWords label={children} description={description} />
    </AriaSwitch>
  )
}
