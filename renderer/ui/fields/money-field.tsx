import { type KeyboardEvent, useState } from 'react'
import { Group, Input, TextField as AriaTextField, useLocale } from 'react-aria-components'

import { useWords } from '../words.ts'
import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { formatCents, parseCents } from './money.ts'
import { useDraft } from './use-draft.ts'

export interface MoneyFieldProps extends FieldProps {
  /** Whole cents. */
  readonly value: number | null
  /** When the person leaves the field or presses Enter, with whole cents; not while the amount cannot be read. */
  readonly onCommit: (cents: number | null) => void
  readonly currency?: string | undefined
}

export function MoneyField({ value, onCommit, currency = '€', ...field }: MoneyFieldProps) {
  const { locale } = useLocale()
  const { notAnAmount } = useWords()
  const [isUnreadable, setIsUnreadable] = useState(false)

  const inFigures = value === null ? '' : formatCents(value, locale)
  const draft = useDraft(inFigures, (text) => {
    const cents = text.trim() === '' ? null : parseCents(text)
    const isReadable = cents !== null || text.trim() === ''
    setIsUnreadable(!isReadable)
    if (!isReadable) return
    draft.set(cents === null ? '' : formatCents(cents, locale))
    if (cents !== value) onCommit(cents)
  })
  const error = isUnreadable ? notAnAmount : field.error
  return (
    <AriaTextField {...fieldState({ ...field, error })} value={draft.value} onChange={draft.set} onBlur={draft.commit}>
      <FieldFrame {...field} error={error}>
        <Group className="input-group narrow">
          <span className="input-affix">{currency}</span>
          <Input
            className="input numeric"
            inputMode="decimal"
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key === 'Enter') draft.commit()
            }}
          />
        </Group>
      </FieldFrame>
    </AriaTextField>
  )
}
