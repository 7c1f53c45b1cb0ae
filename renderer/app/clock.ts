import type { CalendarDate } from '../../shared/values.ts'

/** The calendar date where the person is. */
export function today(now: Date = new Date()): CalendarDate {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}
