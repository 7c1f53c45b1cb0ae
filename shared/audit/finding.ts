import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { CalendarDate, Id, Instant, Words } from '../values.ts'
import { TestLevel } from './assessment.ts'

/** What a finding is about; the five are never mixed. Only PERFORMANCE and CHAIN may count for a cost shift. */
export const FindingType = z.enum(['agreement', 'performance', 'controller', 'chain', 'limitation'])
export type FindingType = z.output<typeof FindingType>

/** What a finding rests on in the audit. */
export const FindingSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('item'), id: Id }),
  z.strictObject({ kind: z.literal('claim'), id: Id }),
  z.strictObject({ kind: z.literal('gap'), id: z.string() }),
  z.strictObject({ kind: z.literal('curatedGap'), id: z.string() }),
  z.strictObject({ kind: z.literal('contradiction'), id: z.string() }),
  z.strictObject({ kind: z.literal('term'), id: z.string() }),
])
export type FindingSource = z.output<typeof FindingSource>

/** The five parts of a finding and its grading; facts and judgement stay apart. */
export const FindingContent = z.strictObject({
  title: Words,
  type: FindingType,
  severity: Severity,
  sources: z.array(FindingSource),
  /** Clause and verbatim sentence measured against, and the articles of law. */
  criteria: z.strictObject({ clause: z.string(), quote: z.string(), legalBasis: z.array(z.string()), explanation: z.string() }),
  /** What was seen, where, when, how many of how many: facts alone. */
  condition: Words,
  cause: z.string(),
  /** For the people whose data it is first, then for the controller. */
  effect: Words,
  recommendation: Words,
  level: TestLevel.nullable(),
  evidence: z.array(Id),
  /** Who is to act: for an AGREEMENT finding both parties. */
  owner: z.string(),
  dueOn: CalendarDate.nullable(),
  proofRequired: z.string(),
})
export type FindingContent = z.output<typeof FindingContent>

/** The processor's words on a finding, verbatim. */
export const Response = z.strictObject({
  position: z.enum(['agree', 'partly', 'disagree', 'no_response']),
  text: z.string(),
  receivedOn: CalendarDate,
  from: Words,
})
export type Response = z.output<typeof Response>

export const Finding = FindingContent.extend({
  id: Id,
  status: z.enum(['provisional', 'final', 'withdrawn']),
  raisedAt: Instant,
  raisedBy: Words,
  /** Earlier grades, oldest first: what, why and who. */
  regrades: z.array(z.strictObject({ from: Severity, to: Severity, reason: Words, at: Instant, by: Words })),
  withdrawal: z.strictObject({ reason: Words, at: Instant, by: Words }).nullable(),
  response: Response.nullable(),
  reply: z.string(),
  action: z.strictObject({ plan: Words, owner: Words, dueOn: CalendarDate, status: z.enum(['open', 'done', 'verified']) }).nullable(),
  countsForShift: z.enum(['none', 'candidate', 'asserted', 'acknowledged', 'contested', 'decided']),
})
export type Finding = z.output<typeof Finding>

/** Something the processor does well, worth naming. */
export const GoodPractice = z.strictObject({ id: Id, title: Words, description: Words, evidence: z.array(Id) })
export type GoodPractice = z.output<typeof GoodPractice>
