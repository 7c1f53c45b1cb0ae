import { onOneLine } from '../agreement/quote.ts'
import type { ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import { effectiveTerm } from './effective-term.ts'

const comparable = (text: string) => onOneLine(text).toLowerCase()

/** Documents that the clause leans on (T29) and that are no part of the agreement's own text: its annexes are at hand. */
export function documentsOutside(audit: Audit): readonly string[] {
  const parts = new Set(audit.agreement.reading.outline.flatMap(({ number }) => number?.toLowerCase() ?? []))
  return (effectiveTerm(audit, 'T29').value?.documents ?? []).filter((document) => !parts.has(document.toLowerCase()))
}

/**
 * Documents outside the agreement that a checklist item's sentences lean on and that were not received, in the agreement's order.
 *
 * A document counts as received through a request under its name, or all of them through the precondition on external documents.
 * Source: A3 (an incomplete criterion is never conform).
 */
export function missingDocuments(audit: Audit, item: Pick<ChecklistItem, 'criteria'>): readonly string[] {
  const settled = audit.preconditions.external_documents?.status
  if (settled === 'satisfied' || settled === 'not_applicable') return []
  const received = Object.values(audit.documentRequests).filter((request) => request.status === 'received').map((request) => comparable(request.name))
  const criteria = comparable(item.criteria.map((criterion) => criterion.quote).join('\n'))
  return documentsOutside(audit).filter((name) => criteria.includes(comparable(name)) && !received.some((request) => request.includes(comparable(name))))
}
