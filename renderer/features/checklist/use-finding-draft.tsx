import { type ReactNode, useState } from 'react'

import type { ChecklistItem } from '../../../shared/audit/assessment.ts'
import { continueFinding, draftFinding, findingBeingWritten } from '../../app/finding-draft.ts'
import { useAudit } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { findingFromItem } from './finding-from-item.ts'
import type { Outcome } from './outcome.ts'
import { useControl } from './use-control.ts'

/** Begins a finding from an item; where another is still being written, first asks what becomes of that. */
export function useFindingDraft(item: ChecklistItem, outcome: Outcome): { readonly begin: () => void; readonly question: ReactNode } {
  const texts = useTexts()
  const { language } = useAudit()
  const control = useControl(item)
  const [isAsking, setIsAsking] = useState(false)
  const replace = () => draftFinding(findingFromItem(item, outcome, control, language))
  const begin = () => {
    const other = findingBeingWritten()
    if (other === undefined) replace()
    else if (other.sources?.some(({ id }) => id === item.id)) continueFinding()
    else setIsAsking(true)
  }
  const question = (
    <Dialog
      isOpen={isAsking}
      onClose={() => setIsAsking(false)}
      size="small"
      title={texts('checklist:finding.otherTitle')}
      footer={
        <>
          <Button variant="danger" onPress={replace}>{texts('checklist:finding.replace')}</Button>
          <Button variant="primary" autoFocus onPress={continueFinding}>{texts('checklist:finding.continue')}</Button>
        </>
      }
    >
      {texts('checklist:finding.other')}
    </Dialog>
  )
  return { begin, question }
}
