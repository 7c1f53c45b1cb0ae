import type { Claim } from './claims/claim.ts'
import type { Duty } from './duties/duty.ts'
import type { Term } from './terms/term.ts'

/** What was read before, that rules on gaps, contradictions and controls look at. */
export interface ReadSoFar {
  readonly terms: readonly Term[]
  readonly duties: readonly Duty[]
  readonly claims: readonly Claim[]
}
