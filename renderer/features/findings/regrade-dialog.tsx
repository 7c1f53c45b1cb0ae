import type { Finding } from '../../../shared/audit/finding.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { GradeChoice } from './grade-choice.tsx'

/** Another grade with its reason; the old one stays in sight (SPEC S28). */
export function RegradeDialog({ finding: { id, severity }, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const texts = useTexts()
  const { failure, attempt } = useAttempts()
  const [draft, change, forget] = useDraft(`regrade:${id}`, { severity, reason: '' })
  const record = async () => {
    if (!(await attempt(() => apply({ kind: 'finding.regrade', payload: { id, ...draft } })))) return
    forget()
    onClose()
  }
  return (
    <FormDialog
      title={texts('findings:regrade.title', { id })}
      description={texts('findings:regrade.about')}
      recordLabel={texts('findings:regrade.action')}
      isComplete={draft.severity !== severity && draft.reason.trim() !== ''}
      failure={failure}
      onRecord={record}
      onClose={onClose}
    >
      <GradeChoice value={draft.severity} onChange={(severity) => change({ ...draft, severity })} />
      <TextArea label={texts('report:column.reason')} isRequired value={draft.reason} onChange={(reason) => change({ ...draft, reason })} />
    </FormDialog>
  )
}
