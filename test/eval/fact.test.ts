import { describe, expect, it, test } from 'vitest'

import { plainNumber, plainStandard } from './fact.ts'

test.each([
  ['§ 8', '8'],
  ['§ 8 (3)', '8.3'],
  ['8.3', '8.3'],
  ['Artikel 10.', '10'],
  ['11.2(d)', '11.2.d'],
  ['IX.', 'ix'],
  ['A.11', 'a.11'],
])('%s is the clause %s', (printed, plain) => {
  expect(plainNumber(printed)).toBe(plain)
})

describe('the name of a standard', () => {
  it.each(['ISO/IEC 27001:2022', 'ISO 27001', 'iso-27001'])('%s is one standard', (printed) => {
    expect(plainStandard(printed)).toBe('iso 27001')
  })

  it('leaves out the type of a report', () => {
    expect(plainStandard('SOC 2 Type II')).toBe('soc 2')
  })
})
