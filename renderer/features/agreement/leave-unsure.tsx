import { useState } from 'react'

import { useDraft } from '../../app/draft.ts'
import { useTexts } from '../../app/texts.ts'
import { DecisionForm, type TermFormProps } from './decision-form.tsx'

/** Somebody looked and could not decide: why. */
export function LeaveUnsure({ term: { id }, onDecide, onCancel }: TermFormProps) {
  const texts = useTexts()
  const [reason, setReason, forget] = useDraft(`term.${id}.unsure`, '')
  const [isTried, setIsTried] = useState(false)
  const save = async () => {
    setIsTried(true)
    if (reason.trim() !== '' && (await onDecide({ kind: 'term.leaveUnsure', payload: { term: id, reason } }))) forget()
  }
  return (
    <DecisionForm title={texts('reading:unsure.title')} reason={reason} onReason={setReason} isTried={isTried} onSave={() => void save()} onCancel={onCancel}>
      <p className="read-small">{texts('reading:unsure.about')}</p>
    </DecisionForm>
  )
}
