import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components'

import { IconChevronDown } from '../icons.tsx'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { type Option } from './option.ts'
import { OptionList } from './option-list.tsx'

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id) => void
  /** Shown while nothing is chosen; React Aria's own words without it. */
  readonly placeholder?: string | undefined
}

export function Select<Id extends string>({ options, value, onChange, placeholder, ...field }: SelectProps<Id>) {
  const { isReadOnly, isDisabled, ...state } = fieldState(field)
  return (
    <AriaSelect
      {...state}
      isDisabled={isDisabled || isReadOnly}
      {...(placeholder === undefined ? {} : { placeholder })}
      value={value}
      onChange={(key) => {
        if (key !== null && key !== value) onChange(key as Id)
      }}
    >
      <FieldFrame {...field}>
        <Button className="input select-button">
          <SelectValue className="select-value">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
          <IconChevronDown />
        </Button>
      </FieldFrame>
      <OptionList options={options} />
    </AriaSelect>
  )
}
