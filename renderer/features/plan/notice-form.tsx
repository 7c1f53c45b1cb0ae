import type { Notice } from '../../../shared/audit/preparation.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { apply, useAudit, useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { SavedArea } from './saved-area.tsx'

const unsent: Notice = { sentOn: null, receivedOn: null, sentHow: '', proof: [], objection: '', shortReason: '' }

/** The letter's way to the processor. */
export function NoticeForm() {
  const texts = useTexts()
  const notice = useAudit().notice ?? unsent
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const record = (part: Partial<Notice>) => apply({ kind: 'notice.record', payload: { ...notice, ...part } })
  const change = (part: Partial<Notice>) => void attempt(() => record(part))
  return (
    <Stack>
      <Stack isRow>
        {(['sentOn', 'receivedOn'] as const).map((field) => (
          <DateField key={field} label={texts(`plan:field.${field}`)} isReadOnly={!isEditable} value={notice[field]} onCommit={(on) => change({ [field]: on })} />
        ))}
      </Stack>
      <TextField label={texts('plan:field.sentHow')} isReadOnly={!isEditable} value={notice.sentHow} onCommit={(sentHow) => change({ sentHow })} />
      <SavedArea label={texts('plan:field.shortReason')} value={notice.shortReason} save={(shortReason) => record({ shortReason })} />
      <SavedArea label={texts('plan:field.objection')} value={notice.objection} save={(objection) => record({ objection })} />
      <div role="group" aria-label={texts('plan:field.proof')}>
        <p className="plan-label">{texts('plan:field.proof')}</p>
        <LinkedEvidence ids={notice.proof} isDisabled={!isEditable} onChange={(proof) => change({ proof: [...proof] })} />
      </div>
      <FailureNotice failure={failure} />
    </Stack>
  )
}
