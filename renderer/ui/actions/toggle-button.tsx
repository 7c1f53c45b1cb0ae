import { type ReactNode } from 'react'
import { ToggleButton as AriaToggleButton } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon } from '../icons.tsx'
import { Tooltip } from '../overlays/tooltip.tsx'

export interface ToggleButtonProps {
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
  readonly icon?: Icon | undefined
  /** Visible words; without them `label` names the button and becomes its tooltip. */
  readonly children?: ReactNode
  readonly label?: string | undefined
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
}

/** Something that is on or off at once: a pane, a filter. */
export function ToggleButton({ icon: Symbol, children, label, shortcut, ...rest }: ToggleButtonProps) {
  const button = (
    <AriaToggleButton
      {...given({ ...rest, 'aria-label': children ? undefined : label })}
      className={children ? 'button quiet toggle' : 'button quiet toggle icon-only'}
    >
      {Symbol ? <Symbol /> : null}
      {children ? <span>{children}</span> : null}
    </AriaToggleButton>
  )
  if (children || !label) return button
  return (
    <Tooltip text={label} shortcut={shortcut}>
      {button}
    </Tooltip>
  )
}
