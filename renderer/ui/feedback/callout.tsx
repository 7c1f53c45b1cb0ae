import { type ReactNode } from 'react'

import { type Icon } from '../icons.tsx'
import { type Tone } from '../tone.ts'
import { toneIcon } from './tone-icon.ts'

export interface CalloutProps {
  readonly tone?: Tone | undefined
  readonly icon?: Icon | undefined
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Buttons or a link below the words. */
  readonly action?: ReactNode
  /** Read out when it appears: for an error or an outcome, not for an explanation that was there all along. */
  readonly isAnnounced?: boolean | undefined
}

/** Words set apart, where the person is working: an explanation, a warning, an error. */
export function Callout({ tone = 'info', icon, title, children, action, isAnnounced }: CalloutProps) {
  const Symbol = icon ?? toneIcon[tone]
  return (
    <div className={`callout tone-${tone}`} role={isAnnounced ? (tone === 'bad' ? 'alert' : 'status') : 'note'}>
      <Symbol />
      <div className="callout-words">
        {title ? <p className="callout-title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {action ? <div className="callout-action">{action}</div> : null}
      </div>
    </div>
  )
}
