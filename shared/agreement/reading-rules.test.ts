import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { cuesIn } from './cues/cues-in.ts'

const rules = loadReadingRules()
const topics = new Set(rules.claimTopics.topics.map(({ id }) => id))
const gapRules = new Map(rules.gapRules.map((rule) => [rule.id, rule]))

describe.each(['nl', 'en', 'de'] as const)('the rules on grants, claims, controls and gaps in %s', (language) => {
  const { words, likelyGrant, claims, controls, gaps } = rules[language]

  it('hold only cues that can be read', () => {
    const cues = cuesIn(words, { controller: [], processor: [] })
    for (const cue of [...cuesOf(claims.promises), ...cuesOf(claims.headings), ...cuesOf(claims.certificates), ...cuesOf(controls), ...cuesOf(gaps), ...cuesOf(likelyGrant)]) {
      expect(() => cues.find(cue, { folded: '' }), cue).not.toThrow()
    }
  })

  it('name only topics and gaps that the catalogue has', () => {
    expect(claims.promises.map(({ topic }) => topic).filter((topic) => !topics.has(topic))).toEqual([])
    expect(Object.keys(gaps).filter((id) => !gapRules.has(id))).toEqual([])
  })
})

describe('the catalogue of claims and gaps', () => {
  it('names each topic and each gap once', () => {
    expect(topics.size).toBe(rules.claimTopics.topics.length)
    expect(gapRules.size).toBe(rules.gapRules.length)
  })

  it('repeats words only where there are words to repeat', () => {
    const wordless = rules.gapRules.filter(({ finds }) => finds.kind === 'missing' || finds.kind === 'silentTerm')
    expect(wordless.filter(({ fact }) => `${fact.nl}${fact.en}`.includes('{{'))).toEqual([])
  })

  it('has Dutch words for every gap that needs them', () => {
    const needsWords = rules.gapRules.filter(({ finds }) => ['words', 'together', 'incomplete', 'missing'].includes(finds.kind))
    expect(needsWords.map(({ id }) => id).filter((id) => !(id in rules.nl.gaps))).toEqual([])
  })
})

/** Every string of a rule file that stands in a list: those are its cues, whatever they are for. */
function cuesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap((one) => (typeof one === 'string' ? [one] : cuesOf(one)))
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => (key === 'within' ? [] : cuesOf(value)))
}
