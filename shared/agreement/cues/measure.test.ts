import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { readDuration, readMoney, readNumber } from './measure.ts'

const { nl, en, de } = loadReadingRules()

describe('an amount of money', () => {
  it.each([
    ['€ 99,-', 9900],
    ['€ 1.000,00', 100_000],
    ['€ 5.000', 500_000],
    ['EUR 1,250.50', 125_050],
    ['110 euro', 11_000],
    ['€ 12,5', 1250],
    ['geen bedrag', null],
  ])('%s is %s cents', (text, cents) => expect(readMoney(text)).toBe(cents))
})

describe('a length of time', () => {
  it.each([
    ['dertig dagen', nl.words, { count: 30, unit: 'calendar_days' }],
    ['tien (10) werkdagen', nl.words, { count: 10, unit: 'working_days' }],
    ['vier weken', nl.words, { count: 28, unit: 'calendar_days' }],
    ['één (1) maand', nl.words, { count: 30, unit: 'calendar_days' }],
    ['48 uur', nl.words, { count: 48, unit: 'hours' }],
    ['four (4) weeks', en.words, { count: 28, unit: 'calendar_days' }],
    ['ten business days', en.words, { count: 10, unit: 'working_days' }],
    ['forty-eight hours', en.words, { count: 48, unit: 'hours' }],
    ['twenty four (24) hours', en.words, { count: 24, unit: 'hours' }],
    ['30-day', en.words, { count: 30, unit: 'calendar_days' }],
    ['thirty-day', en.words, { count: 30, unit: 'calendar_days' }],
    ['vierzehntägigen', de.words, { count: 14, unit: 'calendar_days' }],
    ['zweiwöchiger', de.words, { count: 14, unit: 'calendar_days' }],
    ['30-tägige', de.words, { count: 30, unit: 'calendar_days' }],
    ['24h', de.words, { count: 24, unit: 'hours' }],
    ['eines (1) Werktages', de.words, { count: 1, unit: 'working_days' }],
    ['enkele dagen', nl.words, null],
    ['0 dagen', nl.words, null],
  ])('%s', (text, words, duration) => expect(readDuration(text, words)).toEqual(duration))
})

describe('a number', () => {
  it.each([
    ['twaalf (12)', 12],
    ['eenmaal', 1],
    ['999999999', null],
  ])('%s is %s', (text, count) => expect(readNumber(text, nl.words)).toBe(count))
})
