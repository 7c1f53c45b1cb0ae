import { z } from 'zod'

import { TeamMember } from '../audit/engagement.ts'
import { Person } from '../values.ts'
import type { Sources } from './input.ts'

/** Part 6: who audited, with qualifications and independence, and who answered for the processor. */
export const Team = z.strictObject({ members: z.array(TeamMember), auditees: z.array(Person) })
export type Team = z.output<typeof Team>

export function team({ audit }: Sources): Team {
  return { members: audit.engagement.team, auditees: audit.engagement.auditees }
}
