import { useState } from 'react'

import { nextId } from '../../../shared/audit/next-id.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { select } from '../../app/place.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { listCommand } from './document-commands.ts'

/** Puts something on the list that is not usually asked for. */
export function AddDocumentDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { documentRequests } = useAudit()
  const { failure, attempt } = useAttempts()
  const [name, setName] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)

  const add = async () => {
    const id = nextId('D', Object.keys(documentRequests))
    const events = await attempt(() => apply(listCommand({ id, name: name.trim(), dueOn }, today())))
    if (!events) return
    select(`document:${id}`)
    onClose()
  }
  return (
    <FormDialog
      size="small"
      title={texts('pack:document.addTitle')}
      description={texts('pack:document.addAbout')}
      recordLabel={texts('pack:document.list')}
      isComplete={name.trim() !== ''}
      failure={failure}
      onRecord={add}
      onClose={onClose}
    >
      <TextField label={texts('pack:document.name')} isRequired autoFocus value={name} onChange={setName} />
      <DateField label={texts('pack:document.dueOn')} value={dueOn} min={today()} onCommit={setDueOn} />
    </FormDialog>
  )
}
