import { z } from 'zod'

import { CalendarDate, Id, Instant, Words } from '../values.ts'

/** What must be settled before fieldwork, each bound to a term of the agreement. */
export const PreconditionId = z.enum([
  'mandate',
  'independent_third_party',
  'auditor_quality',
  'trigger',
  'scope',
  'methods',
  'notice',
  'yearly_limit',
  'secrecy',
  'personal_data',
  'disruption_plan',
  'cooperation',
  'cost_estimate',
  'external_documents',
])
export type PreconditionId = z.output<typeof PreconditionId>

export const PreconditionStatus = z.enum(['missing', 'satisfied', 'waived', 'contested', 'not_applicable'])
export type PreconditionStatus = z.output<typeof PreconditionStatus>

/** What a person settled about a precondition. */
export const PreconditionDecision = z.strictObject({
  status: PreconditionStatus,
  explanation: Words,
  evidence: z.array(Id),
  /** Who waived or contested it, in whose name. */
  party: z.string(),
  at: Instant,
  by: Words,
})
export type PreconditionDecision = z.output<typeof PreconditionDecision>

/** The notice letter's way to the processor; the term runs from receipt. */
export const Notice = z.strictObject({
  sentOn: CalendarDate.nullable(),
  receivedOn: CalendarDate.nullable(),
  sentHow: z.string(),
  proof: z.array(Id),
  objection: z.string(),
  /** Why a shorter term than proposed was kept, if so. */
  shortReason: z.string(),
})
export type Notice = z.output<typeof Notice>

/** An earlier audit under this agreement, for the yearly limit. */
export const EarlierAudit = z.strictObject({
  id: Id,
  startedOn: CalendarDate,
  description: Words,
  /** Questionnaires, re-tests and the authority's inspections do not count unless the parties said so. */
  counts: z.boolean(),
  reason: z.string(),
})
export type EarlierAudit = z.output<typeof EarlierAudit>

/** A day of work at a place, remote included: the dates and locations an audit report must name. */
export const Visit = z.strictObject({
  id: Id,
  on: CalendarDate,
  place: Words,
  kind: z.enum(['opening_meeting', 'fieldwork', 'closing_meeting', 'remote_session']),
  from: z.string().regex(/^\d\d:\d\d$/),
  until: z.string().regex(/^\d\d:\d\d$/),
  present: z.array(Words),
  remarks: z.string(),
})
export type Visit = z.output<typeof Visit>

/** A document asked of the processor and what came of it. */
export const DocumentRequest = z.strictObject({
  id: Id,
  name: Words,
  requestedOn: CalendarDate,
  dueOn: CalendarDate.nullable(),
  status: z.enum(['requested', 'received', 'late', 'refused', 'not_available']),
  receivedOn: CalendarDate.nullable(),
  reason: z.string(),
  evidence: z.array(Id),
})
export type DocumentRequest = z.output<typeof DocumentRequest>
