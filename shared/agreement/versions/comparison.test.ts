import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'
import { type AgreementComparison, compareAgreements, isWordForWord, saysMore } from './comparison.ts'
import { sentencesAt } from '../sentences/sentences-at.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const version = (text: string) => ({ text, reading: readWords(text) })
const compare = (before: string, after: string) => compareAgreements(version(before), version(after), hash)

/** Every clause as one line: what became of it, its number before and after. */
const told = ({ clauses }: AgreementComparison) => clauses.map(({ kind, before, after }) => [kind, before?.clause ?? null, after?.clause ?? null])
const marked = ({ clauses }: AgreementComparison, number: string) =>
  clauses
    .find(({ after }) => after?.clause === number)!
    .words.map(({ kind, text }) => ({ kept: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join(' ')

const agreement = `Artikel 1. Onderwerp
1.1 Verwerker verwerkt persoonsgegevens uitsluitend op schriftelijke instructie van Verwerkingsverantwoordelijke.
1.2 De bijlagen maken deel uit van deze verwerkersovereenkomst.

Artikel 2. Beveiliging
2.1 Verwerker neemt passende technische en organisatorische maatregelen. Verwerker maakt dagelijks een back-up van alle servers.
2.2 Verwerker meldt een inbreuk binnen 24 uur na ontdekking aan Verwerkingsverantwoordelijke.

Artikel 3. Audit
3.1 Verwerkingsverantwoordelijke heeft het recht om een audit te laten uitvoeren door een onafhankelijke derde.
3.2 Een audit wordt ten minste dertig dagen vooraf schriftelijk aangekondigd.
3.3 De kosten van de audit komen voor rekening van Verwerkingsverantwoordelijke.
`

const list = (opening: string) => `Artikel 1. Plichten\n1.1 ${opening}:\n- de gegevens door te geven aan derden;\n- de gegevens te bewaren.\n`
const manyWords = (seed: number) => Array.from({ length: 150_000 }, (_, index) => `woord${(index * seed) % 9973}`).join(' ')
const manyClauses = (extra: string) =>
  Array.from({ length: 3960 }, (_, index) => `${Math.floor(index / 40) + 1}.${(index % 40) + 1} Verwerker levert rapport ${index} op${index % 50 === 0 ? extra : ''}.`).join('\n')

describe('a new version of an agreement', () => {
  it('is word for word the old one, however its lines, blanks and quotation marks fell', () => {
    const laidOutAnew = agreement.replace('organisatorische maatregelen', 'organisatorische\n  maatregelen').replaceAll('\n', '\r\n')
    const comparison = compare(agreement, laidOutAnew)
    expect(isWordForWord(comparison)).toBe(true)
    expect(saysMore(comparison)).toBe(false)
    expect(new Set(comparison.terms.map(({ kind }) => kind))).toEqual(new Set(['same', 'silent']))
  })

  it('shows word by word what changed in a clause', () => {
    const comparison = compare(agreement, agreement.replace('ten minste dertig dagen vooraf schriftelijk', 'ten minste tien werkdagen vooraf'))
    expect(told(comparison).filter(([kind]) => kind !== 'same')).toEqual([['changed', '3.2', '3.2']])
    expect(marked(comparison, '3.2')).toBe('Een audit wordt ten minste [-dertig dagen-] {+tien werkdagen+} vooraf [-schriftelijk-] aangekondigd.')
  })

  it('knows a clause again under another number, and a changed one too', () => {
    const renumbered = agreement
      .replace('2.1 Verwerker', '2.1 Verwerker verplicht zijn personeel tot geheimhouding.\n2.2 Verwerker')
      .replace('2.2 Verwerker meldt een inbreuk binnen 24 uur', '2.3 Verwerker meldt een inbreuk binnen 48 uur')
    expect(told(compare(agreement, renumbered)).filter(([kind]) => kind !== 'same')).toEqual([
      ['added', null, '2.1'],
      ['renumbered', '2.1', '2.2'],
      ['changed', '2.2', '2.3'],
    ])
  })

  it('shows what was removed where it stood', () => {
    const shorter = agreement.replace(/1\.2 .*\n/, '').replace(/3\.3 .*\n/, '')
    expect(told(compare(agreement, shorter)).filter(([kind]) => kind !== 'same')).toEqual([
      ['removed', '1.2', null],
      ['removed', '3.3', null],
    ])
  })

  it('shows a clause that says something else altogether as replaced', () => {
    const comparison = compare(agreement, agreement.replace(/3\.3 .*/, '3.3 Iedere partij draagt de eigen lasten die met het onderzoek samenhangen.'))
    expect(comparison.clauses.at(-1)!.words.map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })

  it('tells of each sentence what became of it, by the hash of its words', () => {
    const after = agreement.replace('dagelijks een back-up van alle servers', 'wekelijks een back-up').replace(/3\.3 .*\n/, '')
    const { before } = compare(agreement, after)
    const fateOf = (words: string) => sentencesAt(before, { start: agreement.indexOf(words), end: agreement.indexOf(words) + 1 })[0]
    const whole = 'Verwerker neemt passende technische en organisatorische maatregelen.'
    expect(fateOf(whole)).toMatchObject({ fate: 'unchanged', sha256: hash(whole) })
    expect(fateOf('Verwerker maakt dagelijks')).toMatchObject({ fate: 'changed' })
    expect(fateOf('De kosten')).toMatchObject({ fate: 'gone' })
  })

  it('sees a change in one of the places where the same sentence stands', () => {
    const twice = `${agreement}\nArtikel 4. Kosten\n4.1 Verwerker brengt redelijke kosten in rekening.\n4.2 Hulp is kosteloos. Verwerker brengt redelijke kosten in rekening.\n`
    const { before } = compare(twice, twice.replace('kosteloos. Verwerker brengt redelijke kosten', 'kosteloos. Verwerker brengt vaste kosten'))
    const fates = before.filter(({ sha256 }) => sha256 === hash('Verwerker brengt redelijke kosten in rekening.')).map(({ fate }) => fate)
    expect(fates).toEqual(['unchanged', 'changed'])
  })

  it('tells of a heading too what became of it', () => {
    const { before } = compare(agreement, agreement.replace('Artikel 3. Audit', 'Artikel 3. Controle'))
    const fateOf = (words: string) => sentencesAt(before, { start: agreement.indexOf(words), end: agreement.indexOf(words) + words.length }).map(({ fate }) => fate)
    expect([fateOf('Artikel 2. Beveiliging'), fateOf('Artikel 3. Audit'), fateOf('3.1 Verwerkingsverantwoordelijke heeft')]).toEqual([['unchanged'], ['changed'], ['unchanged', 'unchanged']])
  })

  it('takes an item of a list for another once the words that it completes are others', () => {
    const { before } = compare(list('Verwerker is bevoegd om'), list('Verwerker is niet bevoegd om'))
    expect(before.map(({ fate }) => fate)).toEqual(['unchanged', 'unchanged', 'changed', 'changed', 'changed'])
  })

  it('tells what became of the terms of the audit', () => {
    const after = agreement
      .replace('dertig dagen vooraf schriftelijk', 'tien werkdagen vooraf schriftelijk')
      .replace('De kosten van de audit komen', 'Alle kosten van de audit komen')
      .replace('een onafhankelijke derde', 'een onafhankelijke derde die tot geheimhouding is verplicht')
    const kinds = new Map(compare(agreement, after).terms.map(({ id, kind }) => [id, kind]))
    expect(kinds.get('T08')).toBe('changed')
    expect(kinds.get('T20')).toBe('other_words')
    expect(kinds.get('T14')).toBe('new')
    const without = new Map(compare(agreement, agreement.replace(/3\.3 .*\n/, '')).terms.map(({ id, kind }) => [id, kind]))
    expect(without.get('T20')).toBe('became_silent')
    expect(without.get('T08')).toBe('same')
  })

  it('does not blame the agreement for what other rules read in the same sentences', () => {
    const { text, reading } = version(agreement)
    const older = { ...reading, terms: reading.terms.map((term) => (term.id === 'T08' ? { ...term, value: { kind: 'fixed', count: 1, unit: 'hours', form: null } } : term)) }
    const { terms } = compareAgreements({ text, reading: older }, { text, reading }, hash)
    expect(terms.find(({ id }) => id === 'T08')).toEqual({ id: 'T08', kind: 'read_otherwise' })
  })

  it('finds a claim again under another number', () => {
    const moved = agreement.replace('2.1 Verwerker neemt', '2.1 Verwerker houdt een register bij.\n2.2 Verwerker neemt').replace('2.2 Verwerker meldt', '2.3 Verwerker meldt')
    const claims = compare(agreement, moved).claims.filter(({ kind }) => kind !== 'new')
    expect(claims.length).toBeGreaterThan(0)
    expect(claims.every(({ kind }) => kind === 'same')).toBe(true)
    expect(claims.some(({ before, after }) => before !== after)).toBe(true)
  })

  it('compares long texts without end in one clause, and thousands of clauses, in time that grows with their length', () => {
    const startedAt = performance.now()
    compareAgreements({ text: manyWords(7), reading: readWords('') }, { text: manyWords(11), reading: readWords('') }, hash)
    const { clauses: told } = compareAgreements({ text: manyClauses(''), reading: readWords('') }, { text: manyClauses(' en licht toe'), reading: readWords('') }, hash)
    expect(told.filter(({ kind }) => kind === 'changed')).toHaveLength(80)
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  })
})
