import { type ReactNode } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'

import { given } from '../given.ts'
import { type Icon } from '../icons.tsx'
import { Kbd } from '../text/kbd.tsx'
import { type Tone } from '../tone.ts'

export interface Segment<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
  readonly icon?: Icon | undefined
  /** Its colour when chosen. */
  readonly tone?: Tone | undefined
  /** The key that chooses it, shown as a hint; not bound. */
  readonly shortcut?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  readonly segments: readonly Segment<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
}

/** One choice of a few, all in sight; a radio group to keyboard and screen reader. Wraps when narrow. */
export function SegmentedControl<Id extends string>({ label, isLabelHidden, segments, value, onChange, ...rest }: SegmentedControlProps<Id>) {
  // A value that is none of the segments would leave no segment for the Tab key.
  const chosen = segments.some(({ id }) => id === value) ? value : null
  return (
    <RadioGroup
      {...given({ ...rest, 'aria-label': isLabelHidden ? label : undefined })}
      className="field segmented"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => onChange(value as Id)}
    >
      {isLabelHidden ? null : <Label className="field-label">{label}</Label>}
      <div className="segments">
        {segments.map(({ id, label, icon: Symbol, tone, shortcut, isDisabled }) => (
          <Radio key={id} value={id} className={`segment tone-${tone ?? 'accent'}`} {...given({ isDisabled })}>
            {Symbol ? <Symbol /> : null}
            <span>{label}</span>
            {shortcut ? <Kbd keys={shortcut} isHint /> : null}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
