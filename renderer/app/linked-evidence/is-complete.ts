import type { EvidenceDescription } from '../../../shared/audit/evidence.ts'

/** Whether a piece can be filed: it has a name and a source, and its personal data are accounted for (SPEC S14). */
export function isComplete({ title, receivedFrom, receivedHow, hasPersonalData, minimisedHow }: EvidenceDescription): boolean {
  const needed = [title, receivedFrom, receivedHow, ...(hasPersonalData ? [minimisedHow] : [])]
  return needed.every((words) => words.trim() !== '')
}
