import type { EvidenceDescription } from '../../../shared/audit/evidence.ts'
import type { EvidenceType } from '../../../shared/catalogue/evidence-type.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { SegmentedControl } from '../../ui/actions/segmented-control.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { NumberField } from '../../ui/fields/number-field.tsx'
import { Select } from '../../ui/fields/select.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'

type Detail = EvidenceDescription['details'][string]

/** The choice that stands for nothing recorded. */
const unrecorded = '-'

interface DetailFieldProps {
  readonly field: EvidenceType['fields'][number]
  readonly value: Detail | undefined
  /** Undefined: nothing is recorded. */
  readonly onChange: (value: Detail | undefined) => void
}

/** One thing that a type of evidence asks to record. */
export function DetailField({ field: { label, kind, choices }, value, onChange }: DetailFieldProps) {
  const texts = useTexts()
  const inLanguage = useInLanguage()
  const common = { label: inLanguage(label) }
  const unknown = texts('evidence:form.unknown')
  switch (kind) {
    case 'text':
      return <TextArea {...common} rows={1} value={typeof value === 'string' ? value : ''} onChange={(text) => onChange(text || undefined)} />
    case 'date':
      return <DateField {...common} value={typeof value === 'string' ? value : null} onCommit={(date) => onChange(date ?? undefined)} />
    case 'number':
      return <NumberField {...common} min={0} value={typeof value === 'number' ? value : null} onCommit={(number) => onChange(number ?? undefined)} />
    case 'list':
      return (
        <TextArea {...common} rows={2} description={texts('evidence:form.onePerLine')} value={Array.isArray(value) ? value.join('\n') : ''} onCommit={(text) => onChange(linesOf(text))} />
      )
    case 'choice':
      return (
        <Select
          {...common}
          options={[{ id: unrecorded, label: unknown }, ...choices.map((choice) => ({ id: choice.value, label: inLanguage(choice.label) }))]}
          value={typeof value === 'string' ? value : unrecorded}
          onChange={(choice) => onChange(choice === unrecorded ? undefined : choice)}
        />
      )
    case 'yesNo':
      return (
        <SegmentedControl
          {...common}
          segments={[
            { id: 'yes', label: texts('report:word.yes') },
            { id: 'no', label: texts('report:word.no') },
            { id: 'unknown', label: unknown },
          ]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : 'unknown'}
          onChange={(id) => onChange(id === 'unknown' ? undefined : id === 'yes')}
        />
      )
  }
}

function linesOf(text: string): string[] | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean)
  return lines.length > 0 ? [...new Set(lines)] : undefined
}
