import { useMemo } from 'react'

import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import { type Recording, useRecording } from '../../app/recording.ts'
import { apply, useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { asAssessment, asPrepared, blankOutcome, type Outcome } from './outcome.ts'

/** What was found for an item: every change is recorded at once, and what is refused waits. */
export function useOutcome(item: ChecklistItem): Recording<Outcome> {
  const texts = useTexts()
  const { assessments, side } = useAudit()
  const assessment = assessments[item.id]
  const recorded = useMemo(() => assessment ?? blankOutcome(item), [assessment, item])
  return useRecording<Outcome>(`outcome:${item.id}`, recorded, (outcome) => {
    const payload = side === 'processor' ? asPrepared(outcome, texts('checklist:prepared.reason')) : asAssessment(outcome)
    return payload && apply({ kind: 'item.assess', payload })
  })
}
