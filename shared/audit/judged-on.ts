import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'

/** The day evidence is judged on: the first day of fieldwork, else the day it is planned, else the given day. */
export function judgedOn({ visits, engagement }: Pick<Audit, 'visits' | 'engagement'>, otherwise: CalendarDate): CalendarDate {
  const first = Object.values(visits).map((visit) => visit.on).toSorted().at(0)
  return first ?? engagement.plannedStartOn ?? otherwise
}
