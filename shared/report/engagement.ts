import { z } from 'zod'

import { Engagement as AuditEngagement, Party } from '../audit/engagement.ts'
import { Instant } from '../values.ts'

const { objective, assurance, riskClass, plannedStartOn, plannedEndOn, kinds } = AuditEngagement.shape

/** Part 3: what the audit is for and who asked for it. */
export const Engagement = z.strictObject({
  objective,
  client: z.enum(['controller', 'processor']),
  controller: Party,
  processor: Party,
  openedAt: Instant,
  kinds,
  riskClass,
  assurance,
  plannedStartOn,
  plannedEndOn,
})
export type Engagement = z.output<typeof Engagement>
