import { type Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon } from '../icons.tsx'
import { Tooltip } from '../overlays/tooltip.tsx'

export interface IconButtonProps {
  readonly icon: Icon
  /** What it does: its name, and its tooltip. */
  readonly label: string
  readonly onPress?: (() => void) | undefined
  readonly shortcut?: string | undefined
  readonly variant?: 'quiet' | 'secondary' | 'danger' | undefined
  readonly size?: 'small' | 'medium' | undefined
  readonly isDisabled?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export function IconButton({ icon: Symbol, label, shortcut, variant = 'quiet', size = 'medium', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton {...given(rest)} aria-label={label} className={`button icon-only ${variant} ${size}`}>
        <Symbol />
      </AriaButton>
    </Tooltip>
  )
}
