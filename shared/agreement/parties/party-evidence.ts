import type { Sentence } from '../prepared.ts'
import type { Side } from './side.ts'

/** What one passage says of one party: names it goes by, which side it is on, or both. */
export interface PartyEvidence {
  /** Everything the passage calls this one party by, words of the law left out. */
  readonly names: readonly string[]
  /** Null where the passage gives names that belong together and says no more. */
  readonly side: Side | null
  /** `given`: in so many words, where parties are introduced or words defined. `said`: in passing. `done`: it does what that side does. */
  readonly kind: 'given' | 'said' | 'done'
  /** The sentence says what the party is called from there on. */
  readonly isNamedFromHere?: boolean
  readonly sentence: Sentence
}
