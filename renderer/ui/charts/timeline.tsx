import { type Icon } from '../icons.tsx'
import { toneIcon } from '../feedback/tone-icon.ts'
import { type Tone } from '../tone.ts'

export interface TimelineMark {
  readonly id: string
  /** A calendar date, `2026-11-20`. */
  readonly on: string
  /** The date as people read it: "20 november 2026". */
  readonly dateLabel: string
  readonly label: string
  readonly tone?: Tone | undefined
  readonly icon?: Icon | undefined
  /** The tone in words: "verstreken", "gedaan". */
  readonly stateLabel?: string | undefined
}

export interface TimelineProps {
  readonly label: string
  readonly marks: readonly TimelineMark[]
  /** Today, and its word. */
  readonly today: string
  readonly todayLabel: string
  readonly onSelect?: ((id: string) => void) | undefined
}

const DAY_MS = 86_400_000
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** Dates in their order along a line to scale, with today among them; below it the same as a list, which is what screen readers hear. */
export function Timeline({ label, marks, today, todayLabel, onSelect }: TimelineProps) {
  const inOrder = marks.toSorted((a, b) => a.on.localeCompare(b.on))
  const days = [...inOrder.map((mark) => dayOf(mark.on)), dayOf(today)]
  const first = Math.min(...days)
  const span = Math.max(1, Math.max(...days) - first)
  const firstAhead = inOrder.findIndex((mark) => mark.on >= today)
  const now = <p className="timeline-now">{todayLabel}</p>
  const at = (date: string) => ({ insetInlineStart: `${(100 * (dayOf(date) - first)) / span}%` })
  return (
    <figure className="timeline" aria-label={label}>
      <div className="timeline-scale" aria-hidden>
        <span className="timeline-today" style={at(today)} />
        {inOrder.map(({ id, on, label, dateLabel, tone = 'neutral' }) => (
          <span key={id} className={`timeline-dot tone-${tone}`} style={at(on)} title={`${dateLabel}: ${label}`} />
        ))}
      </div>
      <ol className="timeline-list">
        {inOrder.map(({ id, on, dateLabel, label, tone = 'neutral', icon, stateLabel }, index) => {
          const Symbol = icon ?? toneIcon[tone]
          return (
            <li key={id} className={`tone-${tone}`}>
              {index === firstAhead ? now : null}
              <div className="timeline-mark">
                <Symbol />
                <time dateTime={on}>{dateLabel}</time>
                {onSelect ? (
                  <button type="button" className="link" onClick={() => onSelect(id)}>
                    {label}
                  </button>
                ) : (
                  <span>{label}</span>
                )}
                {stateLabel ? <span className="timeline-state">{stateLabel}</span> : null}
              </div>
            </li>
          )
        })}
        {firstAhead === -1 ? <li>{now}</li> : null}
      </ol>
    </figure>
  )
}
