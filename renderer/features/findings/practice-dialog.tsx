import { nextId } from '../../../shared/audit/next-id.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { LinkedEvidence } from '../../app/linked-evidence/linked-evidence.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

interface WrittenPractice {
  readonly title: string
  readonly description: string
  readonly evidence: readonly string[]
}

const blank: WrittenPractice = { title: '', description: '', evidence: [] }

/** Something the processor does well, to be named in the report. */
export function PracticeDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { goodPractices } = useAudit()
  const { failure, attempt } = useAttempts()
  const [draft, keep, forget] = useDraft('practice:new', blank)
  const change = (part: Partial<WrittenPractice>) => keep({ ...draft, ...part })
  const record = async () => {
    const payload = { ...draft, evidence: [...draft.evidence], id: nextId('G', Object.keys(goodPractices)) }
    if (!(await attempt(() => apply({ kind: 'goodPractice.record', payload })))) return
    forget()
    onClose()
  }
  return (
    <FormDialog title={texts('findings:practice.add')} description={texts('findings:practice.addAbout')} recordLabel={texts('findings:new.record')} isComplete={draft.title.trim() !== '' && draft.description.trim() !== ''} failure={failure} onRecord={record} onClose={onClose}>
      <TextField autoFocus label={texts('report:column.title')} isRequired value={draft.title} onChange={(title) => change({ title })} />
      <TextArea label={texts('report:column.description')} isRequired value={draft.description} onChange={(description) => change({ description })} />
      <LinkedEvidence ids={draft.evidence} isDisabled={false} onChange={(evidence) => change({ evidence })} />
    </FormDialog>
  )
}
