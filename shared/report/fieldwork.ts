import { z } from 'zod'

import { Visit } from '../audit/preparation.ts'
import { CalendarDate } from '../values.ts'
import { Remark } from './remark.ts'

/** Part 7: dates and locations of the work, oldest first. */
export const Fieldwork = z.strictObject({
  startedOn: CalendarDate.nullable(),
  endedOn: CalendarDate.nullable(),
  visits: z.array(Visit),
  remarks: z.array(Remark),
})
export type Fieldwork = z.output<typeof Fieldwork>
