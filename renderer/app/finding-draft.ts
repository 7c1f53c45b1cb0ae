import type { FindingContent } from '../../shared/audit/finding.ts'
import { keptDraft, leaveDraft } from './draft.ts'
import { goTo } from './place.ts'

/** What is known of a finding that nobody raised yet: the rest is to be filled in. */
export type FindingDraft = Partial<FindingContent>

/** Under this key `useDraft` holds the finding that is being written and not yet raised. */
export const newFindingKey = 'finding:new'

/** Where the room of findings shows the finding that is being written, as if it were one of its rows. */
export const newFindingPlace = 'new'

/** Begins a finding with what is known of it, in place of the one that was being written, and goes to the findings to complete it. */
export function draftFinding(draft: FindingDraft): void {
  leaveDraft(newFindingKey, draft)
  continueFinding()
}

/** Goes on with the finding that is being written. */
export function continueFinding(): void {
  goTo('findings', newFindingPlace)
}

/** The finding that is being written, if there is one. */
export function findingBeingWritten(): FindingDraft | undefined {
  return keptDraft(newFindingKey)
}
