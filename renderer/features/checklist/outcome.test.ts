import { expect, it } from 'vitest'

import { aChecklistItem } from '../../../test/support/an-audit.ts'
import { asAssessment, asPrepared, blankOutcome, blankSample, lacking, sampleSays } from './outcome.ts'
import { findingFromItem } from './finding-from-item.ts'
import { blankOwnItem, isOwnItemComplete, ownChecklistItem } from './own-item.ts'

const item = aChecklistItem()
const outcome = { ...blankOutcome(item), conformity: 'partial' as const, observation: 'Twee van tien open.', evidence: ['E1'] }

it('waits for a conformity, and for the source of a sample', () => {
  const blank = blankOutcome(item)
  expect([lacking(blank), asAssessment(blank)]).toEqual(['conformity', undefined])
  expect(lacking({ ...outcome, sample: blankSample })).toBe('populationSource')
  expect(asAssessment(outcome)).toEqual(outcome)
})

it('claims nothing for what the processor lays ready', () => {
  const met = { ...outcome, conformity: 'conform' as const, levels: { design: 'met', existence: 'met', operation: 'met' } as const }
  expect(asPrepared(met, 'Klaargelegd.')).toMatchObject({
    conformity: 'not_tested',
    reason: 'Klaargelegd.',
    levels: { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' },
    evidence: ['E1'],
  })
})

it.each([
  ['nothing was tested', {}, false, 'nothing'],
  ['one of fewer than 25 deviates', { size: 10, deviations: 1 }, false, 'fails'],
  ['one of 25 deviates', { size: 25, deviations: 1 }, false, 'extend'],
  ['one of 40 deviates', { size: 40, deviations: 1 }, false, 'passes'],
  ['one exception meets a promise about all', { size: 40, deviations: 1 }, true, 'disproved'],
  ['a promise about all was tested in part', { size: 40 }, true, 'notWhole'],
  ['a promise about all was tested whole', { size: 40, selection: 'all', isPopulationComplete: true }, true, 'passes'],
] as const)('[S19] [S21] says what a sample allows when %s', (_, sample, isPopulationTest, says) => {
  expect(sampleSays({ ...blankSample, population: 40, ...sample }, { isPopulationTest })).toBe(says)
})

it('begins a finding with what is known of the item', () => {
  const failing = { ...outcome, levels: { design: 'met', existence: 'not_met', operation: 'not_met' } as const }
  expect(findingFromItem(aChecklistItem({ criteria: [{ clause: '6.1', quote: 'Passende maatregelen.' }] }), failing, null, 'nl')).toEqual({
    type: 'performance',
    title: 'Toets dit.',
    sources: [{ kind: 'item', id: 'C26' }],
    criteria: { clause: '6.1', quote: 'Passende maatregelen.', legalBasis: ['32(1)(b)'], explanation: '' },
    condition: 'Twee van tien open.',
    level: 'existence',
    evidence: ['E1'],
  })
})

it('makes refused access a limitation, and knows the claim behind an item', () => {
  const claim = aChecklistItem({ id: 'K1', source: { kind: 'claim', claim: 'K1' } })
  expect(findingFromItem(claim, { ...outcome, wasRefused: true }, null, 'nl')).toMatchObject({ type: 'limitation', title: '', sources: [{ kind: 'item', id: 'K1' }, { kind: 'claim', id: 'K1' }] })
})

it('takes an item of the team’s own once it can be tested', () => {
  expect(isOwnItemComplete(blankOwnItem)).toBe(false)
  const own = { ...blankOwnItem, title: 'Sleutels', question: 'Zijn ze geteld?', evidenceWanted: 'Lijst.', test: 'Tel ze.' }
  expect(isOwnItemComplete(own)).toBe(true)
  expect(ownChecklistItem(own, 'P1')).toMatchObject({ id: 'P1', source: { kind: 'own' }, title: { nl: 'Sleutels', en: 'Sleutels' }, criteria: [], controls: [] })
})
