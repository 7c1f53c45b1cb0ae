import { type ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon } from '../icons.tsx'

export interface LinkProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly icon?: Icon | undefined
  /** Only if the visible words do not say enough; must begin with them. */
  readonly label?: string | undefined
}

/** A way to another place of the window, within a sentence. It is a button: the window has no addresses. */
export function Link({ children, onPress, icon: Symbol, label }: LinkProps) {
  return (
    <AriaButton {...given({ 'aria-label': label })} className="link" onPress={onPress}>
      {Symbol ? <Symbol /> : null}
      {children}
    </AriaButton>
  )
}
