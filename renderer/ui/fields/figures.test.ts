import { expect, it, test } from 'vitest'

import { formatCents, formatNumber, parseHundredths } from './figures.ts'

test.each([
  ['1250', 125_000],
  ['1250,5', 125_050],
  ['1250.50', 125_050],
  ['1.250,50', 125_050],
  ['1,250.50', 125_050],
  ['1.250', 125_000],
  ['1.250.000', 125_000_000],
  ['€ 1.250,-', 125_000],
  ['€ 85,00', 8500],
  ['-12,05', -1205],
  ['0,5', 50],
  // Not minus zero, which is not the same value as zero.
  ['-0', 0],
])('%s is read as meant', (text, cents) => {
  expect(parseHundredths(text)).toBe(cents)
})

test.each(['', 'abc', '12,3,4', '1.25.0', '1.250.50', '1,250,50', '12 euro', '1,2345', '--5', '99999999999999999'])('%s is no amount', (text) => {
  expect(parseHundredths(text)).toBeNull()
})

it('writes an amount as the language does', () => {
  expect([formatCents(125_050, 'nl-NL'), formatCents(125_050, 'en-GB')]).toEqual(['1.250,50', '1,250.50'])
})

it('writes a number without the decimals it does not have', () => {
  expect([formatNumber(7.5, 'nl-NL'), formatNumber(1250, 'nl-NL'), formatNumber(7.25, 'en-GB')]).toEqual(['7,5', '1.250', '7.25'])
})
