import { type KeyboardEvent, useState } from 'react'
import { Button, Input, Tag, TagGroup, TagList, TextField as AriaTextField } from 'react-aria-components'

import { given } from '../given.ts'
import { IconClose } from '../icons.tsx'
import { useWords } from '../words.ts'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'

export interface TagFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string | undefined
}

/** A list of short words: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagField({ value, onChange, placeholder, ...field }: TagFieldProps) {
  const { remove } = useWords()
  const [typed, setTyped] = useState('')
  const canChange = !field.isReadOnly && !field.isDisabled

  const add = () => {
    const tag = typed.trim()
    setTyped('')
    if (tag && !value.includes(tag)) onChange([...value, tag])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ',') && typed.trim()) {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1))
  }
  return (
    <AriaTextField {...fieldState(field)} value={typed} onChange={setTyped} onBlur={add}>
      <FieldFrame {...field}>
        <div className="input-group tags">
          {value.length > 0 ? (
            <TagGroup
              aria-label={field.label}
              {...(canChange ? { onRemove: (removed: Set<string | number>) => onChange(value.filter((tag) => !removed.has(tag))) } : {})}
            >
              <TagList className="tag-list">
                {value.map((tag) => (
                  <Tag key={tag} id={tag} textValue={tag} className="tag">
                    {tag}
                    {canChange ? (
                      <Button slot="remove" className="tag-remove" aria-label={`${remove}: ${tag}`}>
                        <IconClose />
                      </Button>
                    ) : null}
                  </Tag>
                ))}
              </TagList>
            </TagGroup>
          ) : null}
          {canChange ? <Input className="input" {...given({ placeholder })} onKeyDown={onKeyDown} /> : null}
        </div>
      </FieldFrame>
    </AriaTextField>
  )
}
