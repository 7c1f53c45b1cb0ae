import type { Texts } from '../text/index.ts'
import type { CalendarDate, Instant, Language } from '../values.ts'
import type { Remark } from './remark.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** `20 november 2026`. */
export function showDate(language: Language, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** `20 november 2026 09:30 UTC`: an instant is always shown with its zone. */
export function showInstant(language: Language, instant: Instant): string {
  return `${showDate(language, instant.slice(0, 10))} ${instant.slice(11, 16)} UTC`
}

/** `€ 1.234,50`, from whole cents. */
export function showMoney(language: Language, cents: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100)
}

/** `2,25`, from quarters of an hour. */
export function showHours(language: Language, quarterHours: number): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2 }).format(quarterHours / 4)
}

/** The sentence of a remark. */
export function remarkText(texts: Texts, { code, facts }: Remark): string {
  return texts(`report:remark.${code}`, facts)
}

/** `ja` or `nee`. */
export function yesNo(texts: Texts, is: boolean): string {
  return texts(`report:word.${is ? 'yes' : 'no'}`)
}
