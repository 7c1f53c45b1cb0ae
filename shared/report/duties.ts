import { z } from 'zod'

import { describeDuty } from '../agreement/duties/describe-duty.ts'
import { DutyId } from '../agreement/duties/duty-values.ts'
import type { Sources } from './input.ts'
import { Citation, cite } from './references.ts'

/** Annex C, after the terms: one of the processor's duties beside the audit, as automated reading proposes it; nobody confirms a duty. */
export const DutyRow = z.strictObject({
  id: DutyId,
  name: z.string(),
  /** Null where nothing was found. */
  value: z.unknown().nullable(),
  valueText: z.string(),
  isSilent: z.boolean(),
  quotes: z.array(Citation),
  /** Values of other sentences that disagree. */
  alternatives: z.array(z.strictObject({ valueText: z.string(), quotes: z.array(Citation) })),
  confidence: z.number().min(0).max(1),
})
export type DutyRow = z.output<typeof DutyRow>

/** All duties, in order; none for a reading made before they were read. */
export function duties({ audit, texts }: Sources): DutyRow[] {
  return audit.agreement.reading.duties.map(({ id, value, isSilent, quotes, alternatives, confidence }) => ({
    id,
    name: texts(`agreement:dutyName.${id}`),
    value,
    valueText: isSilent ? texts('agreement:dutyValue.silent') : describeDuty(id, value, texts),
    isSilent,
    quotes: quotes.map(cite),
    alternatives: alternatives.map((each) => ({ valueText: describeDuty(id, each.value, texts), quotes: each.quotes.map(cite) })),
    confidence,
  }))
}
