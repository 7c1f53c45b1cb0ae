import { type ReactNode } from 'react'

import { type Icon } from '../icons.tsx'

export interface EmptyStateProps {
  readonly icon?: Icon | undefined
  /** What is not there. */
  readonly title: string
  /** Why, and what to do about it. */
  readonly description?: ReactNode
  readonly actions?: ReactNode
}

export function EmptyState({ icon: Symbol, title, description, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {Symbol ? <Symbol /> : null}
      <p className="empty-title">{title}</p>
      {description ? <p className="empty-description">{description}</p> : null}
      {actions ? <div className="button-group">{actions}</div> : null}
    </div>
  )
}
