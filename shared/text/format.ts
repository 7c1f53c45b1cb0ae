import type { CalendarDate, Instant, Language } from '../values.ts'
import type { Texts } from './index.ts'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** The language that a voice speaks. */
export function languageOf(texts: Texts): Language {
  return texts('audit:language') as Language
}

/** `20 november 2026`, `20 November 2026`. */
export function formatDate(language: Language, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** `20-11-2026`, `20/11/2026`: short, for lists; of an instant the day in UTC. */
export function formatDay(language: Language, on: CalendarDate | Instant): string {
  return new Intl.DateTimeFormat(locales[language], { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }).format(new Date(on))
}

/** `20-11-2026 09:30 UTC`: short, for lists. */
export function formatInstant(language: Language, instant: Instant): string {
  return `${formatDay(language, instant)} ${instant.slice(11, 16)} UTC`
}

/** Whole cents as `€ 1.559,25` (with a space that does not break) or `€1,559.25`. */
export function formatMoney(language: Language, cents: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100)
}

/** Quarters of an hour as hours: `15,75`, `15.75`. */
export function formatHours(language: Language, quarterHours: number): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2 }).format(quarterHours / 4)
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size in thousands of bytes: `1,2 MB`, `1.2 MB`; below a thousand in bytes. */
export function formatBytes(language: Language, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), byteUnits.length - 1)
  const unit = byteUnits[step]!
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: unit === 'byte' ? 'long' : 'short', maximumFractionDigits: 1 }).format(bytes / 1000 ** step)
}

/** A person's words as they stand within another sentence: without the full stop at their end. */
export function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/u, '')
}

/** `a, b en c`, `a, b and c`. */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}
