import { type ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

import { Kbd } from '../text/kbd.tsx'

export interface TooltipProps {
  readonly text: string
  readonly shortcut?: string | undefined
  /** One focusable control. A tooltip may repeat or add, never be the only place of something needed. */
  readonly children: ReactElement
}

export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
        {shortcut ? <Kbd keys={shortcut} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
