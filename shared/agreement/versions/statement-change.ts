import { z } from 'zod'

import type { Quote } from '../quote.ts'
import { sentencesAt } from '../sentences/sentences-at.ts'
import type { ClausePairs } from './match-clauses.ts'
import type { VersionWords } from './version-words.ts'

/** What became of a claim, gap or contradiction, which may bear another id in the new reading; `before` is null for a new one, `after` for one that is gone. */
export const StatementChange = z.strictObject({ kind: z.enum(['same', 'changed', 'gone', 'new']), before: z.string().nullable(), after: z.string().nullable() })
export type StatementChange = z.output<typeof StatementChange>

/** Something that was read in sentences of the agreement: a claim by its topic, a gap or contradiction by its rule. */
export interface Statement {
  readonly id: string
  readonly subject: string
  readonly quotes: readonly Quote[]
}

/** What one version states. */
export interface Statements {
  readonly words: VersionWords
  readonly statements: readonly Statement[]
}

/** How many statements of each fate there are. */
export function countStatements(changes: readonly StatementChange[]): Readonly<Record<StatementChange['kind'], number>> {
  const count = (kind: StatementChange['kind']) => changes.filter((change) => change.kind === kind).length
  return { same: count('same'), changed: count('changed'), gone: count('gone'), new: count('new') }
}

/**
 * Finds the statements of an old reading in a new one, in the new one's order: first those on the same subject that rest on the same sentences,
 * then those on the same subject in the clause that theirs became, or anywhere where a subject is stated once.
 */
export function statementChanges(before: Statements, after: Statements, where: ClausePairs | 'anywhere'): StatementChange[] {
  const left = new Set(before.statements)
  const found = new Map<Statement, StatementChange>()
  const pairBy = (kind: 'same' | 'changed', knownBefore: (statement: Statement) => string, knownAfter: (statement: Statement) => string) => {
    const waiting = Map.groupBy([...left].toReversed(), knownBefore)
    for (const statement of after.statements) {
      const earlier = found.has(statement) ? undefined : waiting.get(knownAfter(statement))?.pop()
      if (!earlier) continue
      left.delete(earlier)
      found.set(statement, { kind, before: earlier.id, after: statement.id })
    }
  }
  const sentencesIn = ({ words }: Statements, { quotes }: Statement) => quotes.flatMap(({ range }) => sentencesAt(words.sentences, range))
  const bySentences = (version: Statements) => (statement: Statement) => [statement.subject, ...sentencesIn(version, statement).map(({ key }) => key)].join('\n')
  pairBy('same', bySentences(before), bySentences(after))

  const became = new Map(where === 'anywhere' ? [] : [...where].map(([place, earlier]) => [earlier, place]))
  const clauseIn = (version: Statements, statement: Statement) => (where === 'anywhere' ? 0 : (sentencesIn(version, statement)[0]?.clause ?? -1))
  pairBy(
    'changed',
    (each) => `${each.subject}\n${where === 'anywhere' ? 0 : (became.get(clauseIn(before, each)) ?? 'gone')}`,
    (each) => `${each.subject}\n${clauseIn(after, each)}`,
  )
  return [
    ...after.statements.map((statement): StatementChange => found.get(statement) ?? { kind: 'new', before: null, after: statement.id }),
    ...[...left].map(({ id }): StatementChange => ({ kind: 'gone', before: id, after: null })),
  ]
}
