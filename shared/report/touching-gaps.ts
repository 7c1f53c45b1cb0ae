import type { CuratedGap, RuleGap } from './agreement-findings.ts'

/**
 * The editorial gaps that speak of the same clause and the same article of law as a rule's candidate does.
 *
 * That does not make them one and the same: the reader is sent to them, nothing is merged. A gap that names no clause, as a bare absence does, touches none.
 */
export function touchingGaps({ clauses, legalBasis }: Pick<RuleGap, 'clauses' | 'legalBasis'>, curated: readonly Pick<CuratedGap, 'id' | 'clauses' | 'legalBasis'>[]): string[] {
  return curated
    .filter((gap) => gap.legalBasis.some((article) => legalBasis.includes(article)) && gap.clauses.some((whole) => clauses.some((clause) => isWithin(clause, whole))))
    .map(({ id }) => id)
}

/** `Bijlage 2.1 a)` is within `Bijlage 2.1`, and `10.1` within `10`; `10.1` is not within `1`. */
function isWithin(clause: string, whole: string): boolean {
  return clause === whole || clause.startsWith(`${whole} `) || clause.startsWith(`${whole}.`)
}
