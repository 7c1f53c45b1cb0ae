import { z } from 'zod'

import { Visit } from '../audit/preparation.ts'
import { CalendarDate } from '../values.ts'
import type { Sources } from './input.ts'
import { Remark, remark } from './remark.ts'

/** Part 7: dates and locations of the work, oldest first. */
export const Fieldwork = z.strictObject({
  startedOn: CalendarDate.nullable(),
  endedOn: CalendarDate.nullable(),
  visits: z.array(Visit),
  remarks: z.array(Remark),
})
export type Fieldwork = z.output<typeof Fieldwork>

export function fieldwork({ audit }: Sources): Fieldwork {
  const visits = Object.values(audit.visits).toSorted((a, b) => `${a.on}${a.from}${a.id}`.localeCompare(`${b.on}${b.from}${b.id}`, 'en'))
  return {
    startedOn: visits.at(0)?.on ?? null,
    endedOn: visits.at(-1)?.on ?? null,
    visits,
    remarks: visits.length === 0 ? [remark('no_visits_recorded')] : [],
  }
}
