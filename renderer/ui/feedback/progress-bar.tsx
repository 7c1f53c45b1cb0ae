import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'

import { given } from '../given.ts'

export interface ProgressBarProps {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  /** From 0 to `max`; null while nobody knows how far it is. */
  readonly value: number | null
  readonly max?: number | undefined
  /** In place of a percentage: "12 van 40". */
  readonly valueLabel?: string | undefined
}

export function ProgressBar({ label, isLabelHidden, value, max = 100, valueLabel }: ProgressBarProps) {
  return (
    <AriaProgressBar
      {...given({ valueLabel, 'aria-label': isLabelHidden ? label : undefined })}
      className="progress"
      value={value ?? 0}
      maxValue={max}
      isIndeterminate={value === null}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          {isLabelHidden ? null : <Label className="progress-label">{label}</Label>}
          {isLabelHidden || isIndeterminate ? null : <span className="progress-value">{valueText}</span>}
          <div className="progress-track">
            <div className={isIndeterminate ? 'progress-fill unknown' : 'progress-fill'} style={{ inlineSize: isIndeterminate ? '30%' : `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
