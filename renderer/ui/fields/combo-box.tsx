import { useEffect, useRef, useState } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components'

import { given } from '../given.ts'
import { IconChevronDown } from '../icons.tsx'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { type Option } from './option.ts'
import { OptionList } from './option-list.tsx'

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
  readonly placeholder?: string | undefined
}

/** A choice of many, found by typing a part of its label. */
export function ComboBox<Id extends string>({ options, value, onChange, placeholder, ...field }: ComboBoxProps<Id>) {
  const labelOf = (id: string | null) => options.find((option) => option.id === id)?.label ?? ''
  const [input, setInput] = useState(labelOf(value))
  const [seen, setSeen] = useState(value)
  const [chosen, setChosen] = useState(0)
  const typing = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (chosen > 0) typing.current?.focus()
  }, [chosen])
  if (value !== seen) {
    setSeen(value)
    setInput(labelOf(value))
  }
  return (
    <AriaComboBox
      // A new one after each choice: to the old one, words that are taken away are words that are typed, and it would open again.
      key={chosen}
      {...fieldState(field)}
      defaultItems={options}
      inputValue={input}
      onInputChange={setInput}
      value={value}
      onChange={(key) => {
        if (key === value) return
        // What was typed is gone also where the choice is not kept here: in a field that adds to a list.
        setInput(labelOf(value))
        setChosen(chosen + 1)
        onChange(key as Id | null)
      }}
    >
      <FieldFrame {...field}>
        <Group className="input-group">
          <Input ref={typing} className="input" {...given({ placeholder })} />
          <Button className="input-button">
            <IconChevronDown />
          </Button>
        </Group>
      </FieldFrame>
      <OptionList />
    </AriaComboBox>
  )
}
