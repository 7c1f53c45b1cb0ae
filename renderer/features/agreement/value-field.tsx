import type { TermId } from '../../../shared/agreement/terms/term-values.ts'
import { useTexts } from '../../app/texts.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { CheckboxGroup } from '../../ui/fields/checkbox-group.tsx'
import { MoneyField } from '../../ui/fields/money-field.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TagField } from '../../ui/fields/tag-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { blankGroup, type ValueShape } from './value-shape.ts'
import { fieldWords, optionWords, wholeValue } from './value-words.ts'

interface ValueFieldProps {
  readonly term: TermId
  readonly name: string
  readonly shape: ValueShape
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Where the whole value does not fit; empty until somebody tried to record it. */
  readonly misfits: ReadonlySet<string>
  readonly path?: string
}

/** No choice among optional ones. */
const unsettled = '-'

/** Fields of which two stand side by side in a group. */
const narrow: readonly ValueShape['kind'][] = ['choice', 'number', 'money', 'text']

/** A field, or a group of them, for a value of this shape. */
export function ValueField({ term, name, shape, value, onChange, misfits, path = '' }: ValueFieldProps) {
  const texts = useTexts()
  const label = fieldWords(texts, name)
  const error = misfits.has(path) ? texts('reading:form.valueMissing') : undefined
  const labelled = (options: readonly string[]) => options.map((id) => ({ id, label: optionWords(texts, term, name, id) }))
  const isWhole = name === wholeValue

  switch (shape.kind) {
    case 'choice': {
      const chosen = value as string | null
      if (isWhole) return <RadioGroup label={label} error={error} options={labelled(shape.options)} value={chosen} onChange={onChange} />
      const options = [...(shape.isOptional ? [{ id: unsettled, label: texts('reading:form.notSettled') }] : []), ...labelled(shape.options)]
      return <Select label={label} error={error} options={options} value={chosen ?? (shape.isOptional ? unsettled : null)} onChange={(id) => onChange(id === unsettled ? null : id)} />
    }
    case 'choices':
      return <CheckboxGroup label={label} error={error} isHorizontal={!isWhole} options={labelled(shape.options)} value={value as readonly string[]} onChange={onChange} />
    case 'yesNo': {
      if (!isWhole) return <Checkbox isSelected={value as boolean} onChange={onChange}>{label}</Checkbox>
      return <RadioGroup label={label} error={error} options={labelled(['yes', 'no'])} value={value ? 'yes' : 'no'} onChange={(id) => onChange(id === 'yes')} />
    }
    case 'number':
      return <NumberField label={label} error={error} value={value as number | null} onCommit={onChange} min={shape.min} />
    case 'money':
      return <MoneyField label={label} error={error} value={value as number | null} onCommit={onChange} />
    case 'text':
      return <TextField label={label} error={error} value={(value as string | null) ?? ''} onChange={(text) => onChange(text === '' ? null : text)} />
    case 'list':
      return <TagField label={label} error={error} value={value as readonly string[]} onChange={onChange} />
    case 'group':
      return <GroupField term={term} name={name} shape={shape} value={value} onChange={onChange} misfits={misfits} path={path} />
  }
}

interface GroupFieldProps extends ValueFieldProps {
  readonly shape: Extract<ValueShape, { readonly kind: 'group' }>
}

function GroupField({ term, name, shape, value, onChange, misfits, path = '' }: GroupFieldProps) {
  const label = fieldWords(useTexts(), name)
  const values = value as Readonly<Record<string, unknown>> | null
  const fields = values && (
    <div className="value-fields">
      {shape.fields.map((field) => (
        <div key={field.name} className={narrow.includes(field.shape.kind) ? '' : 'wide'}>
          <ValueField
            term={term}
            {...field}
            value={values[field.name]}
            onChange={(changed) => onChange({ ...values, [field.name]: changed })}
            misfits={misfits}
            path={path === '' ? field.name : `${path}.${field.name}`}
          />
        </div>
      ))}
    </div>
  )
  if (!shape.isOptional) return fields
  return (
    <div className="value-group">
      <Checkbox isSelected={values !== null} onChange={(isThere) => onChange(isThere ? blankGroup(shape.fields) : null)}>{label}</Checkbox>
      {fields}
    </div>
  )
}
