import { type ReactNode } from 'react'

import { type Tone } from '../tone.ts'

export interface CardProps {
  readonly children: ReactNode
  /** Heading of the card. */
  readonly title?: ReactNode
  readonly actions?: ReactNode
  /** A line in this tone along its start; the words of the card say the same. */
  readonly tone?: Tone | undefined
}

export function Card({ children, title, actions, tone }: CardProps) {
  return (
    <article className={tone ? `card toned tone-${tone}` : 'card'}>
      {title || actions ? (
        <header className="card-header">
          <h3>{title}</h3>
          {actions ? <div className="panel-actions">{actions}</div> : null}
        </header>
      ) : null}
      {children}
    </article>
  )
}
