import type { Party } from '../../../shared/audit/engagement.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { RowList } from './row-list.tsx'
import { withoutRow, withRow } from './row.ts'

const particulars = ['name', 'registration', 'address', 'contact'] as const

interface RecordedParties {
  readonly controller: Party
  readonly processor: Party
  readonly subProcessors: Party[]
}

/** Between whom the agreement is, and whom the processor engages. */
export function Parties() {
  const texts = useTexts()
  const { controller, processor, subProcessors } = useAudit()
  const { failure, attempt } = useAttempts()
  const set = (part: Partial<RecordedParties>) => apply({ kind: 'audit.setParties', payload: { controller, processor, subProcessors, ...part } })
  return (
    <Stack>
      <PartyFields title={texts('plan:controller')} party={controller} onChange={(controller) => void attempt(() => set({ controller }))} />
      <PartyFields title={texts('plan:processor')} party={processor} onChange={(processor) => void attempt(() => set({ processor }))} />
      <FailureNotice failure={failure} />
      <h3>{texts('plan:section.subProcessors')}</h3>
      <RowList
        kind="subProcessor"
        rows={subProcessors}
        blank={{ name: '', registration: '', address: '', contact: '' }}
        titleOf={({ name }) => name}
        about={({ registration, address, contact }) => [registration, address, contact].filter(Boolean).join(' · ')}
        fields={particulars.map((key) => ({ key, label: texts(`plan:field.${key}`), kind: 'line', isRequired: key === 'name' }))}
        save={(party, index) => set({ subProcessors: withRow(subProcessors, party, index) })}
        remove={(index) => set({ subProcessors: withoutRow(subProcessors, index) })}
      />
    </Stack>
  )
}

interface PartyFieldsProps {
  readonly title: string
  readonly party: Party
  readonly onChange: (party: Party) => void
}

function PartyFields({ title, party, onChange }: PartyFieldsProps) {
  const texts = useTexts()
  const isEditable = useIsEditable()
  return (
    <fieldset className="plan-fields">
      <legend>{title}</legend>
      <div className="plan-pair">
        {particulars.map((part) => (
          <TextField
            key={part}
            label={texts(`plan:field.${part}`)}
            isRequired={part === 'name'}
            isReadOnly={!isEditable}
            value={party[part]}
            onCommit={(words) => (part !== 'name' || words.trim() !== '') && onChange({ ...party, [part]: words })}
          />
        ))}
      </div>
    </fieldset>
  )
}
