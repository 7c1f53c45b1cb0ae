import { z } from 'zod'

import { Engagement as AuditEngagement, Party } from '../audit/engagement.ts'
import type { ChecklistRow } from './checklist.ts'
import type { Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

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

/** A result that says nothing of how things are. */
const untested = ['not_tested', 'not_determinable'] as const

export function scope(sources: Sources, checklist: readonly ChecklistRow[]): Scope {
  const { audit } = sources
  const { periodFrom, periodTo, kinds, sites, notCovered } = audit.engagement
  const notTested = checklist.flatMap(({ id, title, conformity, reason, isKey, wasRefused }) => {
    const result = untested.find((each) => each === conformity)
    return result ? [{ itemId: id, title, conformity: result, reason, isKey, wasRefused }] : []
  })
  const withoutReason = notTested.filter((item) => item.reason === '').length
  return {
    subject: heldTermText(sources, 'T05'),
    objects: heldTermText(sources, 'T06'),
    periodFrom,
    periodTo,
    kinds,
    sites,
    subProcessors: audit.subProcessors,
    notCovered,
    notTested,
    remarks: [
      ...when(periodFrom === null || periodTo === null, 'period_open'),
      ...when(notTested.length > 0, 'items_not_tested', { count: notTested.length, total: checklist.length }),
      ...when(withoutReason > 0, 'items_without_reason', { count: withoutReason }),
    ],
  }
}
