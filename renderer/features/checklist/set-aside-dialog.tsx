import { useMemo, useState } from 'react'

import type { Conformity } from '../../../shared/audit/assessment.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { blankOutcome } from './outcome.ts'

interface SetAsideDialogProps {
  readonly ids: ReadonlySet<string>
  readonly onClose: () => void
  readonly onDone: () => void
}

const outcomes = ['not_tested', 'not_determinable', 'not_applicable'] as const satisfies readonly Conformity[]

/** Sets several items aside for one reason. What was assessed before is left as it is. */
export function SetAsideDialog({ ids, onClose, onDone }: SetAsideDialogProps) {
  const texts = useTexts()
  const { checklist, assessments } = useAudit()
  const { failure, attempt } = useAttempts()
  const [conformity, setConformity] = useState<(typeof outcomes)[number]>('not_tested')
  const [reason, setReason] = useState('')
  const open = useMemo(() => checklist.filter(({ id }) => ids.has(id) && assessments[id] === undefined), [checklist, assessments, ids])
  const left = ids.size - open.length

  const setAside = async () => {
    const recorded = await attempt(() => apply(...open.map((item) => ({ kind: 'item.assess' as const, payload: { ...blankOutcome(item), conformity, reason } }))))
    if (recorded) onDone()
  }
  return (
    <FormDialog
      title={texts('checklist:bulk.title', { count: open.length })}
      recordLabel={texts('checklist:bulk.record')}
      isComplete={open.length > 0 && reason.trim() !== ''}
      failure={failure}
      onRecord={setAside}
      onClose={onClose}
    >
      {left > 0 && <Callout>{texts('checklist:bulk.left', { count: left })}</Callout>}
      <RadioGroup label={texts('report:column.conformity')} options={outcomes.map((id) => ({ id, label: texts(`report:value.conformity.${id}`) }))} value={conformity} onChange={setConformity} />
      <TextArea autoFocus isRequired label={texts('report:column.reason')} description={texts('checklist:bulk.reasonAbout')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
