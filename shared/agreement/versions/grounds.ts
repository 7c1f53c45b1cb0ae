import type { Range } from '../../values.ts'
import type { NewSentence, OldSentence, SentenceFate } from './sentence-fates.ts'
import { sentencesAt } from '../sentences/sentences-at.ts'

interface Passage {
  readonly range: Range
}

/** What became of the sentences that something rests on. */
export interface Grounds {
  /** The sentences of the old version that these passages lie in. */
  restsOn(passages: readonly Passage[]): readonly OldSentence[]
  /** The worst that befell one of the passages' sentences; a passage in none of them is held to be changed. */
  fateOf(passages: readonly Passage[]): SentenceFate
  isUnchanged(passages: readonly Passage[]): boolean
  /** Whether every sentence of these passages of the new version stood in the old one too. */
  isOld(passages: readonly Passage[]): boolean
}

/** Looks up passages among the sentences of both versions. */
export function groundsOf(before: readonly OldSentence[], after: readonly NewSentence[]): Grounds {
  const restsOn = (passages: readonly Passage[]) => [...new Set(passages.flatMap(({ range }) => sentencesAt(before, range)))]
  const fateOf = (passages: readonly Passage[]): SentenceFate => {
    const fates = passages.flatMap(({ range }): SentenceFate[] => {
      const sentences = sentencesAt(before, range)
      return sentences.length === 0 ? ['changed'] : sentences.map(({ fate }) => fate)
    })
    return fates.includes('gone') ? 'gone' : fates.includes('changed') ? 'changed' : 'unchanged'
  }
  return {
    restsOn,
    fateOf,
    isUnchanged: (passages) => fateOf(passages) === 'unchanged',
    isOld: (passages) => passages.every(({ range }) => sentencesAt(after, range).every(({ isNew }) => !isNew)),
  }
}
