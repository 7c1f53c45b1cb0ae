import type { Finding } from '../../../shared/audit/finding.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'

/** Takes a finding back for a reason; it stays in the dossier as withdrawn. */
export function WithdrawDialog({ finding: { id }, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const [reason, change, forget] = useDraft(`withdraw:${id}`, '')
  const record = async () => {
    if (!(await attempt(() => apply({ kind: 'finding.withdraw', payload: { id, reason } })))) return
    forget()
    onClose()
  }
  return (
    <FormDialog isDanger title={texts('findings:withdraw.title', { id })} description={texts('findings:withdraw.about')} recordLabel={texts('findings:withdraw.action')} isComplete={reason.trim() !== ''} failure={failure} onRecord={record} onClose={onClose}>
      <TextArea autoFocus label={texts('report:column.reason')} isRequired value={reason} onChange={change} />
    </FormDialog>
  )
}
