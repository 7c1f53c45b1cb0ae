import { z } from 'zod'

import { FoundQuote } from '../quote.ts'

export const MappingStatus = z.enum(['present', 'partial', 'absent', 'unsure'])
export type MappingStatus = z.output<typeof MappingStatus>

/** Where a control of the catalogue stands in this agreement. `unsure` unless a rule has good ground; `absent` asks a person to confirm. */
export const ControlMapping = z.strictObject({
  control: z.string(),
  status: MappingStatus,
  quotes: z.array(FoundQuote),
  /** Which words of the control's duty were not found, for `partial`. */
  missing: z.array(z.string()),
})
export type ControlMapping = z.output<typeof ControlMapping>
