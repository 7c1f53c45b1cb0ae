import { type Tone } from '../tone.ts'

export interface BarListProps {
  readonly label: string
  readonly bars: readonly { readonly id: string; readonly label: string; readonly value: number; readonly tone?: Tone | undefined }[]
  /** Makes the labels buttons, to filter by. */
  readonly onSelect?: ((id: string) => void) | undefined
  /** In place of the bare number: an amount, "3 van 8". */
  readonly formatValue?: ((value: number) => string) | undefined
}

/** How many of each: a bar, its label and its number. */
export function BarList({ label, bars, onSelect, formatValue = String }: BarListProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <ul className="bar-list" aria-label={label}>
      {bars.map(({ id, label, value, tone = 'neutral' }) => (
        <li key={id}>
          {onSelect ? (
            <button type="button" className="bar-label link" onClick={() => onSelect(id)}>
              {label}
            </button>
          ) : (
            <span className="bar-label">{label}</span>
          )}
          <span className="bar-track" aria-hidden>
            {value > 0 ? <span className={`bar-part tone-${tone}`} style={{ flexBasis: `${(100 * value) / most}%` }} /> : null}
          </span>
          <span className="bar-value">{formatValue(value)}</span>
        </li>
      ))}
    </ul>
  )
}
