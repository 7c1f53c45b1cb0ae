import { z } from 'zod'

import { FoundQuote } from '../quote.ts'

/**
 * Why the roles may have been exchanged by mistake. `same_side_twice`: two parties are introduced as one side, and none as the other.
 * `both_sides`: one party is introduced as both. `usual_name_reversed`: who pays is introduced as processor, or the supplier as controller.
 * `definition_reversed`: a role is defined by what the other does. The rest are rights and duties of the one that a clause gives to the other.
 */
export const RoleDoubtKind = z.enum(['same_side_twice', 'both_sides', 'usual_name_reversed', 'definition_reversed', 'controller_on_behalf', 'controller_engages', 'processor_audits', 'processor_decides'])
export type RoleDoubtKind = z.output<typeof RoleDoubtKind>

/** A place where the agreement seems to take one party for the other; a person decides what was meant. */
export const RoleDoubt = z.strictObject({
  kind: RoleDoubtKind,
  /** Where it stands; several where only together they are doubtful. */
  quotes: z.array(FoundQuote).min(1),
})
export type RoleDoubt = z.output<typeof RoleDoubt>
