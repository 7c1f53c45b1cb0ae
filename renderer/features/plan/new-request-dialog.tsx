import { nextId } from '../../../shared/audit/next-id.ts'
import { today } from '../../app/clock.ts'
import { apply, useAudit } from '../../app/store.ts'
import { select } from '../../app/place.ts'
import { useTexts } from '../../app/texts.ts'
import { selectionOf } from './place-in-plan.ts'
import { RowDialog } from './row-dialog.tsx'

interface RequestRow {
  readonly [field: string]: string | null
  readonly name: string
  readonly requestedOn: string
  readonly dueOn: string | null
}

/** A document of one's own choice, beside the usual ones. */
export function NewRequestDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { documentRequests } = useAudit()
  const id = nextId('D', Object.keys(documentRequests))
  return (
    <RowDialog<RequestRow>
      name="request:new"
      title={texts('plan:documents.add')}
      row={{ name: '', requestedOn: today(), dueOn: null }}
      fields={[
        { key: 'name', label: texts('plan:field.name'), kind: 'line', isRequired: true },
        { key: 'requestedOn', label: texts('plan:field.requestedOn'), kind: 'date', isRequired: true },
        { key: 'dueOn', label: texts('plan:field.dueOn'), kind: 'date' },
      ]}
      save={async ({ name, requestedOn, dueOn }) => {
        const events = await apply({ kind: 'request.record', payload: { id, name, requestedOn, dueOn } })
        select(selectionOf('documents', id))
        return events
      }}
      onClose={onClose}
    />
  )
}
