import { z } from 'zod'

import { Engagement as AuditEngagement, Party } from '../audit/engagement.ts'
import { Instant } from '../values.ts'
import type { Sources } from './input.ts'

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

export function engagement({ audit }: Sources): Engagement {
  const { objective, kinds, riskClass, assurance, plannedStartOn, plannedEndOn } = audit.engagement
  const { side, controller, processor, openedAt } = audit
  return { objective, client: side, controller, processor, openedAt, kinds, riskClass, assurance, plannedStartOn, plannedEndOn }
}
