import { useState } from 'react'

import { describeTerm } from '../../../shared/agreement/terms/describe-term.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { useDraft } from '../../app/draft.ts'
import { useAudit } from '../../app/store.ts'
import { useInLanguage, useTexts } from '../../app/texts.ts'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { DecisionForm, type TermFormProps } from './decision-form.tsx'

/** Settles vague wording by one of its readings, with the reason. */
export function ChooseReading({ term: { id, readings }, onDecide, onCancel }: TermFormProps) {
  const texts = useTexts()
  const inWords = useInLanguage()
  const held = effectiveTerm(useAudit(), id)
  const [draft, setDraft, forget] = useDraft<{ readonly reading: string | null; readonly reason: string }>(`term.${id}.reading`, {
    reading: held.reading,
    reason: held.reading ? held.reason : '',
  })
  const [isTried, setIsTried] = useState(false)
  const { reading, reason } = draft
  const save = async () => {
    setIsTried(true)
    if (reading === null || reason.trim() === '') return
    if (await onDecide({ kind: 'term.chooseReading', payload: { term: id, reading, reason } })) forget()
  }
  const title = texts('reading:choose.title')
  return (
    <DecisionForm title={title} reason={reason} onReason={(reason) => setDraft({ ...draft, reason })} isTried={isTried} onSave={() => void save()} onCancel={onCancel}>
      <RadioGroup
        label={title}
        isLabelHidden
        error={isTried && reading === null ? texts('reading:choose.missing') : undefined}
        options={readings.map(({ id: reading, meaning, value }) => ({
          id: reading,
          label: texts('reading:term.readingLine', { id: reading, meaning: inWords(meaning) }),
          description: value === null ? texts('reading:choose.keepsValue') : describeTerm(id, value, texts),
        }))}
        value={reading}
        onChange={(reading) => setDraft({ ...draft, reading })}
      />
    </DecisionForm>
  )
}
