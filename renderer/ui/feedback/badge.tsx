import { type ReactNode } from 'react'

import { type Icon } from '../icons.tsx'
import { type Tone } from '../tone.ts'
import { toneIcon } from './tone-icon.ts'

export interface BadgeProps {
  readonly tone?: Tone | undefined
  /** The tone's own icon without it; null for none. */
  readonly icon?: Icon | null | undefined
  /** The word that says what the colour says. */
  readonly children: ReactNode
}

export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  const Symbol = icon === undefined ? toneIcon[tone] : icon
  return (
    <span className={`badge tone-${tone}`}>
      {Symbol ? <Symbol /> : null}
      {children}
    </span>
  )
}
