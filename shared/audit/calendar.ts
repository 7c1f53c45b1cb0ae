import type { CalendarDate } from '../values.ts'

const dayMs = 86_400_000

const toDays = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs
const firstDay = toDays('0000-01-01')
const lastDay = toDays('9999-12-31')
const fromDays = (days: number): CalendarDate => new Date(Math.min(Math.max(days, firstDay), lastDay) * dayMs).toISOString().slice(0, 10)

/** No term is longer than a century, whatever number an agreement prints. */
const withinCentury = (days: number): number => Math.min(Math.max(days, -36_525), 36_525)

const dateOf = (year: number, month: number, day: number): CalendarDate => fromDays(Date.UTC(year, month - 1, day) / dayMs)

/** The date `count` calendar days later; earlier for a negative count. */
export function addCalendarDays(date: CalendarDate, count: number): CalendarDate {
  return fromDays(toDays(date) + withinCentury(count))
}

/** The same day `count` months later, or the last day of that month where it has no such day. */
export function addMonths(date: CalendarDate, count: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const months = month + Math.min(Math.max(count, -1200), 1200)
  const daysInMonth = new Date(Date.UTC(year, months, 0)).getUTCDate()
  return dateOf(year, months, Math.min(day, daysInMonth))
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDays(to) - toDays(from)
}

/** Easter Sunday in the Gregorian calendar, by the anonymous computus as Meeus gives it. */
function easter(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dateOf(year, Math.floor(f / 31), (f % 31) + 1)
}

const isSunday = (date: CalendarDate): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() === 0

/** 27 April since 2014 and 30 April before; the Saturday before where that is a Sunday. */
function monarchsBirthday(year: number): CalendarDate {
  const day = dateOf(year, 4, year >= 2014 ? 27 : 30)
  return isSunday(day) ? addCalendarDays(day, -1) : day
}

export type HolidayName =
  | 'new_year'
  | 'good_friday'
  | 'easter_monday'
  | 'monarchs_birthday'
  | 'liberation_day'
  | 'ascension'
  | 'whit_monday'
  | 'christmas'
  | 'second_christmas'

export interface Holiday {
  readonly date: CalendarDate
  readonly name: HolidayName
  /** `recognised` by Atw art. 3(1), or `equated` with those days by art. 3(2). */
  readonly standing: 'recognised' | 'equated'
}

/**
 * The Dutch public holidays of a year, in order, for the years 2000 to 2100.
 *
 * Liberation Day counts every year, whatever employers do. Days that a royal decree equates with holidays for a few years (art. 3(3)) are not among them.
 * Source: Algemene termijnenwet art. 3; SPEC K1.
 */
export function dutchHolidays(year: number): readonly Holiday[] {
  const sunday = easter(year)
  const recognised: readonly (readonly [HolidayName, CalendarDate])[] = [
    ['new_year', dateOf(year, 1, 1)],
    ['easter_monday', addCalendarDays(sunday, 1)],
    ['monarchs_birthday', monarchsBirthday(year)],
    ['liberation_day', dateOf(year, 5, 5)],
    ['ascension', addCalendarDays(sunday, 39)],
    ['whit_monday', addCalendarDays(sunday, 50)],
    ['christmas', dateOf(year, 12, 25)],
    ['second_christmas', dateOf(year, 12, 26)],
  ]
  return [
    { name: 'good_friday', date: addCalendarDays(sunday, -2), standing: 'equated' } as const,
    ...recognised.map(([name, date]) => ({ name, date, standing: 'recognised' }) as const),
  ].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** No Saturday, no Sunday and no public holiday. */
export function isWorkingDay(date: CalendarDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  if (weekday === 0 || weekday === 6) return false
  return dutchHolidays(Number(date.slice(0, 4))).every((holiday) => holiday.date !== date)
}

/** The date itself where it is a working day, or else the first that follows. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addCalendarDays(date, 1))
}

/** The date itself where it is a working day, or else the last before it. */
export function previousWorkingDay(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : previousWorkingDay(addCalendarDays(date, -1))
}

/** The `count`th working day after `date`, or before it for a negative count; the day itself is not counted. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const days = withinCentury(count)
  let day = date
  for (let done = 0; done < Math.abs(days); done += 1) {
    day = days > 0 ? nextWorkingDay(addCalendarDays(day, 1)) : previousWorkingDay(addCalendarDays(day, -1))
  }
  return day
}

/** Adds a term in either unit of days. */
export function addDays(date: CalendarDate, count: number, unit: 'calendar_days' | 'working_days'): CalendarDate {
  return unit === 'working_days' ? addWorkingDays(date, count) : addCalendarDays(date, count)
}
