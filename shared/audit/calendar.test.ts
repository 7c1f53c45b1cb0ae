import { describe, expect, it } from 'vitest'

import { addCalendarDays, addMonths, addWorkingDays, daysBetween, dutchHolidays, isWorkingDay, nextWorkingDay } from './calendar.ts'

const dayOf = (year: number, name: string) => dutchHolidays(year).find((holiday) => holiday.name === name)?.date

/** Easter by Gauss's older method with its two exceptions: another road to the same day. */
function easterByGauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7]
  const p = Math.floor(year / 100)
  const m = (15 - Math.floor((13 + 8 * p) / 25) + p - Math.floor(p / 4)) % 30
  const n = (4 + p - Math.floor(p / 4)) % 7
  const d = (19 * a + m) % 30
  const e = (2 * b + 4 * c + 6 * d + n) % 7
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && a > 10)
  return new Date(Date.UTC(year, 2, 22 + d + e - (late ? 7 : 0))).toISOString().slice(0, 10)
}

describe('[K1] Dutch public holidays', () => {
  it('are those of the Algemene termijnenwet, Good Friday being only equated with them', () => {
    expect(dutchHolidays(2026)).toEqual([
      { date: '2026-01-01', name: 'new_year', standing: 'recognised' },
      { date: '2026-04-03', name: 'good_friday', standing: 'equated' },
      { date: '2026-04-06', name: 'easter_monday', standing: 'recognised' },
      { date: '2026-04-27', name: 'monarchs_birthday', standing: 'recognised' },
      { date: '2026-05-05', name: 'liberation_day', standing: 'recognised' },
      { date: '2026-05-14', name: 'ascension', standing: 'recognised' },
      { date: '2026-05-25', name: 'whit_monday', standing: 'recognised' },
      { date: '2026-12-25', name: 'christmas', standing: 'recognised' },
      { date: '2026-12-26', name: 'second_christmas', standing: 'recognised' },
    ])
  })

  it('move with Easter, right in every year from 2000 to 2100', () => {
    for (let year = 2000; year <= 2100; year += 1) {
      const easter = easterByGauss(year)
      const offsets = ['good_friday', 'easter_monday', 'ascension', 'whit_monday'].map((name) => daysBetween(easter, dayOf(year, name)!))
      expect([year, ...offsets]).toEqual([year, -2, 1, 39, 50])
    }
  })

  it.each([
    ['2000', '2000-04-29', 'a Sunday, so the Saturday before'],
    ['2006', '2006-04-29', 'a Sunday'],
    ['2013', '2013-04-30', "the last Queen's Day"],
    ['2014', '2014-04-26', "the first King's Day fell on a Sunday"],
    ['2025', '2025-04-26', 'a Sunday'],
    ['2027', '2027-04-27', 'a Tuesday'],
  ])("celebrate the monarch's birthday of %s on %s: %s", (year, date) => {
    expect(dayOf(Number(year), 'monarchs_birthday')).toBe(date)
  })

  it('count Liberation Day every year, not once in five', () => {
    expect(isWorkingDay('2026-05-05')).toBe(false)
    expect(isWorkingDay('2027-05-05')).toBe(false)
  })
})

describe('[K2] counting days', () => {
  it('leaps over the ends of months, years and leap years', () => {
    expect(addCalendarDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addCalendarDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addCalendarDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-11-20', 12)).toBe('2027-11-20')
    expect(addMonths('2028-02-29', -12)).toBe('2027-02-28')
  })

  it('does not count the first day, weekends and holidays among working days', () => {
    expect(addWorkingDays('2026-11-20', 10)).toBe('2026-12-04')
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28')
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21')
    expect(addWorkingDays('2026-12-28', -2)).toBe('2026-12-23')
  })

  it('stays bounded whatever number an agreement prints', () => {
    expect(addCalendarDays('2026-11-20', 1e15)).toBe('2126-11-21')
    expect(addWorkingDays('9999-12-30', 1e15)).toBe('9999-12-31')
    expect(addMonths('9999-12-30', 1e15)).toBe('9999-12-31')
  })

  it('goes to the next working day only from a day that is none', () => {
    expect(nextWorkingDay('2026-12-18')).toBe('2026-12-18')
    expect(nextWorkingDay('2026-12-25')).toBe('2026-12-28')
    expect(nextWorkingDay('2026-04-03')).toBe('2026-04-07')
  })
})
