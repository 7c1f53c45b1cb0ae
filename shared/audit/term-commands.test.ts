import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { anna, aTrail } from '../../test/support/a-trail.ts'
import { effectiveTerm } from './effective-term.ts'

const reason = 'Zo is het bedoeld.'
const yearly = { max: 1, period: 'undefined', years: 1 } as const
const perCalendarYear = { max: 1, period: 'calendar_year', years: 1 } as const
const words = { nl: 'Een betekenis', en: 'A meaning' }

function trail() {
  const audit = anAudit({ T10: yearly, T20: 'own_costs' })
  const vague = audit.agreement.reading.terms.find((term) => term.id === 'T10')!
  vague.readings = [
    { id: 'R1', meaning: words, value: perCalendarYear },
    { id: 'R2', meaning: words, value: null },
  ]
  return aTrail(audit)
}

describe('settling a term', () => {
  it('confirms the proposal as it stands, in a person’s name', () => {
    const { audit, events } = trail().do('term.confirm', { term: 'T20' })
    expect(audit!.terms.T20).toEqual({ kind: 'confirmed', value: 'own_costs', reading: null, reason: '', at: events[1]!.at, by: anna.name })
  })

  it('[S5] confirms silence only once the whole text was read', () => {
    expect(trail().refusal('term.confirm', { term: 'T24' })).toBe('term.wholeTextUnread')
    expect(trail().refusal('term.correct', { term: 'T20', value: null, reason })).toBe('term.wholeTextUnread')
    const read = trail().do('agreement.confirmWholeTextRead')
    expect(read.refusal('term.confirm', { term: 'T24' })).toBeUndefined()
    expect(effectiveTerm(read.do('term.correct', { term: 'T20', value: null, reason }).now, 'T20').value).toBeNull()
  })

  it('[S7] settles vague wording by a reading that exists, with its reason', () => {
    expect(trail().refusal('term.confirm', { term: 'T10' })).toBe('term.readingNeeded')
    expect(trail().refusal('term.chooseReading', { term: 'T10', reading: 'R3', reason })).toBe('audit.unknownItem')
    expect(trail().refusal('term.chooseReading', { term: 'T10', reading: 'R1', reason: ' ' })).toBe('command.invalid')
    const chosen = (reading: string) => effectiveTerm(trail().do('term.chooseReading', { term: 'T10', reading, reason }).now, 'T10').value
    expect([chosen('R1'), chosen('R2')]).toEqual([perCalendarYear, yearly])
  })

  it('[S8] corrects only to what the term can say', () => {
    expect(trail().refusal('term.correct', { term: 'T20', value: 'everyone', reason })).toBe('term.valueUnfit')
    expect(trail().refusal('term.correct', { term: 'T10', value: { max: 0, period: 'calendar_year', years: 1 }, reason })).toBe('term.valueUnfit')
    expect(trail().refusal('term.correct', { term: 'T20', value: 'split', reason })).toBeUndefined()
    expect(trail().refusal('term.correct', { term: 'T31', value: 'split', reason })).toBe('command.invalid')
  })

  it('may leave a term unsure, which settles nothing', () => {
    expect(trail().do('term.leaveUnsure', { term: 'T20', reason }).now.terms.T20).toMatchObject({ kind: 'unsure', value: 'own_costs' })
  })
})
