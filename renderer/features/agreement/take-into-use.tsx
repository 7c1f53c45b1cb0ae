import { useState } from 'react'

import { type JudgedAnswer, putBackReason } from '../../../shared/audit/amendment.ts'
import { prepareAmendment } from '../../../shared/audit/prepare-amendment.ts'
import type { ComparedVersion } from '../../../shared/contract/versions.ts'
import { today } from '../../app/clock.ts'
import { useAttempts } from '../../app/failure.ts'
import { FormDialog } from '../../app/form-dialog.tsx'
import { apply, useAudit, useCatalogue } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { TextArea } from '../../ui/fields/text-area.tsx'
import { toasts } from '../../ui/overlays/toasts.tsx'

interface TakeIntoUseProps {
  readonly compared: ComparedVersion
  readonly answers: readonly JudgedAnswer[]
  readonly onBack: () => void
  readonly onDone: () => void
}

/** Asks as of when a new version is in force and why, and takes it into use. */
export function TakeIntoUse({ compared: { read, comparison }, answers, onBack, onDone }: TakeIntoUseProps) {
  const texts = useTexts()
  const audit = useAudit()
  const catalogue = useCatalogue()
  const { failure, attempt } = useAttempts()
  const [inForceOn, setInForceOn] = useState<string | null>(today())
  const [reason, setReason] = useState('')
  const putBack = answers.filter((answer) => putBackReason(answer) !== null).length

  const take = async () => {
    if (inForceOn === null) return
    const { renamed, answers: judged, items, ...version } = prepareAmendment(audit, read, comparison, { inForceOn, reason }, catalogue)
    const recorded = await attempt(() => apply({ kind: 'agreement.amend', payload: { ...version, renamed: [...renamed], answers: [...judged], items: [...items] } }))
    if (!recorded) return
    toasts.show({ tone: 'good', title: texts('versions:view.done') })
    onDone()
  }
  return (
    <FormDialog
      title={texts('versions:view.useTitle')}
      description={texts('versions:view.useAbout')}
      recordLabel={texts('versions:view.useDo')}
      isComplete={inForceOn !== null && reason.trim() !== ''}
      failure={failure}
      onRecord={take}
      onClose={onBack}
    >
      <Callout tone={putBack > 0 ? 'warn' : 'good'}>{texts('versions:view.useCounts', { stood: answers.length - putBack, putBack })}</Callout>
      <DateField isRequired label={texts('versions:view.inForceOn')} value={inForceOn} onCommit={setInForceOn} />
      <TextArea isRequired rows={2} label={texts('versions:view.reason')} description={texts('versions:view.reasonHelp')} value={reason} onChange={setReason} />
    </FormDialog>
  )
}
