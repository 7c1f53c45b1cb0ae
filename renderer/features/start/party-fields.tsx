import type { Party } from '../../../shared/audit/engagement.ts'
import { formatList } from '../../../shared/text/format.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Disclosure } from '../../ui/layout/disclosure.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { useLanguage, useTexts } from '../../app/texts.ts'
import type { PartyAsTyped } from './new-audit.ts'

interface PartyFieldsProps {
  readonly title: string
  readonly party: Party
  /** How the agreement calls this side. */
  readonly calledHere: readonly string[]
  readonly onChange: (change: Partial<PartyAsTyped>) => void
}

/** One of the two parties: its name, and what is known besides. */
export function PartyFields({ title, party, calledHere, onChange }: PartyFieldsProps) {
  const texts = useTexts()
  const language = useLanguage()
  return (
    <fieldset className="start-fields">
      <legend>{title}</legend>
      <Stack gap={3}>
        <TextField
          label={texts('start:new.partyName')}
          isRequired
          description={calledHere.length > 0 ? texts('start:new.calledHere', { names: formatList(language, calledHere) }) : undefined}
          value={party.name}
          onChange={(name) => onChange({ name })}
        />
        <Disclosure title={texts('start:new.particulars')}>
          <Stack gap={3}>
            <p className="start-soft">{texts('start:new.whatIsUnknown')}</p>
            <TextField label={texts('start:new.registration')} description={texts('start:new.registrationAbout')} value={party.registration} onChange={(registration) => onChange({ registration })} />
            <TextField label={texts('start:new.address')} value={party.address} onChange={(address) => onChange({ address })} />
            <TextField label={texts('start:new.contact')} value={party.contact} onChange={(contact) => onChange({ contact })} />
          </Stack>
        </Disclosure>
      </Stack>
    </fieldset>
  )
}
