import { type ReactNode } from 'react'

export interface ScreenHeaderProps {
  readonly title: string
  readonly description?: ReactNode
  /** Small marks behind the title: a state, a count. */
  readonly badges?: ReactNode
  readonly actions?: ReactNode
}

/** The top of a screen: its one h1, what it is for, and what can be done to all of it. */
export function ScreenHeader({ title, description, badges, actions }: ScreenHeaderProps) {
  return (
    <header className="screen-header">
      <div className="panel-titles">
        <h1>
          {title}
          {badges}
        </h1>
        {description ? <p className="panel-description">{description}</p> : null}
      </div>
      {actions ? <div className="panel-actions">{actions}</div> : null}
    </header>
  )
}
