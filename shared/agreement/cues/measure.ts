import type { ReadingWords } from '../reading-rules.ts'

/** A length of time as terms hold it: weeks and months are counted in calendar days, a month as 30. */
export interface Duration {
  readonly count: number
  readonly unit: 'calendar_days' | 'working_days' | 'hours'
}

/** The count that "tien", "12" or "één (1)" stands for; digits win over words. Null for none, zero or one too long to be meant. */
export function readNumber(text: string, words: ReadingWords): number | null {
  const digits = /\d+/.exec(text)?.[0]
  const count = digits === undefined ? wordNumber(text, words) : Number(digits)
  return count !== null && count >= 1 && count <= 100_000 ? count : null
}

/** "Forty-eight" and "forty eight" are one number; in "thirty-day" the first part is. */
function wordNumber(text: string, words: ReadingWords): number | null {
  const parts = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = parts.flatMap((part, index) => [`${part}-${parts[index + 1]}`, part]).find((word) => Object.hasOwn(words.numbers, word))
  return known === undefined ? null : words.numbers[known]!
}

/** "dertig (30) dagen", "vier weken", "10 werkdagen", "48 uur", "vierzehntägig". */
export function readDuration(text: string, words: ReadingWords): Duration | null {
  const apart = text.toLowerCase().replace(/\p{L}+/gu, (word) => withNumberApart(word, words))
  const count = readNumber(apart, words)
  const spoken = apart.split(/[^\p{L}-]+/u).flatMap((word) => [word, ...word.split('-')])
  const units = spoken.flatMap((word) => (Object.hasOwn(words.units, word) ? [words.units[word]!] : []))
  const unit = units.find((candidate) => candidate.unit === 'working_days') ?? units.at(-1)
  return count === null || !unit ? null : { count: count * unit.times, unit: unit.unit }
}

/** "Vierzehntägig" as "vierzehn tägig"; a word that is no number and unit in one as it is. */
function withNumberApart(word: string, words: ReadingWords): string {
  const number = Object.keys(words.numbers).find((candidate) => word.startsWith(candidate) && Object.hasOwn(words.units, word.slice(candidate.length)))
  return number === undefined ? word : `${number} ${word.slice(number.length)}`
}

/** Euro cents of "€ 99,-", "1.000,00 euro" or "EUR 1,000.00": one or two digits, or a dash, behind the last sign are cents. */
export function readMoney(text: string): number | null {
  const amount = /\d[\d.,]*(?:-|\d)?/.exec(text)?.[0]
  if (!amount) return null
  const [, whole, cents] = /^([\d.,]*?)(?:[.,](\d\d?|-+))?[.,]?$/.exec(amount)!
  const euros = Number(whole!.replace(/[.,]/g, ''))
  return Number.isSafeInteger(euros) && euros < 1e12 ? euros * 100 + Number((cents ?? '').replace(/-+/, '').padEnd(2, '0')) : null
}
