import { type ReactNode, useId } from 'react'

export interface PanelProps {
  readonly title: string
  readonly level?: 2 | 3 | undefined
  /** How many there are, beside the title. */
  readonly count?: number | undefined
  /** A line below the title. */
  readonly description?: ReactNode
  /** Buttons at the end of the header. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Stays below the content while it scrolls: the buttons of a form, a total. */
  readonly footer?: ReactNode
  /** The content scrolls inside the panel, which fills the height it is given. */
  readonly isScrolling?: boolean | undefined
  /** No space around the content: a table or a list that reaches the edges. */
  readonly isFlush?: boolean | undefined
}

/** A titled region of a screen. */
export function Panel({ title, level = 2, count, description, actions, children, footer, isScrolling, isFlush }: PanelProps) {
  const titleId = useId()
  return (
    <section className={isScrolling ? 'panel scrolling' : 'panel'} aria-labelledby={titleId}>
      <PanelHeader title={title} titleId={titleId} level={level} count={count} description={description} actions={actions} />
      {/* A region that scrolls must be reachable by keyboard, if nothing in it is. */}
      <div className={isFlush ? 'panel-body flush' : 'panel-body'} {...(isScrolling && !isFlush ? { tabIndex: 0, role: 'group', 'aria-labelledby': titleId } : {})}>
        {children}
      </div>
      {footer ? <footer className="panel-footer">{footer}</footer> : null}
    </section>
  )
}

export interface PanelHeaderProps extends Pick<PanelProps, 'title' | 'level' | 'count' | 'description' | 'actions'> {
  readonly titleId?: string | undefined
}

export function PanelHeader({ title, titleId, level = 2, count, description, actions }: PanelHeaderProps) {
  const Heading = `h${level}` as const
  return (
    <header className="panel-header">
      <div className="panel-titles">
        <Heading id={titleId}>
          {title}
          {count === undefined ? null : <span className="panel-count">{count}</span>}
        </Heading>
        {description ? <p className="panel-description">{description}</p> : null}
      </div>
      {actions ? <div className="panel-actions">{actions}</div> : null}
    </header>
  )
}
