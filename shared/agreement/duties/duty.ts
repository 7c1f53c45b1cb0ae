import { z } from 'zod'

import { DutyId, dutyValues, type DutyValue } from './duty-values.ts'
import { FoundQuote } from '../quote.ts'

/** What the reading proposes for one duty of the processor: a value with the sentences it rests on, or silence; as for a term of the audit. */
export const Duty = z
  .strictObject({
    id: DutyId,
    /** The agreement's text was searched and lays down no such duty. */
    isSilent: z.boolean(),
    value: z.unknown().nullable(),
    quotes: z.array(FoundQuote),
    /** What other sentences say that disagree: contradictions are shown, not resolved. */
    alternatives: z.array(z.strictObject({ value: z.unknown(), quotes: z.array(FoundQuote) })),
    /** How sure the reading is of value and quotes, 0 to 1. */
    confidence: z.number().min(0).max(1),
  })
  .refine((duty) => (duty.isSilent ? duty.value === null : dutyValues[duty.id].safeParse(duty.value).success), { path: ['value'] })
export type Duty = z.output<typeof Duty>

/** The value of a duty, typed by its id; null where it has none or was recorded in another shape. */
export function dutyValueOf<D extends DutyId>(id: D, value: unknown): DutyValue<D> | null {
  const parsed = dutyValues[id].safeParse(value)
  return parsed.success ? (parsed.data as DutyValue<D>) : null
}
