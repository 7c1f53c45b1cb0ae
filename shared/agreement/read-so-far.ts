import type { Claim } from './claim.ts'
import type { Duty } from './duty.ts'
import type { Term } from './term.ts'

/** What was read before, that rules on gaps, contradictions and controls look at. */
export interface ReadSoFar {
  readonly terms: readonly Term[]
  readonly duties: readonly Duty[]
  readonly claims: readonly Claim[]
}
