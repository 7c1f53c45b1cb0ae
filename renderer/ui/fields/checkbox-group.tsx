import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'

import { IconCheck } from '../icons.tsx'
import { ChoiceWords } from './checkbox.tsx'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { type Option } from './option.ts'

export interface CheckboxGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: readonly Id[]
  readonly onChange: (value: readonly Id[]) => void
  readonly isHorizontal?: boolean | undefined
}

export function CheckboxGroup<Id extends string>({ options, value, onChange, isHorizontal, ...field }: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup {...fieldState(field)} value={[...value]} onChange={(value) => onChange(value as Id[])}>
      <FieldFrame {...field}>
        <div className={isHorizontal ? 'choices horizontal' : 'choices'}>
          {options.map(({ id, label, description, isDisabled }) => (
            <AriaCheckbox key={id} value={id} isDisabled={isDisabled ?? false} className="choice">
              {({ isSelected }) => (
                <>
                  <span className="choice-box">{isSelected ? <IconCheck /> : null}</span>
                  <ChoiceWords label={label} description={description} />
                </>
              )}
            </AriaCheckbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  )
}
