import { z } from 'zod'

import { Range, Sha256 } from '../../values.ts'
import type { ClausePairs } from './match-clauses.ts'
import type { KnownSentence, VersionWords } from './version-words.ts'

/** `unchanged`: the same words stand in the new version, wherever. `changed`: its clause is there with other words. `gone`: so is its clause. */
export const SentenceFate = z.enum(['unchanged', 'changed', 'gone'])
export type SentenceFate = z.output<typeof SentenceFate>

/** A sentence of the old version, or what is printed before the first sentence of a part, and what became of it. */
export const OldSentence = z.strictObject({ sha256: Sha256, range: Range, fate: SentenceFate })
export type OldSentence = z.output<typeof OldSentence>

/** A sentence of the new version; `isNew` where the old one had none with the same words. */
export const NewSentence = z.strictObject({ sha256: Sha256, range: Range, isNew: z.boolean() })
export type NewSentence = z.output<typeof NewSentence>

/**
 * The sentences of the old version, in order, with the labels and headings between them. Words that stand in more places are looked for in the clause that theirs became first, so that a change in
 * one of the places is seen. Those of a clause that has the same words are unchanged, even where its lines now divide them otherwise.
 */
export function oldSentences(before: VersionWords, after: VersionWords, pairs: ClausePairs): OldSentence[] {
  const became = new Map([...pairs].map(([place, earlier]) => [earlier, place]))
  const [left, leftIn] = [new Counts(), new Counts()]
  for (const { key, clause } of after.sentences) {
    left.add(key)
    leftIn.add(`${clause} ${key}`)
  }
  const isInPlace = ({ key, clause }: KnownSentence) => {
    const now = became.get(clause)
    if (now === undefined) return false
    const isThere = leftIn.take(`${now} ${key}`)
    if (isThere) left.take(key)
    return isThere || after.clauses[now]!.content === before.clauses[clause]!.content
  }
  const inPlace = new Set(before.sentences.filter(isInPlace))
  const sentences = before.sentences.map((sentence): OldSentence => {
    const isUnchanged = inPlace.has(sentence) || left.take(sentence.key)
    return { sha256: sentence.key, range: sentence.range, fate: isUnchanged ? 'unchanged' : became.has(sentence.clause) ? 'changed' : 'gone' }
  })
  const printed = new Set(after.openings.map(({ key }) => key))
  const openings = before.openings.map(({ key, range }): OldSentence => ({ sha256: key, range, fate: printed.has(key) ? 'unchanged' : 'changed' }))
  return [...sentences, ...openings].toSorted((a, b) => a.range.start - b.range.start)
}

/** How many of each are left. */
class Counts {
  private readonly counts = new Map<string, number>()

  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** Takes one; false where none is left. */
  take(key: string): boolean {
    const count = this.counts.get(key) ?? 0
    if (count > 0) this.counts.set(key, count - 1)
    return count > 0
  }
}

/** The sentences of the new version, in order; one is new where the old version nowhere had its words, nor its clause the same words divided otherwise. */
export function newSentences(before: VersionWords, after: VersionWords, pairs: ClausePairs): NewSentence[] {
  const isNew = ({ key, clause }: KnownSentence) => {
    const earlier = pairs.get(clause)
    return !before.keys.has(key) && (earlier === undefined || before.clauses[earlier]!.content !== after.clauses[clause]!.content)
  }
  return after.sentences.map((sentence) => ({ sha256: sentence.key, range: sentence.range, isNew: isNew(sentence) }))
}
