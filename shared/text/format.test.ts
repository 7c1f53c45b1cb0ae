import { describe, expect, it } from 'vitest'

import { formatBytes, formatDate, formatHours, formatList, formatMoney, languageOf } from './format.ts'
import { textsIn } from './index.ts'

describe('values as people write them', () => {
  it.each([
    ['nl', '20 november 2026', '€\u00A01.559,25', '15,75 uur', '1,5\u00A0MiB', 'a, b en c'],
    ['en', '20 November 2026', '€1,559.25', '15.75 hours', '1.5\u00A0MiB', 'a, b and c'],
  ] as const)('in %s: %s, %s, %s, %s, %s', (language, date, money, hours, bytes, list) => {
    expect(formatDate(language, '2026-11-20')).toBe(date)
    expect(formatMoney(language, 155_925)).toBe(money)
    expect(formatHours(language, 63)).toBe(hours)
    expect(formatBytes(language, 1_572_864)).toBe(bytes)
    expect(formatList(language, ['a', 'b', 'c'])).toBe(list)
    expect(languageOf(textsIn(language))).toBe(language)
  })

  it.each([
    [0, '0\u00A0B'],
    [1023, '1.023\u00A0B'],
    [1024, '1,0\u00A0KiB'],
    [5 * 1024 ** 3, '5,0\u00A0GiB'],
  ])('%i bytes are %s', (sizeBytes, expected) => {
    expect(formatBytes('nl', sizeBytes)).toBe(expected)
  })
})
