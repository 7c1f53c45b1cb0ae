import { z } from 'zod'

import type { Sources } from './input.ts'

/** Annex E: a letter that belongs to the audit, as it would be sent with what was recorded. */
export const ReportLetter = z.strictObject({
  kind: z.string(),
  title: z.string(),
  /** One paragraph each. */
  paragraphs: z.array(z.string()),
})
export type ReportLetter = z.output<typeof ReportLetter>

export function letters(_sources: Sources): ReportLetter[] {
  return []
}
