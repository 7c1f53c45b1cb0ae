import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { cuesIn } from '../cues/cues-in.ts'
import { prepare } from '../prepare.ts'
import { readByRule } from '../wordings/read-by-rule.ts'
import { termValues } from './term-values.ts'

const rules = loadReadingRules()

describe.each(['nl', 'en', 'de'] as const)('the term rules in %s', (language) => {
  const { terms, words } = rules[language]
  const cues = cuesIn(words, { controller: ['Jan (1)'], processor: ['A|B'] })

  it('have names of their own, after their term', () => {
    expect(new Set(terms.map(({ name }) => name)).size).toBe(terms.length)
    for (const { name, term } of terms) expect(name.slice(0, 3).toUpperCase()).toBe(term)
  })

  it('name readings that exist', () => {
    expect(Object.keys(rules.termReadings)).toEqual(expect.arrayContaining(terms.flatMap(({ readings }) => readings ?? [])))
  })

  it('are written in the cue language, lists of words included', () => {
    const all = [...terms.flatMap((rule) => [...rule.cues, ...rule.with, ...rule.unless, ...rule.under]), ...Object.keys(words.lists).map((list) => `{${list}}`)]
    expect(() => cues.findAny(all, { folded: '' })).not.toThrow()
  })

  it.each(terms.map((rule) => [rule.name, rule] as const))('%s reads its own example', (_, rule) => {
    const [value] = prepare(rule.example).sentences.map((sentence) => readByRule(rule, sentence, cues, words)).filter((read) => read !== undefined)
    const schema = termValues[rule.term]
    expect((schema instanceof z.ZodObject ? schema.partial() : schema).safeParse(value)).toMatchObject({ success: true })
  })
})
