import { z } from 'zod'

import { EarlierAudit, Notice, PreconditionId, PreconditionStatus } from '../audit/preparation.ts'
import { CalendarDate, Instant } from '../values.ts'
import { EvidenceReference } from './references.ts'
import { Remark } from './remark.ts'

export const PreconditionRow = z.strictObject({
  id: PreconditionId,
  status: PreconditionStatus,
  /** Without it the right to audit itself is in doubt; a soft one asks for a reason only. */
  isHard: z.boolean(),
  terms: z.array(z.string()),
  explanation: z.string(),
  party: z.string(),
  evidence: z.array(EvidenceReference),
  decided: z.strictObject({ at: Instant, by: z.string() }).nullable(),
})
export type PreconditionRow = z.output<typeof PreconditionRow>

/** Part 8: whether the audit kept to the clause that allows it. */
export const ClauseCompliance = z.strictObject({
  preconditions: z.array(PreconditionRow),
  notice: Notice.omit({ proof: true })
    .extend({ proof: z.array(EvidenceReference), earliestStartOn: CalendarDate.nullable(), termText: z.string() })
    .nullable(),
  yearlyLimit: z.strictObject({
    outcome: z.enum(['no_limit', 'ok_all_readings', 'ok_calendar_only', 'needs_reason', 'not_determinable']),
    termText: z.string(),
    earlierAudits: z.array(EarlierAudit),
  }),
  /** Team members who signed for secrecy, or did not. */
  secrecy: z.array(z.strictObject({ name: z.string(), isExternal: z.boolean(), signedOn: CalendarDate.nullable() })),
  remarks: z.array(Remark),
})
export type ClauseCompliance = z.output<typeof ClauseCompliance>
