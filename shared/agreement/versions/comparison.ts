import { z } from 'zod'

import type { AgreementReading } from '../reading.ts'
import { ClauseChange, clauseChanges } from './clause-change.ts'
import { groundsOf } from './grounds.ts'
import { type ClausePairs, matchClauses } from './match-clauses.ts'
import { NewSentence, newSentences, OldSentence, oldSentences } from './sentence-fates.ts'
import { type Statement, StatementChange, statementChanges } from './statement-change.ts'
import { ValueChange, valueChanges } from './value-change.ts'
import { type Hash, versionWords } from './version-words.ts'

/** One version of an agreement: its text, and what was read in it. */
export interface AgreementVersion {
  readonly text: string
  readonly reading: AgreementReading
}

/** What changed from one version of an agreement to another. Ranges count characters of the version they belong to. */
export const AgreementComparison = z.strictObject({
  clauses: z.array(ClauseChange),
  terms: z.array(ValueChange),
  duties: z.array(ValueChange),
  claims: z.array(StatementChange),
  gaps: z.array(StatementChange),
  contradictions: z.array(StatementChange),
  /** Every sentence of the old version, in order, with the labels and headings between them. */
  before: z.array(OldSentence),
  /** Every sentence of the new version, in order; what is printed between them says nothing. */
  after: z.array(NewSentence),
})
export type AgreementComparison = z.output<typeof AgreementComparison>

/**
 * Compares a new version of an agreement with the old one: clause by clause, term by term, and sentence by sentence by the hash of its words.
 *
 * Sentences are the same when their words are, however lines, pages, quotation marks and numbers of clauses changed. Time grows with the length of the texts.
 */
export function compareAgreements(old: AgreementVersion, renewed: AgreementVersion, hash: Hash): AgreementComparison {
  const [wordsBefore, wordsAfter] = [versionWords(old.text, hash), versionWords(renewed.text, hash)]
  const pairs = matchClauses(wordsBefore.clauses, wordsAfter.clauses)
  const [before, after] = [oldSentences(wordsBefore, wordsAfter, pairs), newSentences(wordsBefore, wordsAfter, pairs)]
  const grounds = groundsOf(before, after)
  const stated = (before: readonly Statement[], after: readonly Statement[], where: ClausePairs | 'anywhere') =>
    statementChanges({ words: wordsBefore, statements: before }, { words: wordsAfter, statements: after }, where)
  return {
    clauses: clauseChanges(wordsBefore, wordsAfter, pairs),
    terms: valueChanges(old.reading.terms, renewed.reading.terms, grounds),
    duties: valueChanges(old.reading.duties, renewed.reading.duties, grounds),
    claims: stated(byTopic(old.reading.claims), byTopic(renewed.reading.claims), pairs),
    gaps: stated(byRule(old.reading.gaps), byRule(renewed.reading.gaps), 'anywhere'),
    contradictions: stated(byRule(old.reading.contradictions), byRule(renewed.reading.contradictions), 'anywhere'),
    before,
    after,
  }
}

function byTopic(claims: AgreementReading['claims']): readonly Statement[] {
  return claims.map(({ id, topic, quote }) => ({ id, subject: topic, quotes: [quote] }))
}

function byRule(found: AgreementReading['gaps'] | AgreementReading['contradictions']): readonly Statement[] {
  return found.map(({ id, rule, quotes }) => ({ id, subject: rule, quotes }))
}

/** Whether a reader of both versions would find no difference: the same clauses under the same numbers, in the same words. */
export function isWordForWord({ clauses }: AgreementComparison): boolean {
  return clauses.every(({ kind }) => kind === 'same')
}

/** Whether the new version says anything that the old one did not: where it does, silence must be read for again. */
export function saysMore({ after }: AgreementComparison): boolean {
  return after.some(({ isNew }) => isNew)
}
