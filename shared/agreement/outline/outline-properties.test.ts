import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { prepare } from '../prepare.ts'

/** Labels of every style, with and without words behind them. */
const label = oneof(
  tuple(constantFrom('Artikel', 'ARTICLE', 'Art.', '§', 'Clause', 'Section', 'Ziffer', 'Bijlage', 'Annex', 'Hoofdstuk', 'Part'), constantFrom('1', '2', '10', 'IV', 'A', 'ONE'), constantFrom('', '.', ':', ' –', ' (2)')).map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`),
  tuple(nat(12), constantFrom('', '.', ')', '\\.', '°', ' –', '.0')).map((parts) => parts.join('')),
  tuple(nat(12), nat(12), constantFrom('', '.', ')', 'a', '(a)')).map(([article, clause, mark]) => `${article}.${clause}${mark}`),
  constantFrom('(1)', '(a)', 'a.', 'aa)', 'i.', 'A.', 'IX.', 'A.11', '-', '•', '##', '# 1.', '### 2.1', '|', '| 1. |', '**3.', '\t'),
)
const words = constantFrom('', ' ', ' Doel', ' AUDIT', ' de klant mag', ' De klant mag eenmaal per jaar een audit uitvoeren.', ' dat:', ' dit;', ' Doel ........ 3', '\tDoel\t3', ' d o e l', ' Verwerkersovereenkomst', '**')
const line = oneof(tuple(label, words).map((parts) => parts.join('')), constantFrom('', '\f', '===', '---', 'Definities', 'Ondertekening', 'Partijen:', '“Klant”', '7', '- 3 -', 'Pagina 3'), string({ unit: 'binary', maxLength: 20 }))
const text = tuple(array(line, { maxLength: 80 }), constantFrom('\n', '\r\n', '\n\n', ' ', '. ')).map(([lines, lineBreak]) => lines.join(lineBreak))

describe('the outline of any text', () => {
  it('holds each character once, in the order of the text, below parts that stand before', () => {
    assert(
      property(text, (agreement) => {
        const { outline, nodes } = prepare(agreement)
        const seen = new Set<string>()
        let end = 0
        for (const { id, parentId, range } of outline) {
          expect(range.start).toBe(end)
          expect(seen.has(id)).toBe(false)
          expect(parentId === null || seen.has(parentId)).toBe(true)
          seen.add(id)
          end = range.end
        }
        expect([end, nodes.size]).toEqual([agreement.length, outline.length])
      }),
      { numRuns: 400 },
    )
  })

  it('is the same each time, and its labels are printed where it says', () => {
    assert(
      property(text, (agreement) => {
        const { outline } = prepare(agreement)
        expect(prepare(agreement).outline).toEqual(outline)
        for (const { label, range } of outline) expect(agreement.slice(range.start, range.end)).toContain(label)
      }),
      { numRuns: 200 },
    )
  })

  it('loses no word of a clause: what is no label or heading stands in a sentence', () => {
    assert(
      property(array(nat(99), { minLength: 1, maxLength: 30 }), (clauses) => {
        const agreement = clauses.map((clause, index) => `${1 + Math.floor(index / 4)}.${(index % 4) + 1} Woord${clause} staat hier in een zin.`).join('\n')
        expect(prepare(agreement).sentences.map(({ text }) => text)).toEqual(clauses.map((clause) => `Woord${clause} staat hier in een zin.`))
      }),
    )
  })
})

const megabyte = 1_000_000

describe('a text of a megabyte', () => {
  it.each([
    ['articles', (index: number) => `Artikel ${index % 999} Doel${index}\n`],
    ['numbered headings', (index: number) => `${index % 99}. Doel${index}\n`],
    ['labels of every depth', (index: number) => ['1. een:\n', 'a) twee:\n', 'i. drie:\n', '(1) vier:\n', '1.1 vijf:\n'][index % 5]!],
    ['annexes', (index: number) => `Bijlage ${index % 99}: Doel${index}\n`],
    ['headings of Markdown', (index: number) => `${'#'.repeat(1 + (index % 6))} Doel${index}\n`],
    ['headings alone', (index: number) => `Doel${index}\n\nDit is een alinea die lang genoeg is om er een te zijn.\n\n`],
    ['numbers alone', (index: number) => `${index % 99}\n\nDoel${index}\n`],
    ['entries of contents', (index: number) => `${index % 99}. Doel ${index}\n\n`],
    ['titles', (index: number) => `Verwerkersovereenkomst ${index}\n\n1. Doel\n`],
    ['articles on one line', (index: number) => `${1 + (index % 99)}. Doel ${1 + (index % 99)}.1 Een zin. `],
    ['headings on one line', (index: number) => `Artikel ${1 + (index % 99)} Doel De zin `],
    ['spaces in a cell', (index: number) => (index % 1000 === 0 ? '\n|' : '    ')],
    ['digits', () => '1.1.'],
    ['letters apart', () => 'o v e r e e n k o m s t '],
    ['cells', () => '| a | b\tc |\n'],
    ['brackets', () => '(a'],
  ])('of %s is divided in bounded time', (_, unit) => {
    let agreement = ''
    for (let index = 0; agreement.length < megabyte; index++) agreement += unit(index)
    const started = performance.now()
    const { outline } = prepare(agreement)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(outline.at(-1)!.range.end).toBe(agreement.length)
  })
})
