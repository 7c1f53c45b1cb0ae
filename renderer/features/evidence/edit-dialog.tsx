import type { Evidence } from '../../../shared/audit/evidence.ts'
import { useDraft } from '../../app/draft.ts'
import { apply } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { DescribeDialog } from './describe-dialog.tsx'
import { draftOf } from './evidence-draft.ts'

/** Describes a recorded piece anew. What is changed waits as a draft until it is recorded. */
export function EditDialog({ evidence, onClose }: { readonly evidence: Evidence; readonly onClose: () => void }) {
  const texts = useTexts()
  const [draft, change, forget] = useDraft(`evidence:${evidence.id}`, draftOf(evidence))
  const end = () => {
    forget()
    onClose()
  }
  return (
    <DescribeDialog
      title={texts('evidence:form.edit', { id: evidence.id })}
      id={evidence.id}
      file={evidence.file}
      draft={draft}
      onChange={change}
      recordLabel={texts('evidence:form.record')}
      onRecord={async (description) => {
        await apply({ kind: 'evidence.describe', payload: { id: evidence.id, ...description } })
        end()
      }}
      onClose={onClose}
      discard={{ label: texts('window:ui.cancel'), run: end }}
    />
  )
}
