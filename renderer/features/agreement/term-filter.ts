import { type TermTheme, termThemes } from '../../../shared/agreement/terms/term-theme.ts'
import type { TermId } from '../../../shared/agreement/terms/term-values.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import { effectiveTerm } from '../../../shared/audit/effective-term.ts'

export const termFilters = ['open', 'unsure', 'silent', 'all'] as const
export type TermFilter = (typeof termFilters)[number]

const inOrder: readonly TermId[] = termThemes.flatMap(({ terms }) => terms)

/** Open is whatever nobody confirmed or corrected, left unsure or not; silent is whatever has no value now. */
function passes(audit: Audit, filter: TermFilter, id: TermId): boolean {
  const { standing, value } = effectiveTerm(audit, id)
  switch (filter) {
    case 'open':
      return standing === 'proposed' || standing === 'unsure'
    case 'unsure':
      return standing === 'unsure'
    case 'silent':
      return value === null
    case 'all':
      return true
  }
}

export interface ThemedTerms {
  readonly theme: TermTheme
  readonly terms: readonly TermId[]
}

/** The terms a filter leaves, under their headings; headings without terms are left out. The one a person works on stays in sight, whatever the filter says. */
export function filteredTerms(audit: Audit, filter: TermFilter, current: TermId | null = null): readonly ThemedTerms[] {
  return termThemes
    .map(({ theme, terms }) => ({ theme, terms: terms.filter((id) => id === current || passes(audit, filter, id)) }))
    .filter(({ terms }) => terms.length > 0)
}

export function countTerms(audit: Audit, filter: TermFilter): number {
  return inOrder.filter((id) => passes(audit, filter, id)).length
}

/** Where the work goes on once a term is decided: the next that nobody looked at, from here on and then from the top; null after the last. */
export function nextUndecided(audit: Audit, from: TermId): TermId | null {
  const at = inOrder.indexOf(from)
  const onwards = [...inOrder.slice(at + 1), ...inOrder.slice(0, at)]
  return onwards.find((id) => audit.terms[id] === undefined) ?? null
}
