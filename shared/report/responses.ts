import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { Response } from '../audit/finding.ts'
import { CalendarDate } from '../values.ts'
import { standingFindings } from './findings.ts'
import type { Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

export const ReportedResponse = z.strictObject({
  findingId: z.string(),
  title: z.string(),
  severity: Severity,
  /** The processor's words, verbatim; null where none were received. */
  response: Response.nullable(),
  /** What the auditor answered. */
  reply: z.string(),
  /** The two sides still see it differently. */
  isUnresolved: z.boolean(),
})
export type ReportedResponse = z.output<typeof ReportedResponse>

/** Part 14: hearing the other side, in the order of the findings. */
export const Responses = z.strictObject({
  dueOn: CalendarDate.nullable(),
  termText: z.string(),
  responses: z.array(ReportedResponse),
  remarks: z.array(Remark),
})
export type Responses = z.output<typeof Responses>

export function responses(sources: Sources): Responses {
  const { audit } = sources
  const rows = standingFindings(audit).map(({ id, title, severity, response, reply }) => ({
    findingId: id,
    title,
    severity,
    response,
    reply,
    isUnresolved: response?.position === 'disagree' || response?.position === 'partly',
  }))
  const missing = rows.filter(({ response }) => response === null || response.position === 'no_response').length
  return {
    dueOn: audit.responseDueOn,
    termText: heldTermText(sources, 'T24'),
    responses: rows,
    remarks: when(missing > 0, 'responses_missing', { count: missing }),
  }
}
