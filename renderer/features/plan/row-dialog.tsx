import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { useTexts } from '../../app/texts.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { isComplete, type Row, type RowField } from './row.ts'

interface RowDialogProps<T extends Row> {
  /** Under which the draft is kept. */
  readonly name: string
  readonly title: string
  readonly row: T
  readonly fields: readonly RowField<T>[]
  readonly save: (row: T) => Promise<unknown>
  readonly onClose: () => void
}

/** The form of one row. What is filled in waits as a draft until it is recorded. */
export function RowDialog<T extends Row>({ name, title, row, fields, save, onClose }: RowDialogProps<T>) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const [draft, keep, forget] = useDraft<T>(`plan:${name}`, row)
  const record = async () => {
    if (!(await attempt(() => save(draft)))) return
    forget()
    onClose()
  }
  const discard = () => {
    forget()
    onClose()
  }
  return (
    <FormDialog title={title} recordLabel={texts('plan:row.save')} isComplete={isComplete(draft, fields)} failure={failure} onRecord={record} onDiscard={discard} onClose={onClose}>
      {fields.map((field, index) => (
        <FieldOfRow key={field.key} field={field} isFirst={index === 0} value={draft[field.key] ?? null} onChange={(value) => keep({ ...draft, [field.key]: value })} />
      ))}
    </FormDialog>
  )
}

interface FieldOfRowProps<T extends Row> {
  readonly field: RowField<T>
  readonly isFirst: boolean
  readonly value: string | boolean | null
  readonly onChange: (value: string | boolean | null) => void
}

function FieldOfRow<T extends Row>({ field: { label, kind, isRequired = false, options = [] }, isFirst, value, onChange }: FieldOfRowProps<T>) {
  const text = typeof value === 'string' ? value : ''
  switch (kind) {
    case 'line':
    case 'time':
      return <TextField label={label} isRequired={isRequired} autoFocus={isFirst} value={text} onChange={onChange} />
    case 'area':
      return <TextArea label={label} isRequired={isRequired} autoFocus={isFirst} value={text} onChange={onChange} />
    case 'date':
      return <DateField label={label} isRequired={isRequired} value={text === '' ? null : text} onCommit={onChange} />
    case 'check':
      return <Checkbox isSelected={value === true} onChange={onChange}>{label}</Checkbox>
    case 'choice':
      return <Select label={label} isRequired={isRequired} value={text} onChange={onChange} options={options} />
  }
}
