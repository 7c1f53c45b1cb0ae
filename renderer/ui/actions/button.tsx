import { type ReactNode, type Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon, IconWorking } from '../icons.tsx'
import { Kbd } from '../text/kbd.tsx'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: (() => void) | undefined
  /** One primary button a screen or dialog; danger for what cannot be undone. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined
  readonly size?: 'small' | 'medium' | 'large' | undefined
  readonly icon?: Icon | undefined
  /** Work it started is still going on: it keeps its focus and hears no press. */
  readonly isPending?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  /** Keys that do the same, as `Kbd` writes them; shown, not bound. */
  readonly shortcut?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly autoFocus?: boolean | undefined
  /** Only if the visible words do not say enough; must begin with them. */
  readonly label?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export function Button({ children, variant = 'secondary', size = 'medium', icon: Symbol, shortcut, label, isPending, ...rest }: ButtonProps) {
  const Shown = isPending ? IconWorking : Symbol
  return (
    <AriaButton {...given({ ...rest, isPending, 'aria-label': label })} className={`button ${variant} ${size}`}>
      {Shown ? <Shown className={isPending ? 'turning' : ''} /> : null}
      <span>{children}</span>
      {shortcut ? <Kbd keys={shortcut} isHint /> : null}
    </AriaButton>
  )
}
