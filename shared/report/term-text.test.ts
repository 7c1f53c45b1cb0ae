import { describe, expect, it } from 'vitest'

import { sampleOf } from '../../test/support/sample-of.ts'
import { termIds, termValues } from '../agreement/term-values.ts'
import { textsIn } from '../text/index.ts'
import { termText } from './term-text.ts'

const nl = { texts: textsIn('nl'), language: 'nl' } as const
const en = { texts: textsIn('en'), language: 'en' } as const

describe('a term in words', () => {
  it.each(termIds)('says every part of %s in both languages', (id) => {
    const { value } = sampleOf(termValues[id], () => undefined)
    for (const voice of [nl, en]) expect(termText(voice, id, value)).toMatch(/^[^{}:]+(?:: [^{}]+)?$/u)
    expect(termText(nl, id, value)).not.toBe(termText(en, id, value))
  })

  it.each([
    ['T08', { kind: 'fixed', count: 28, unit: 'calendar_days', form: 'written' }, '28 kalenderdagen vooraf; schriftelijk'],
    ['T08', { kind: 'fixed', count: null, unit: null, form: null }, 'vooraf, met een termijn die niet is ingevuld'],
    ['T10', { max: 1, period: 'undefined' }, 'hoogstens 1 keer per jaar, zonder te zeggen welk jaar'],
    ['T21', { amountCents: 99_00, per: 'hour', isCap: false, vat: 'silent' }, '€\u00A099,00 per uur; over btw niets bepaald'],
    ['T06', { included: ['systems', 'sites'], excluded: [] }, 'wel: systemen en locaties'],
    ['T25', { owner: null, hasProcessorCopy: false }, 'genoemd, zonder bijzonderheden'],
    ['T25', null, 'De overeenkomst zwijgt.'],
    ['T25', 'a value of another shape', 'vastgelegd in een vorm die deze versie niet kent'],
  ] as const)('says %s %j as %s', (id, value, said) => {
    expect(termText(nl, id, value)).toBe(said)
  })
})
