import { Conformity } from '../../../shared/audit/assessment.ts'
import { useActions } from '../../app/actions.ts'
import { useTexts } from '../../app/texts.ts'

interface ItemActions {
  readonly isEditable: boolean
  readonly isAuditor: boolean
  readonly assess: (conformity: Conformity) => void
  readonly toNote: () => void
  readonly toEvidence: () => void
  readonly raiseFinding: () => void
}

/** What can be done with the selected item, by key. */
export function useItemActions({ isEditable, isAuditor, assess, toNote, toEvidence, raiseFinding }: ItemActions): void {
  const texts = useTexts()
  const group = texts('window:room.checklist')
  const judging = Conformity.options.map((conformity, index) => ({
    id: `checklist.${conformity}`,
    title: texts('checklist:action.assess', { conformity: texts(`report:value.conformity.${conformity}`) }),
    group,
    keys: String(index + 1),
    isDisabled: !isEditable,
    run: () => assess(conformity),
  }))
  const auditors = [...judging, { id: 'checklist.finding', title: texts('checklist:action.finding'), group, keys: 'f', isDisabled: !isEditable, run: raiseFinding }]
  useActions([
    ...(isAuditor ? auditors : []),
    { id: 'checklist.note', title: texts('checklist:action.note'), group, keys: 'n', isDisabled: !isEditable, run: toNote },
    { id: 'checklist.evidence', title: texts('checklist:action.evidence'), group, keys: 'e', isDisabled: !isEditable, run: toEvidence },
  ])
}
