import { describe, expect, it } from 'vitest'

import type { Fact, FoundFact } from './fact.ts'
import { judge, macro, scoreOf, scores } from './score.ts'

const expects = (label: string, value: string, quote: string | null = null): Fact => ({ label, value, quote })
const finds = (label: string, value: string, quote: string | null = null): FoundFact => ({ label, value, quote, confidence: 0.9 })
const kinds = (expected: readonly Fact[], found: readonly FoundFact[], unsure: readonly string[] = []) =>
  judge('a.txt', 'nl', unsure, expected, found).map(({ label, kind, isUnsure }) => `${label} ${kind}${isUnsure ? ' unsure' : ''}`)

describe('judging one agreement', () => {
  it('counts another value as one missed and one wrong', () => {
    expect(kinds([expects('audit.notice.days', '30')], [finds('audit.notice.days', '14')])).toEqual(['audit.notice.days missed', 'audit.notice.days wrong'])
  })

  it('compares a list entry by entry', () => {
    const found = [finds('audit.auditor', 'controller'), finds('audit.auditor', 'supervisory_authority')]
    expect(kinds([expects('audit.auditor', 'controller'), expects('audit.auditor', 'qualified_auditor')], found)).toEqual(['audit.auditor right', 'audit.auditor missed', 'audit.auditor wrong'])
  })

  it('compares quotes by the words they share', () => {
    const expected = [expects('audit.quote', 'quoted', 'De klant mag een audit (laten)\nuitvoeren')]
    expect(kinds(expected, [finds('audit.quote', 'quoted', 'De klant mag een audit (laten) uitvoeren, mits aangekondigd.')])).toEqual(['audit.quote right'])
    expect(kinds(expected, [finds('audit.quote', 'quoted', 'Geschillen worden voorgelegd aan de rechter.')])).toEqual(['audit.quote missed', 'audit.quote wrong'])
  })

  it('takes a lettered item for its clause, and nothing else', () => {
    expect(kinds([expects('audit.subclause', '7.6')], [finds('audit.subclause', '7.6.c')])).toEqual(['audit.subclause right'])
    expect(kinds([expects('audit.subclause', '7.6')], [finds('audit.subclause', '7.61')])).toEqual(['audit.subclause missed', 'audit.subclause wrong'])
  })

  it('takes an unsure path for all that lies below it', () => {
    expect(kinds([expects('audit.notice.kind', 'fixed')], [], ['audit.notice'])).toEqual(['audit.notice.kind missed unsure'])
    expect(kinds([expects('audit.noticeable', 'fixed')], [], ['audit.notice'])).toEqual(['audit.noticeable missed'])
  })
})

describe('the figures', () => {
  it('are shares of what was found and of what was expected', () => {
    expect(scoreOf([{ kind: 'right' }, { kind: 'right' }, { kind: 'wrong' }, { kind: 'missed' }, { kind: 'missed' }])).toEqual({ precision: 2 / 3, recall: 1 / 2, f1: 4 / 7, support: 4 })
  })

  it('are not there where there is nothing to divide by', () => {
    expect(scoreOf([{ kind: 'missed' }])).toMatchObject({ precision: null, recall: 0 })
    expect(scoreOf([{ kind: 'wrong' }])).toMatchObject({ precision: 0, recall: null, support: 0 })
  })

  it('leave unsure labels out strictly, and leniently only where they differ', () => {
    const verdicts = judge('a.txt', 'nl', ['one', 'two'], [expects('one', 'x'), expects('two', 'x'), expects('three', 'x')], [finds('one', 'x'), finds('three', 'x')])
    expect(scores(verdicts)).toMatchObject({ recall: 2 / 3, strict: { recall: 1, support: 1 }, lenient: { recall: 1, support: 2 } })
  })

  it('weigh each group the same in the mean, and skip what has no figure', () => {
    const mean = macro([scoreOf([{ kind: 'right' }]), scoreOf([{ kind: 'right' }, { kind: 'wrong' }]), scoreOf([{ kind: 'missed' }])])
    expect(mean).toMatchObject({ precision: 0.75, recall: 2 / 3, support: 3 })
  })
})
