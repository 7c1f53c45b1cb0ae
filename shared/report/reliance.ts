import { z } from 'zod'

import { CalendarDate } from '../values.ts'
import { Remark } from './remark.ts'

/** What a rule on evidence says about one piece. */
export const EvidenceVerdict = z.strictObject({
  /** R01–R25 of the catalogue. */
  rule: z.string(),
  title: z.string(),
  outcome: z.string(),
  explanation: z.string(),
})
export type EvidenceVerdict = z.output<typeof EvidenceVerdict>

/** A certificate or report of a third party, and how far it carries. */
export const ReliedOn = z.strictObject({
  evidenceId: z.string(),
  title: z.string(),
  typeName: z.string(),
  issuer: z.string(),
  holder: z.string(),
  issuedOn: CalendarDate.nullable(),
  periodFrom: CalendarDate.nullable(),
  periodTo: CalendarDate.nullable(),
  reliance: z.enum(['full', 'partial', 'none', 'to_verify']),
  verdicts: z.array(EvidenceVerdict),
  /** Checklist items and claims that lean on it. */
  usedFor: z.array(z.string()),
})
export type ReliedOn = z.output<typeof ReliedOn>

/** Part 10. */
export const Reliance = z.strictObject({
  /** What the agreement says of substitutes for an audit, in words. */
  termText: z.string(),
  reports: z.array(ReliedOn),
  remarks: z.array(Remark),
})
export type Reliance = z.output<typeof Reliance>
