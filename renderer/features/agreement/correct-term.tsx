import { useMemo, useState } from 'react'

import { termValues } from '../../../shared/agreement/terms/term-values.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'
import { useDraft } from '../../app/draft.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { Callout } from '../../ui/feedback/callout.tsx'
import { DeclareWholeText } from './whole-text.tsx'
import { DecisionForm, type TermFormProps } from './decision-form.tsx'
import { ValueField } from './value-field.tsx'
import { blankOf, misfits, shapeOf } from './value-shape.ts'
import { wholeValue } from './value-words.ts'

interface Correction {
  readonly value: unknown
  readonly isSilent: boolean
  readonly reason: string
}

/** What the agreement says in the person's view, in a form that fits the term. */
export function CorrectTerm({ term: { id }, onDecide, onCancel }: TermFormProps) {
  const texts = useTexts()
  const audit = useAudit()
  const schema = termValues[id]
  const shape = useMemo(() => shapeOf(schema), [schema])
  const held = effectiveTerm(audit, id)
  const [draft, setDraft, forget] = useDraft<Correction>(`term.${id}.correct`, {
    value: held.value ?? blankOf(shape),
    isSilent: false,
    reason: held.standing === 'corrected' ? held.reason : '',
  })
  const [isTried, setIsTried] = useState(false)
  const { value, isSilent, reason } = draft
  const wrong = isSilent ? new Set<string>() : misfits(schema, value)
  const isUnread = isSilent && audit.wholeTextRead === null

  const save = async () => {
    setIsTried(true)
    if (wrong.size > 0 || reason.trim() === '') return
    if (await onDecide({ kind: 'term.correct', payload: { term: id, value: isSilent ? null : value, reason } })) forget()
  }
  return (
    <DecisionForm
      title={texts('reading:correct.title')}
      reason={reason}
      onReason={(reason) => setDraft({ ...draft, reason })}
      isTried={isTried}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      {!isSilent && <ValueField term={id} name={wholeValue} shape={shape} value={value} onChange={(value) => setDraft({ ...draft, value })} misfits={isTried ? wrong : new Set()} />}
      <Checkbox isSelected={isSilent} onChange={(isSilent) => setDraft({ ...draft, isSilent })} description={texts('reading:correct.isSilentAbout')}>
        {texts('reading:correct.isSilent')}
      </Checkbox>
      {isUnread && <Callout tone="info" action={<DeclareWholeText />}>{texts('reading:wholeText.needed')}</Callout>}
    </DecisionForm>
  )
}
