import { z } from 'zod'

import { Engagement as AuditEngagement, Party } from '../audit/engagement.ts'
import { Remark } from './remark.ts'

const { periodFrom, periodTo, kinds, sites, notCovered } = AuditEngagement.shape

/** Part 4: what was looked at and, always, what was not. */
export const Scope = z.strictObject({
  /** What the agreement lets the audit be about and look at, in words. */
  subject: z.string(),
  objects: z.string(),
  periodFrom,
  periodTo,
  kinds,
  sites,
  subProcessors: z.array(Party),
  /** Left out by decision. */
  notCovered,
  /** Checklist items that were not tested or could not be determined; `reason` is empty where none was recorded. */
  notTested: z.array(
    z.strictObject({ itemId: z.string(), title: z.string(), conformity: z.enum(['not_tested', 'not_determinable']), reason: z.string(), isKey: z.boolean(), wasRefused: z.boolean() }),
  ),
  remarks: z.array(Remark),
})
export type Scope = z.output<typeof Scope>
