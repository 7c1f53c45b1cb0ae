import { useState } from 'react'

import type { Conformity } from '../../../shared/audit/assessment.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { blankOutcome } from './outcome.ts'

interface SetAsideDialogProps {
  readonly ids: readonly string[]
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
  const open = checklist.filter(({ id }) => ids.includes(id) && assessments[id] === undefined)
  const left = ids.length - open.length

  const setAside = async () => {
    const recorded = await attempt(() => apply(...open.map((item) => ({ kind: 'item.assess' as const, payload: { ...blankOutcome(item), conformity, reason } }))))
    if (recorded) onDone()
  }
  return (
    <Dialog
      isOpen
      isKept
      onClose={onClose}
      title={texts('checklist:bulk.title', { count: open.length })}
      footer={
        <>
          <Button onPress={onClose}>{texts('window:ui.cancel')}</Button>
          <Button variant="primary" isDisabled={open.length === 0 || reason.trim() === ''} onPress={() => void setAside()}>
            {texts('checklist:bulk.record')}
          </Button>
        </>
      }
    >
      <Stack>
        {left > 0 && <Callout>{texts('checklist:bulk.left', { count: left })}</Callout>}
        <RadioGroup label={texts('report:column.conformity')} options={outcomes.map((id) => ({ id, label: texts(`report:value.conformity.${id}`) }))} value={conformity} onChange={setConformity} />
        <TextArea autoFocus isRequired label={texts('report:column.reason')} description={texts('checklist:bulk.reasonAbout')} value={reason} onChange={setReason} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
