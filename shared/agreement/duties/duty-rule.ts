import { z } from 'zod'

import { DutyId } from './duty-values.ts'
import { WordingRule } from '../wordings/wording-rule.ts'

/** How one wording lays down one of the processor's duties. */
export const DutyRule = WordingRule.extend({ name: z.string().regex(/^[a-z0-9-]+$/), duty: DutyId })
export type DutyRule = z.output<typeof DutyRule>
