import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'

import { given } from '../given.ts'
import { IconAdd, IconMixed } from '../icons.tsx'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { useDraft } from './use-draft.ts'

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null
  /** When the person leaves the field, presses Enter or a step button. */
  readonly onCommit: (value: number | null) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** Whole numbers unless told. */
  readonly step?: number | undefined
  /** Shows − and + buttons. */
  readonly hasSteppers?: boolean | undefined
  /** Shown after the number: "uur", "%". */
  readonly unit?: string | undefined
}

export function NumberField({ value, onCommit, min, max, step = 1, hasSteppers, unit, ...field }: NumberFieldProps) {
  const draft = useDraft(value, onCommit)
  return (
    <AriaNumberField
      {...fieldState(field)}
      {...given({ minValue: min, maxValue: max })}
      step={step}
      value={draft.value ?? Number.NaN}
      onChange={(value) => {
        draft.set(Number.isNaN(value) ? null : value)
        draft.commit()
      }}
    >
      <FieldFrame {...field}>
        <Group className="input-group narrow">
          <Input className="input numeric" />
          {unit ? <span className="input-affix">{unit}</span> : null}
          {hasSteppers ? (
            <>
              <Button slot="decrement" className="input-button">
                <IconMixed />
              </Button>
              <Button slot="increment" className="input-button">
                <IconAdd />
              </Button>
            </>
          ) : null}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
