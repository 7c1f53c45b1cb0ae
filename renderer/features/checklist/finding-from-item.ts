import { onOneLine } from '../../../shared/agreement/quote.ts'
import { type ChecklistItem, TestLevel } from '../../../shared/audit/assessment.ts'
import type { Control } from '../../../shared/catalogue/control.ts'
import type { Language } from '../../../shared/values.ts'
import type { FindingDraft } from '../../app/finding-draft.ts'
import type { Outcome } from './outcome.ts'

/** What is known of a finding that is made from an item; severity, effect and recommendation are the auditor's to write. */
export function findingFromItem(item: ChecklistItem, { levels, observation, evidence, wasRefused }: Outcome, control: Control | null, language: Language): FindingDraft {
  const [criterion] = item.criteria
  const level = TestLevel.options.find((level) => levels[level] === 'not_met') ?? null
  return {
    type: wasRefused ? 'limitation' : control?.isControllersDuty ? 'controller' : 'performance',
    title: item.source.kind === 'claim' ? '' : onOneLine(item.title[language]),
    sources: [{ kind: 'item', id: item.id }, ...(item.source.kind === 'claim' ? [{ kind: 'claim' as const, id: item.source.claim }] : [])],
    criteria: { clause: criterion?.clause ?? '', quote: criterion?.quote ?? '', legalBasis: [...item.legalBasis], explanation: '' },
    condition: observation,
    level,
    evidence: [...evidence],
  }
}
