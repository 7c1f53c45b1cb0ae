import type { Texts } from '../../text/index.ts'
import type { ClauseChange, ClausePlace } from './clause-change.ts'

/** What a clause is called: number and heading, and both where they are not what they were. */
export function describeClause(texts: Texts, { before, after }: Pick<ClauseChange, 'before' | 'after'>): string {
  const [first, second] = [before, after].flatMap((place) => (place ? [called(texts, place)] : []))
  return second === undefined || first === second ? first! : texts('versions:moved', { before: first, after: second })
}

function called(texts: Texts, { clause, heading, part }: ClausePlace): string {
  const number = clause || texts(`reading:outline.kind.${part}`)
  return heading === null || heading === clause ? number : `${number} ${heading}`
}
