import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { cuesIn } from '../cues/cues-in.ts'
import { dutyValues } from './duty-values.ts'
import { prepare } from '../prepare.ts'
import { readByRule } from '../wordings/read-by-rule.ts'

const rules = loadReadingRules()

describe.each(['nl', 'en', 'de'] as const)('the duty rules in %s', (language) => {
  const { duties, words } = rules[language]
  const cues = cuesIn(words, { controller: [], processor: [] })

  it('have names of their own', () => {
    expect(new Set(duties.map(({ name }) => name)).size).toBe(duties.length)
  })

  it('are written in the cue language', () => {
    expect(() => cues.findAny(duties.flatMap((rule) => [...rule.cues, ...rule.with, ...rule.unless, ...rule.under]), { folded: '' })).not.toThrow()
  })

  it.each(duties.map((rule) => [rule.name, rule] as const))('%s reads its own example', (_, rule) => {
    const [value] = prepare(rule.example).sentences.map((sentence) => readByRule(rule, sentence, cues, words)).filter((read) => read !== undefined)
    const schema = dutyValues[rule.duty]
    expect((schema instanceof z.ZodObject ? schema.partial() : schema).safeParse(value)).toMatchObject({ success: true })
  })
})
