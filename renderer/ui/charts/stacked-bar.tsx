import { type Tone } from '../tone.ts'

export interface StackedBarProps {
  /** What is divided: "Voortgang van deel 2". */
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  readonly parts: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[]
  /** What the bar is full at; the sum of the parts without it. */
  readonly total?: number | undefined
  /** Words below the bar, each with its number; without them the parts are read out only. */
  readonly hasLegend?: boolean | undefined
  /** How a part's number is told; as it is without it. */
  readonly formatValue?: ((value: number) => string) | undefined
}

/** A whole and its parts. Parts of nothing are left out. */
export function StackedBar({ label, isLabelHidden, parts, total, hasLegend, formatValue = String }: StackedBarProps) {
  const shown = parts.filter((part) => part.value > 0)
  const whole = Math.max(total ?? 0, shown.reduce((sum, part) => sum + part.value, 0), 1)
  return (
    <figure className="stacked-bar" aria-label={label}>
      {isLabelHidden ? null : (
        <figcaption className="progress-label" aria-hidden>
          {label}
        </figcaption>
      )}
      <div className="bar-track" aria-hidden>
        {shown.map((part) => (
          <div key={part.label} className={`bar-part tone-${part.tone}`} style={{ flexBasis: `${(100 * part.value) / whole}%` }} />
        ))}
      </div>
      <ul className={hasLegend ? 'legend' : 'visually-hidden'}>
        {shown.map((part) => (
          <li key={part.label}>
            <span className={`legend-mark tone-${part.tone}`} aria-hidden />
            {part.label} <span className="legend-value">{formatValue(part.value)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
