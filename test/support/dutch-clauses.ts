import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { TermId } from '../../shared/agreement/terms/term-values.ts'

const rules = loadReadingRules()

/** A Dutch clause that nobody wrote for the rules, and what it says; null for what resembles it and says nothing of it. */
export type DutchRow = [clause: string, value: unknown]

const grantThatSaysNoMore = 'Artikel 10. Audit\n10.1 Opdrachtgever heeft het recht een audit te houden.\n10.2 '

/** What matters of a term's value here, so that a row need not repeat the rest. */
const gist: Partial<Record<TermId, (value: never) => unknown>> = {
  T08: ({ kind, count, unit }: Record<string, unknown>) => (kind === 'fixed' ? [count, unit] : kind),
  T10: ({ max }: Record<string, unknown>) => max,
  T12: ({ hours }: Record<string, unknown>) => hours,
  T14: ({ kind }: Record<string, unknown>) => kind,
  T16: () => 'cooperates',
  T21: ({ amountCents, per }: Record<string, unknown>) => [amountCents, per],
  T22: ({ on }: Record<string, unknown>) => on,
  T23: ({ duty, deadline }: Record<string, unknown>) => [duty, (deadline as { kind: string } | null)?.kind ?? null],
}

/** The gist of what a clause says of a term, read below a grant that says nothing else; null where it says nothing of it. */
export function dutchTerm(id: TermId, clause: string): unknown {
  const { isSilent, value } = readAgreement(grantThatSaysNoMore + clause, rules).terms.find((term) => term.id === id)!
  return isSilent ? null : (gist[id]?.(value as never) ?? value)
}
