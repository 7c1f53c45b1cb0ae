import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../../electron/services/catalogue.ts'
import { cuesIn } from '../cues/cues-in.ts'
import { readAgreement } from '../read.ts'

const rules = loadReadingRules()
const ids = rules.contradictions.map(({ id }) => id)

/** Found wherever two articles grant an audit, whatever else they say. */
const twice = 'audit-clauses'

/** Enough of an agreement for its language to be recognised, with each sentence in an article of its own. */
const around = {
  nl: (one: string, other: string) => `Verwerkersovereenkomst\n\nPartijen spreken met deze overeenkomst af wat de verwerker voor de verwerkingsverantwoordelijke doet.\n\nArtikel 1. Audit\n\n1.1. ${one}\n\nArtikel 2. Controle\n\n2.1. ${other}\n`,
  en: (one: string, other: string) => `Data Processing Agreement\n\nWith this agreement the parties lay down what the processor does for the controller and how that is done.\n\n1. Audit\n\n1.1. ${one}\n\n2. Inspection\n\n2.1. ${other}\n`,
  de: (one: string, other: string) => `Vertrag zur Auftragsverarbeitung\n\nMit diesem Vertrag legen die Parteien fest, was der Auftragnehmer für den Auftraggeber verarbeitet und wie das geschieht.\n\n§ 1 Kontrollen\n\n1.1. ${one}\n\n§ 2 Kontrollrechte\n\n2.1. ${other}\n`,
}

describe('the rules on contradictions', () => {
  it('are named once, and unlike any gap', () => {
    const all = [...ids, ...rules.gapRules.map(({ id }) => id)]
    expect(new Set(all).size).toBe(all.length)
  })

  it('can all be found in Dutch', () => {
    expect(Object.keys(rules.nl.contradictions).toSorted()).toEqual(ids.toSorted())
  })
})

describe.each(['nl', 'en', 'de'] as const)('the words of contradictions in %s', (language) => {
  const { words, contradictions } = rules[language]
  const known = Object.entries(contradictions)

  it('name only rules that the catalogue has', () => {
    expect(Object.keys(contradictions).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('are written in the cue language', () => {
    const cues = cuesIn(words, { controller: [], processor: [] })
    for (const cue of known.flatMap(([, { groups, unless }]) => [...groups.flat(), ...unless])) expect(() => cues.find(cue, { folded: '' }), cue).not.toThrow()
  })

  it('capture one thing in every cue of a rule on captures', () => {
    const capturing = rules.contradictions.filter(({ finds }) => finds.kind === 'captures').flatMap(({ id }) => contradictions[id]?.groups.flat() ?? [])
    expect(capturing.filter((cue) => cue.split('[').length !== 2)).toEqual([])
  })

  it.each(known)('%s reads its own example, and nothing else in it', (id, { example: [one, other] }) => {
    const { contradictions, text } = read(around[language](one, other))
    const found = contradictions.filter(({ rule }) => rule === id || rule !== twice)
    expect(found.map(({ rule }) => rule)).toEqual([id])
    expect(found[0]!.quotes.map(({ range }) => text.slice(range.start, range.end))).toEqual([one, other])
  })

  it.each(known)('%s takes a sentence said twice for one', (_, { example: [one] }) => {
    expect(read(around[language](one, one)).contradictions.filter(({ rule }) => rule !== twice)).toEqual([])
  })
})

function read(text: string) {
  return { text, contradictions: readAgreement(text, rules).contradictions }
}
