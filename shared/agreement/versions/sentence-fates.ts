import { z } from 'zod'

import { Range, Sha256 } from '../../values.ts'
import type { ClausePairs } from './match-clauses.ts'
import type { KnownSentence, VersionWords } from './version-words.ts'

/** `unchanged`: the same words stand in the new version, wherever. `changed`: its clause is there with other words. `gone`: so is its clause. */
export const SentenceFate = z.enum(['unchanged', 'changed', 'gone'])
export type SentenceFate = z.output<typeof SentenceFate>

/** A sentence of the old version and what became of it. */
export const OldSentence = z.strictObject({ sha256: Sha256, range: Range, fate: SentenceFate })
export type OldSentence = z.output<typeof OldSentence>

/** A sentence of the new version; `isNew` where the old one had none with the same words. */
export const NewSentence = z.strictObject({ sha256: Sha256, range: Range, isNew: z.boolean() })
export type NewSentence = z.output<typeof NewSentence>

/** The sentences of the old version, in order. Those of a clause that has the same words are unchanged, even where its lines now divide them otherwise. */
export function oldSentences(before: VersionWords, after: VersionWords, pairs: ClausePairs): OldSentence[] {
  const became = new Map([...pairs].map(([place, earlier]) => [earlier, after.clauses[place]!]))
  const fateOf = ({ key, clause }: KnownSentence): SentenceFate => {
    const now = became.get(clause)
    if (after.keys.has(key) || now?.content === before.clauses[clause]!.content) return 'unchanged'
    return now ? 'changed' : 'gone'
  }
  return before.sentences.map((sentence) => ({ sha256: sentence.key, range: sentence.range, fate: fateOf(sentence) }))
}

/** The sentences of the new version, in order; by the same rule. */
export function newSentences(before: VersionWords, after: VersionWords, pairs: ClausePairs): NewSentence[] {
  const isNew = ({ key, clause }: KnownSentence) => {
    const earlier = pairs.get(clause)
    return !before.keys.has(key) && (earlier === undefined || before.clauses[earlier]!.content !== after.clauses[clause]!.content)
  }
  return after.sentences.map((sentence) => ({ sha256: sentence.key, range: sentence.range, isNew: isNew(sentence) }))
}
