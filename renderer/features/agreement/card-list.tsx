import { type ReactNode, useEffect, useRef } from 'react'

import { classNames } from '../../ui/class-names.ts'
import { useActions } from '../../app/actions.ts'
import { useTexts } from '../../app/texts.ts'

export interface Card {
  readonly id: string
  /** A short id that people use: `T08`. */
  readonly code?: string | undefined
  readonly title: string
  /** A line below the title, while the card is closed too. */
  readonly line?: ReactNode
  /** The language of the line where it is a quote. */
  readonly lineLang?: string | undefined
  readonly badges?: ReactNode
}

export interface CardGroup {
  readonly id: string
  readonly title: string
  readonly cards: readonly Card[]
}

interface CardListProps {
  readonly label: string
  readonly groups: readonly CardGroup[]
  /** The card that is open. */
  readonly current: string | null
  readonly onCurrent: (id: string) => void
  /** Enter on the open card. */
  readonly onEnter?: () => void
  /** What stands in the open card. */
  readonly open: ReactNode
  readonly empty: ReactNode
}

/**
 * Cards under headings, of which one is open: the selected one.
 *
 * One stop of the Tab key; j and k, or the arrow keys, go from card to card.
 */
export function CardList({ label, groups, current, onCurrent, onEnter, open, empty }: CardListProps) {
  const texts = useTexts()
  const ids = groups.flatMap(({ cards }) => cards.map(({ id }) => id))
  const isThere = current !== null && ids.includes(current)

  const step = (by: 1 | -1) => {
    const next = isThere ? ids[ids.indexOf(current) + by] : ids[0]
    if (next === undefined) return
    onCurrent(next)
    focusCard(next)
  }
  const group = texts('reading:group')
  useActions([
    { id: 'agreement.next', title: texts('reading:action.next'), group, keys: 'j', run: () => step(1) },
    { id: 'agreement.previous', title: texts('reading:action.previous'), group, keys: 'k', run: () => step(-1) },
  ])

  if (ids.length === 0) return <>{empty}</>
  return (
    <div className="read-cards" role="group" aria-label={label}>
      {groups.map(({ id, title, cards }) => (
        <section key={id} aria-label={title}>
          <h2 className="read-group">
            {title} <span className="panel-count">{cards.length}</span>
          </h2>
          <ul>
            {cards.map((card, index) => (
              <CardItem
                key={card.id}
                card={card}
                isOpen={card.id === current}
                isStop={isThere ? card.id === current : groups[0]?.id === id && index === 0}
                onOpen={() => onCurrent(card.id)}
                onStep={step}
                onEnter={card.id === current ? onEnter : undefined}
              >
                {card.id === current ? open : null}
              </CardItem>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface CardItemProps {
  readonly card: Card
  readonly isOpen: boolean
  readonly isStop: boolean
  readonly onOpen: () => void
  readonly onStep: (by: 1 | -1) => void
  readonly onEnter: (() => void) | undefined
  readonly children: ReactNode
}

function CardItem({ card: { id, code, title, line, lineLang, badges }, isOpen, isStop, onOpen, onStep, onEnter, children }: CardItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  return (
    <li ref={item} className={classNames('read-card', isOpen && 'open')}>
      <h3>
        <button
          type="button"
          id={headId(id)}
          className="read-head"
          aria-expanded={isOpen}
          tabIndex={isStop ? 0 : -1}
          onClick={onOpen}
          onKeyDown={(event) => {
            const answer = { ArrowDown: () => onStep(1), ArrowUp: () => onStep(-1), Enter: onEnter }[event.key]
            if (!answer) return
            event.preventDefault()
            // A key held down goes on moving, but decides once.
            if (event.key !== 'Enter' || !event.repeat) answer()
          }}
        >
          <span className="read-title">
            {code && <span className="read-code">{code}</span>}
            <span className="read-name">{title}</span>
            {badges}
          </span>
          {line && <span className="read-line" lang={lineLang}>{line}</span>}
        </button>
      </h3>
      {isOpen && <div className="read-body">{children}</div>}
    </li>
  )
}

const headId = (id: string) => `read-${id}`

/** Moves the focus to a card once it is drawn. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => document.getElementById(headId(id))?.focus())
}
