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
  /** The notice letter, null where none was recorded, and what the clause asks of it. */
  notice: z.strictObject({
    termText: z.string(),
    count: z.int().min(0),
    unit: z.enum(['calendar_days', 'working_days', 'hours']),
    /** The agreement's own number, or ours where it names none. */
    from: z.enum(['agreement', 'proposal']),
    letter: Notice.omit({ proof: true }).extend({ proof: z.array(EvidenceReference) }).nullable(),
    /** The first day on which the work could begin; null until the letter was received. */
    earliestOn: CalendarDate.nullable(),
    plannedOn: CalendarDate.nullable(),
    givenDays: z.int().nullable(),
    outcome: z.enum(['not_sent', 'not_received', 'not_planned', 'in_time', 'shortened', 'too_short']),
  }),
  yearlyLimit: z.strictObject({
    termText: z.string(),
    outcome: z.enum(['no_limit', 'not_planned', 'ok_all_readings', 'ok_calendar_only', 'needs_reason']),
    /** Under each reading of "a year" that the agreement leaves open. */
    readings: z.array(
      z.strictObject({
        reading: z.enum(['calendar_year', 'rolling_12m', 'contract_year']),
        isWithin: z.boolean().nullable(),
        counted: z.array(z.string()),
        freeFrom: CalendarDate.nullable(),
      }),
    ),
    earlierAudits: z.array(EarlierAudit),
  }),
  /** Team members who signed for secrecy, or did not. */
  secrecy: z.array(z.strictObject({ name: z.string(), isExternal: z.boolean(), signedOn: CalendarDate.nullable() })),
  remarks: z.array(Remark),
})
export type ClauseCompliance = z.output<typeof ClauseCompliance>
