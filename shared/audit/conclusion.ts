import { z } from 'zod'

import { Words } from '../values.ts'

export const OverallConclusion = z.enum(['meets', 'meets_largely', 'meets_partly', 'does_not_meet', 'no_conclusion'])
export type OverallConclusion = z.output<typeof OverallConclusion>

/** What the lead auditor concludes: apart for the agreement and for the performance, with the reason where it departs from the proposal. */
export const Conclusion = z.strictObject({
  agreement: OverallConclusion,
  performance: OverallConclusion,
  summary: Words,
  reason: z.string(),
})
export type Conclusion = z.output<typeof Conclusion>
