import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { prepare } from './prepare.ts'
import { readAgreement } from './read.ts'

/** Lines as agreements have them, and lines that only look so. */
const line = oneof(
  constantFrom('', '   ', '\f', 'Artikel 1. Doel', 'ARTIKEL 2', '§ 3 (5) Satz', '10 AUDIT', '10.1. De klant mag controleren.', '- 11.2 Klant dient:', '- (a) te betalen;', 'a) Datacenter', 'i. iets', '1. Een lijst;', '2.', 'Bijlage 2.1: Beveiliging', 'Bijlage', '## 8. Kontrollen', '#', 'Definities', '“Klant”', 'Term\tBetekenis', 'Ondertekening', 'Pagina 1 van 2', 'in de zin van', 'artikel 28 van de AVG', '1.000,00 euro', '12.05.2018', '| a | b |', '**vet', '((((', '\u00ad\u200b', 'woord-', 'breuk', 'ﬁnale', '𝒳𝒴 \ud800'),
  string({ unit: 'binary', maxLength: 60 }),
  string({ maxLength: 80 }),
  tuple(nat(30), nat(30), string({ maxLength: 30 })).map(([article, clause, words]) => `${article}.${clause} ${words}`),
)
const text = tuple(array(line, { maxLength: 60 }), constantFrom('\n', '\r\n', '\r', '\n\n')).map(([lines, lineBreak]) => lines.join(lineBreak))

describe('any text at all', () => {
  it('is divided whole: each character belongs to exactly one part, and the parts have ids of their own', () => {
    assert(
      property(text, (agreement) => {
        const { outline, nodes } = prepare(agreement)
        expect(outline.map(({ range }) => agreement.slice(range.start, range.end)).join('')).toBe(agreement)
        expect(outline.slice(1).map(({ range }) => range.start)).toEqual(outline.slice(0, -1).map(({ range }) => range.end))
        expect(nodes.size).toBe(outline.length)
        for (const { parentId, range } of outline) expect(parentId === null || nodes.get(parentId)!.range.start <= range.start).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('has sentences whose characters lead back into their own part, in order', () => {
    assert(
      property(text, (agreement) => {
        const { sentences, nodes } = prepare(agreement)
        for (const { nodeId, text: words, folded, offsets, range } of sentences) {
          const node = nodes.get(nodeId)!
          expect([folded.length, offsets.length]).toEqual([words.length, words.length + 1])
          expect(range.start).toBeGreaterThanOrEqual(node.range.start)
          expect(range.end).toBeLessThanOrEqual(node.range.end)
          expect(offsets.every((offset, index) => index === 0 || offset >= offsets[index - 1]!)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Several times the length of a long agreement, of nothing but what rules look for or stumble over. */
const hostileCharacters = 200_000

describe('a text made to be slow', () => {
  const rules = loadReadingRules()

  it.each([
    ['clauses', '10.1. De klant heeft het recht om eenmaal per jaar een audit uit te voeren, tenzij er een datalek is.\n'],
    ['one line', 'de audit van de klant '],
    ['one word', 'a'],
    ['white space', ' '],
    ['blank lines', '\n'],
    ['opening brackets', '(('],
    ['quotation marks and capitals', '“Klant A als '],
    ['hyphens', 'a-'],
    ['asterisks', '**a '],
    ['numbers', '1.1.1.'],
    ['short headings', '1. Doel\n'],
    ['definitions', 'Definities\nKlant\tWie\n'],
    ['letters in a list', '(a) x;\n'],
  ])('by %s is read in bounded time', (_, unit) => {
    const started = performance.now()
    expect(readAgreement(unit.repeat(hostileCharacters / unit.length), rules).terms).toHaveLength(30)
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

it('a letter without numbers and headings is cited by its paragraphs, and what another paragraph says is not taken for a term of the audit', () => {
  const { auditClause, terms } = readAgreement(
    'Voorbeeld B.V. (hierna: verwerker) verwerkt gegevens voor Stichting Klant (hierna: verwerkingsverantwoordelijke).\n\n'
    + 'De verwerkingsverantwoordelijke mag eenmaal per jaar een audit laten uitvoeren, na aankondiging van veertien dagen. De kosten draagt de verwerkingsverantwoordelijke.\n\n'
    + 'De verwerker meldt een datalek binnen 24 uur aan de verwerkingsverantwoordelijke.\n',
    loadReadingRules(),
  )
  const term = (sought: string) => terms.find(({ id }) => id === sought)!
  expect(auditClause?.clause).toBe('¶ 2')
  expect(term('T08')).toMatchObject({ value: { kind: 'fixed', count: 14 }, alternatives: [] })
  expect(term('T20').quotes.map(({ clause }) => clause)).toEqual(['¶ 2'])
})
