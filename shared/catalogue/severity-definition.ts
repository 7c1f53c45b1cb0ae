import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { Bilingual } from '../values.ts'

/** What a grade of severity means and how soon it is to be mended; null where no term applies. */
export const SeverityDefinition = z.strictObject({
  severity: Severity,
  name: Bilingual,
  definition: Bilingual,
  /** What ISO/IEC 17021-1 would call it. */
  analogue: z.enum(['major', 'minor', 'opportunity']),
  containmentHours: z.int().nullable(),
  planWorkingDays: z.int().nullable(),
  dueDays: z.int().nullable(),
})
export type SeverityDefinition = z.output<typeof SeverityDefinition>
