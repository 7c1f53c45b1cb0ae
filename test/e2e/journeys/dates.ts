/** A day so many days from today, as dates are written: journeys hold on any day. */
export function daysFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
