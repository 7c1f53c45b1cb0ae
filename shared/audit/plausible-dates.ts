import { AppError } from '../errors.ts'
import type { CalendarDate, Instant } from '../values.ts'

const furthestZoneHours = 14

/** The latest calendar date that it can be anywhere at this instant, so that no time zone's today counts as the future. */
function latestDateAt(at: Instant): CalendarDate {
  return new Date(Date.parse(at) + furthestZoneHours * 3_600_000).toISOString().slice(0, 10)
}

/**
 * Refuses dates (or times, or instants) that do not follow each other; null is unknown and fits anywhere.
 * @throws dates.reversed (SPEC S6)
 */
export function requireInOrder(...dates: readonly (string | null)[]): void {
  const known = dates.filter((date) => date !== null)
  for (const [index, earlier] of known.entries()) {
    const later = known[index + 1]
    if (later !== undefined && later < earlier) throw new AppError('dates.reversed', { earlier, later })
  }
}

/** Refuses a fact dated after it was recorded. @throws dates.inFuture (SPEC S6) */
export function requireHappened(date: CalendarDate | null, at: Instant): void {
  if (date !== null && date > latestDateAt(at)) throw new AppError('dates.inFuture', { date })
}
