import { z } from 'zod'

import { Range } from '../../values.ts'
import { OutlineKind } from '../outline/outline.ts'
import type { ClausePairs } from './match-clauses.ts'
import type { KnownClause, VersionWords } from './version-words.ts'
import { wordChanges, WordStretch } from './word-changes.ts'

/** Where a clause stands in one version. */
export const ClausePlace = z.strictObject({
  /** The printed number people cite, or the heading of an unnumbered part; empty where nothing is printed. */
  clause: z.string(),
  heading: z.string().nullable(),
  part: OutlineKind,
  range: Range,
})
export type ClausePlace = z.output<typeof ClausePlace>

/** What became of a clause: `renumbered` has the same words under another number. */
export const ClauseChangeKind = z.enum(['same', 'changed', 'added', 'removed', 'renumbered'])
export type ClauseChangeKind = z.output<typeof ClauseChangeKind>

export const ClauseChange = z.strictObject({
  kind: ClauseChangeKind,
  /** Null for one that was added. */
  before: ClausePlace.nullable(),
  /** Null for one that was removed. */
  after: ClausePlace.nullable(),
  /** The words of a clause that was changed, added or removed; headings apart. */
  words: z.array(WordStretch),
})
export type ClauseChange = z.output<typeof ClauseChange>

/** Every clause of both versions, in the order of the new one; what was removed stands where it stood. */
export function clauseChanges(before: VersionWords, after: VersionWords, pairs: ClausePairs): ClauseChange[] {
  const removedBehind = removedClauses(before, pairs)
  const removedAt = (place: number) => (removedBehind.get(place) ?? []).map((clause) => changeOf(clause, null))
  return [
    ...removedAt(-1),
    ...after.clauses.flatMap((clause, place) => {
      const earlier = pairs.get(place)
      return [changeOf(earlier === undefined ? null : before.clauses[earlier]!, clause), ...removedAt(place)]
    }),
  ]
}

/** The clauses that are no longer there, by the place in the new version of the clause that stood before them; -1 at the start. */
function removedClauses({ clauses }: VersionWords, pairs: ClausePairs): ReadonlyMap<number, readonly KnownClause[]> {
  const places = new Map([...pairs].map(([place, earlier]) => [earlier, place]))
  const removed = new Map<number, KnownClause[]>()
  let last = -1
  clauses.forEach((clause, earlier) => {
    const place = places.get(earlier)
    if (place === undefined) removed.set(last, [...(removed.get(last) ?? []), clause])
    else last = place
  })
  return removed
}

function changeOf(before: KnownClause | null, after: KnownClause | null): ClauseChange {
  const kind = kindOf(before, after)
  const hasNewWords = kind !== 'same' && kind !== 'renumbered'
  return { kind, before: placeOf(before), after: placeOf(after), words: hasNewWords ? wordChanges(before?.sentences ?? [], after?.sentences ?? []) : [] }
}

function kindOf(before: KnownClause | null, after: KnownClause | null): ClauseChangeKind {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  if (before.content !== after.content) return 'changed'
  return before.cited === after.cited ? 'same' : 'renumbered'
}

function placeOf(clause: KnownClause | null): ClausePlace | null {
  return clause && { clause: clause.cited, heading: clause.heading, part: clause.node.kind, range: clause.node.range }
}
