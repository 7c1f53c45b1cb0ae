/** The small values that every noun is built from. */
import { z } from 'zod'

/** An instant, ISO 8601 in UTC: `2026-11-20T09:30:00.000Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.output<typeof Instant>

/** A calendar date without a time or zone: `2026-11-20`. */
export const CalendarDate = z.iso.date()
export type CalendarDate = z.output<typeof CalendarDate>

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export type Sha256 = z.output<typeof Sha256>

/** An identifier chosen by whoever records the thing: short, printable, stable for the life of the dossier. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._()-]{0,79}$/)
export type Id = z.output<typeof Id>

/** Text that must say something. */
export const Words = z.string().trim().min(1)

/** A non-negative amount of money in whole euro cents. */
export const Cents = z.int().min(0)
export type Cents = z.output<typeof Cents>

export const Language = z.enum(['nl', 'en'])
export type Language = z.output<typeof Language>

/** A text of the product's own in both its languages. Quotes are never bilingual: they stay in the agreement's language. */
export const Bilingual = z.strictObject({ nl: Words, en: Words })
export type Bilingual = z.output<typeof Bilingual>

/** Somebody who does something in an audit, as written in the trail. */
export const Person = z.strictObject({ name: Words, role: Words, organisation: Words })
export type Person = z.output<typeof Person>

/** Characters `start` up to, not including, `end`, counted in UTF-16 units of the agreement's text. */
export const Range = z.strictObject({ start: z.int().min(0), end: z.int().min(0) })
export type Range = z.output<typeof Range>

/** Fails to compile where a case of a union was forgotten; fails at run time where data escaped its type. */
export function assertNever(value: never): never {
  throw new TypeError(`Unforeseen case: ${JSON.stringify(value)}`)
}
