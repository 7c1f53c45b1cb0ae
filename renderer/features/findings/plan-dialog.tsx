import type { Finding } from '../../../shared/audit/finding.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

/** What is agreed to mend a finding: by whom and until when. */
export function PlanDialog({ finding: { id, action, owner, dueOn }, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const texts = useTexts()
  const { processor } = useAudit()
  const { failure, attempt } = useAttempts()
  const [draft, keep, forget] = useDraft(`plan:${id}`, { plan: action?.plan ?? '', owner: action?.owner ?? (owner || processor.name), dueOn: action?.dueOn ?? dueOn })
  const change = (part: Partial<typeof draft>) => keep({ ...draft, ...part })
  const record = async () => {
    const { plan, owner, dueOn } = draft
    if (dueOn === null) return
    if (!(await attempt(() => apply({ kind: 'action.plan', payload: { id, plan, owner, dueOn } })))) return
    forget()
    onClose()
  }
  return (
    <FormDialog title={texts('findings:action.title', { id })} recordLabel={texts('findings:new.record')} isComplete={draft.plan.trim() !== '' && draft.owner.trim() !== '' && draft.dueOn !== null} failure={failure} onRecord={record} onClose={onClose}>
      {action && action.status !== 'open' && <Callout tone="warn">{texts('findings:action.opensAgain')}</Callout>}
      <TextArea autoFocus label={texts('findings:action.plan')} isRequired value={draft.plan} onChange={(plan) => change({ plan })} />
      <div className="findings-pair">
        <TextField label={texts('report:column.owner')} isRequired value={draft.owner} onChange={(owner) => change({ owner })} />
        <DateField label={texts('report:column.dueOn')} isRequired value={draft.dueOn} onCommit={(dueOn) => change({ dueOn })} />
      </div>
    </FormDialog>
  )
}
