import { isRow } from './above.ts'
import type { ClaimCues } from './claim-rules.ts'
import type { Claim } from './claim.ts'
import type { Cues, Searchable } from '../cues/cue.ts'
import type { Sentence } from '../prepared.ts'
import { entryAround } from './standing-names.ts'

export type CertificateHolder = NonNullable<Claim['certificate']>['holder']

type HolderWords = Pick<ClaimCues['certificates'], 'ownDataCentre' | 'dataCentre' | 'hosting' | 'subProcessor' | 'processor'>

/** The party that some words name as the holder; null where they name none. */
export function holderOf(said: Searchable, cues: Cues, words: HolderWords): CertificateHolder | null {
  if (cues.findAny(words.ownDataCentre, said)) return 'processor'
  if (cues.findAny(words.dataCentre, said)) return 'data_centre'
  if (cues.findAny(words.subProcessor, said)) return 'sub_processor'
  return cues.findAny(words.processor, said) ? 'processor' : null
}

/** What stands in a list of sub-processors belongs to the one in its entry, which may run a data centre. */
export function holderInList(sentence: Sentence, place: number, cues: Cues, words: HolderWords): CertificateHolder {
  const entry = { folded: entryOf(sentence, place) }
  return cues.findAny(words.dataCentre, entry) || cues.findAny(words.hosting, entry) ? 'data_centre' : 'sub_processor'
}

/** The whole row of a table, or the entry of an enumeration. */
export function entryOf(sentence: Sentence, place: number): string {
  return isRow(sentence) ? `${sentence.leadIn} ${sentence.folded}` : entryAround(sentence, place)
}
