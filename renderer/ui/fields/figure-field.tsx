import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'

import { FieldFrame, type FieldProps, fieldState } from './field.tsx'
import { useDraft } from './use-draft.ts'

/** What was written: a figure, or what is wrong with it in words. */
export type Reading = { readonly kind: 'figure'; readonly figure: number } | { readonly kind: 'problem'; readonly problem: string }

export interface FigureFieldProps extends FieldProps {
  readonly value: number | null
  readonly onCommit: (value: number | null) => void
  readonly read: (text: string) => Reading
  readonly format: (value: number) => string
  /** What the arrow keys up and down add and take away. */
  readonly step?: number | undefined
  readonly before?: ReactNode
  readonly after?: ReactNode
}

/** A number written as text: under `NumberField` and `MoneyField`. What cannot be read stays as it was written, and is not handed over. */
export function FigureField({ value, onCommit, read, format, step, before, after, ...field }: FigureFieldProps) {
  const [problem, setProblem] = useState<string>()
  const inFigures = (value: number | null) => (value === null ? '' : format(value))

  const draft = useDraft(inFigures(value), (text) => {
    const reading = text.trim() === '' ? null : read(text)
    setProblem(reading?.kind === 'problem' ? reading.problem : undefined)
    if (reading?.kind === 'problem') return
    const figure = reading?.figure ?? null
    draft.set(inFigures(figure))
    if (figure !== value) onCommit(figure)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') draft.commit()
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (direction === undefined || step === undefined || field.isReadOnly) return
    event.preventDefault()
    const reading = read(draft.value)
    const stepped = (reading.kind === 'figure' ? reading.figure : 0) + direction * step
    if (read(format(stepped)).kind === 'figure') draft.set(format(stepped))
  }
  const error = problem ?? field.error
  return (
    <AriaTextField {...fieldState({ ...field, error })} value={draft.value} onChange={draft.set} onBlur={draft.commit}>
      <FieldFrame {...field} error={error}>
        <Group className="input-group narrow">
          {before ? <span className="input-affix">{before}</span> : null}
          <Input className="input numeric" inputMode="decimal" onKeyDown={onKeyDown} />
          {after ? <span className="input-affix">{after}</span> : null}
        </Group>
      </FieldFrame>
    </AriaTextField>
  )
}
