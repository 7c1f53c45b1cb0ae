import { describe, expect, it } from 'vitest'

import { formatBytes, formatDate, formatHours, formatList, formatMoney, languageOf } from './format.ts'
import { textsIn } from './index.ts'

describe('values as people write them', () => {
  it.each([
    ['nl', '20 november 2026', '€\u00A01.559,25', '15,75', 'a, b en c'],
    ['en', '20 November 2026', '€1,559.25', '15.75', 'a, b and c'],
  ] as const)('in %s: %s, %s, %s, %s', (language, date, money, hours, list) => {
    expect(formatDate(language, '2026-11-20')).toBe(date)
    expect(formatMoney(language, 155_925)).toBe(money)
    expect(formatHours(language, 63)).toBe(hours)
    expect(formatList(language, ['a', 'b', 'c'])).toBe(list)
    expect(languageOf(textsIn(language))).toBe(language)
  })

  it.each([
    ['nl', 0, '0 byte'],
    ['nl', 999, '999 byte'],
    ['nl', 1_250_000, '1,3 MB'],
    ['en', 20_480, '20.5 kB'],
    ['en', 7e12, '7,000 GB'],
  ] as const)('in %s, %i bytes are %s', (language, bytes, text) => {
    expect(formatBytes(language, bytes)).toBe(text)
  })
})
