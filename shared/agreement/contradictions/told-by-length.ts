import type { Duration } from '../cues/measure.ts'

const hoursInDay = 24

/** A length of time, so that equal lengths are told alike: 24 hours are one day. Null for one that was left open. */
export function toldByLength(length: { readonly count: number | null; readonly unit: Duration['unit'] | null } | null): string | null {
  if (!length || length.count === null || length.unit === null) return null
  const isDays = length.unit === 'hours' && length.count % hoursInDay === 0
  return isDays ? `${length.count / hoursInDay} calendar_days` : `${length.count} ${length.unit}`
}
