import { z } from 'zod'

const Cues = z.array(z.string()).min(1)

/** The words of one language by which a sentence that no rule knows is likely to grant an audit. Every property is a list of cues. */
export const GrantSigns = z.strictObject({
  /** What somebody does who checks: needed. */
  checking: Cues,
  /** A right, a permission, or a duty to let it happen or help: needed. */
  leave: Cues,
  /** Who checks: the controller, or somebody for it. */
  who: Cues,
  /** With whom: the processor or its premises. */
  whose: Cues,
  /** What is checked: compliance, what was agreed, how data are handled. */
  checked: Cues,
  /** What a condition of an audit speaks of rather than its grant, or a check by or of others: one takes away what one sign adds. */
  doubts: Cues,
  /** What is said of a right that stands elsewhere ("its right of audit", "an audit under clause 7"): grants only where nothing else does. */
  refers: Cues,
  /** A refusal, a promise to check oneself, a check of something else: any of these and the sentence grants nothing. */
  against: Cues,
  /** Headings below which other checks are spoken of. */
  elsewhere: Cues,
})
export type GrantSigns = z.output<typeof GrantSigns>
