import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'

import { ChoiceWords } from './checkbox.tsx'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { type Option } from './option.ts'

export interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  readonly isHorizontal?: boolean | undefined
}

export function RadioGroup<Id extends string>({ options, value, onChange, isHorizontal, ...field }: RadioGroupProps<Id>) {
  // A value that is none of the options would leave no option for the Tab key.
  const chosen = options.some(({ id }) => id === value) ? value : null
  return (
    <AriaRadioGroup
      {...fieldState(field)}
      orientation={isHorizontal ? 'horizontal' : 'vertical'}
      value={chosen}
      onChange={(value) => onChange(value as Id)}
    >
      <FieldFrame {...field}>
        <div className={isHorizontal ? 'choices horizontal' : 'choices'}>
          {options.map(({ id, label, description, isDisabled }) => (
            <Radio key={id} value={id} isDisabled={isDisabled ?? false} className="choice">
              <span className="choice-box round" />
              <ChoiceWords label={label} description={description} />
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}
