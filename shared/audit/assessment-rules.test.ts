import { describe, expect, it } from 'vitest'

import { aChecklistItem, anAssessment, anAudit } from '../../test/support/an-audit.ts'
import { anAttachment, aTrail } from '../../test/support/a-trail.ts'
import type { ChecklistItem } from './assessment.ts'
import { sampleVerdict } from './sample-verdict.ts'

const met = { design: 'met', existence: 'met', operation: 'met' } as const
const untested = { design: 'not_tested', existence: 'not_tested', operation: 'not_tested' } as const
const sample = {
  population: 100,
  populationSource: 'Export uit het beheersysteem',
  isPopulationComplete: true,
  size: 25,
  selection: 'random',
  seed: '28',
  deviations: 0,
} as const
const whole = { ...sample, population: 25, selection: 'all', seed: null } as const

function trailWith(item: Partial<ChecklistItem> = {}) {
  return aTrail(anAudit({ T29: { documents: ['Algemene Voorwaarden'], prevails: null } }))
    .do('checklist.build', { items: [aChecklistItem({ id: 'A', ...item })] })
    .do('evidence.attach', anAttachment({ id: 'export', strength: 'E4', wasSeenMade: true }))
    .do('evidence.attach', anAttachment({ id: 'statement', strength: 'E6', file: null }))
    .do('evidence.attach', anAttachment({ id: 'document', strength: 'E5' }))
    .do('evidence.attach', anAttachment({ id: 'certificate', type: 'EV01', strength: 'E3' }))
}

const promise = () => trailWith({ isPopulationTest: true })
const leaning = () => trailWith({ criteria: [{ clause: '6', quote: 'Aansprakelijkheid volgt uit de\nalgemene voorwaarden.' }] })

const items = (...ids: string[]) => ({ items: ids.map((id) => aChecklistItem({ id })) })
const assessment = (change: Parameters<typeof anAssessment>[0]) => anAssessment({ itemId: 'A', evidence: ['export'], ...change })

describe('an outcome', () => {
  it.each([
    ['[S17] not tested, without a reason', { conformity: 'not_tested', levels: untested }, 'item.reasonNeeded'],
    ['[S17] not tested, with one', { conformity: 'not_tested', levels: untested, reason: 'Geen tijd.' }, undefined],
    ['[S17] not applicable, without a reason', { conformity: 'not_applicable', reason: ' ' }, 'item.reasonNeeded'],
    ['[S17] not determinable, without a reason', { conformity: 'not_determinable' }, 'item.reasonNeeded'],
    ['[S17] not tested, with a level that was', { conformity: 'not_tested', reason: 'Geen tijd.' }, 'item.testedAfterAll'],
    ['[S18] on a sample larger than its population', { sample: { ...sample, population: 20 } }, 'item.sampleTooLarge'],
    ['[S18] with more deviations than were looked at', { sample: { ...sample, deviations: 26 } }, 'item.deviationsTooMany'],
    ['[S18] on all of a population, but not all', { sample: { ...sample, selection: 'all' } }, 'item.sampleNotAll'],
    ['[S20] operation met on strong evidence', { levels: met }, undefined],
    ['[S20] operation met on what was supplied and said', { levels: met, evidence: ['document', 'statement'] }, 'item.weakEvidence'],
    ['[S20] operation met on that, though only partly conform', { levels: met, evidence: ['document'], conformity: 'partial' }, 'item.weakEvidence'],
    ['[S20] operation met on a certificate alone', { levels: met, evidence: ['certificate', 'document'] }, 'item.certificateAlone'],
    ['[S20] operation met on a certificate and an export', { levels: met, evidence: ['certificate', 'export'] }, undefined],
    ['[S20] existence met on a document supplied', { evidence: ['document'] }, undefined],
    ['[S22] conform without evidence', { evidence: [] }, 'item.withoutEvidence'],
    ['[S22] conform with a level not met', { levels: { ...met, existence: 'not_met' } }, 'item.levelsNotMet'],
    ['[S22] conform with nothing tested', { levels: untested }, 'item.levelsNotMet'],
    ['[S22] conform though access was refused', { wasRefused: true }, 'item.refusedYetConform'],
    ['[S22] conform with a remark earns it no less', { conformity: 'conform_with_remark', evidence: [] }, 'item.withoutEvidence'],
    ['[S22] not conform needs no evidence', { conformity: 'not_conform', evidence: [] }, undefined],
    ['[S4] on an item that is not on the checklist', { itemId: 'B' }, 'audit.unknownItem'],
    ['[S4] on evidence that is not there', { evidence: ['X'] }, 'audit.unknownItem'],
  ] as const)('%s', (_, change, code) => {
    expect(trailWith().refusal('item.assess', assessment(change as Parameters<typeof assessment>[0]))).toBe(code)
  })
})

describe('deviations in a sample', () => {
  it.each([
    [10, 0, 'passes'],
    [10, 1, 'fails'],
    [24, 1, 'fails'],
    [25, 0, 'passes'],
    [25, 1, 'extend'],
    [39, 1, 'extend'],
    [40, 1, 'passes'],
    [25, 2, 'fails'],
    [40, 2, 'fails'],
  ] as const)('[S19] in %i looked at, %i deviations: the sample %s', (size, deviations, verdict) => {
    expect(sampleVerdict({ size, deviations })).toBe(verdict)
  })

  it('[S19] keep an item from being conform', () => {
    const trail = trailWith()
    const withDeviations = (deviations: number) => trail.refusal('item.assess', assessment({ levels: met, sample: { ...sample, deviations } }))
    expect([withDeviations(0), withDeviations(1), withDeviations(2)]).toEqual([undefined, 'item.sampleToExtend', 'item.sampleFails'])
    expect(trail.refusal('item.assess', assessment({ sample: { ...sample, deviations: 2 } }))).toBe('item.sampleFails')
    expect(trail.refusal('item.assess', assessment({ conformity: 'partial', levels: met, sample: { ...sample, deviations: 2 } }))).toBe('item.sampleFails')
    const notMet = { conformity: 'not_conform', levels: { ...met, operation: 'not_met' }, sample: { ...sample, deviations: 2 } } as const
    expect(trail.refusal('item.assess', assessment(notMet))).toBeUndefined()
  })
})

describe('a promise about a whole population', () => {
  it('[S21] is disproved by one exception, however large the sample', () => {
    const exception = { ...sample, size: 60, deviations: 1 }
    expect(promise().refusal('item.assess', assessment({ levels: met, sample: exception }))).toBe('item.populationDisproved')
    expect(trailWith().refusal('item.assess', assessment({ levels: met, sample: exception }))).toBeUndefined()
  })

  it('[S21] is conform only when all of a complete population was tested; on a sample, with a remark', () => {
    const conform = (tested: typeof sample | typeof whole | null) => promise().refusal('item.assess', assessment({ levels: met, sample: tested }))
    expect([conform(null), conform(sample), conform(whole)]).toEqual(['item.populationNotWhole', 'item.populationNotWhole', undefined])
    expect(promise().refusal('item.assess', assessment({ levels: met, sample: { ...whole, isPopulationComplete: false } }))).toBe('item.populationNotWhole')
    expect(promise().refusal('item.assess', assessment({ levels: met, sample, conformity: 'conform_with_remark' }))).toBeUndefined()
  })
})

describe('a criterion that leans on another document', () => {
  const request = { id: 'D', name: 'Algemene voorwaarden 2024', requestedOn: '2026-12-01', dueOn: null }

  it('[S22] is incomplete, and so never conform, until that document was received', () => {
    const trail = leaning().do('request.record', request)
    expect(trail.refusal('item.assess', assessment({}))).toBe('item.criterionIncomplete')
    expect(trail.refusal('item.assess', assessment({ conformity: 'not_determinable', reason: 'Voorwaarden niet ontvangen.' }))).toBeUndefined()
    trail.do('request.update', { id: 'D', status: 'received', receivedOn: '2026-12-10', reason: '', evidence: [] })
    expect(trail.refusal('item.assess', assessment({}))).toBeUndefined()
  })

  it('[S22] is complete where that document is an annex of the agreement itself', () => {
    const audit = anAudit({ T29: { documents: ['Bijlage 1'], prevails: null } })
    audit.agreement.reading.outline = [{ id: 'a', parentId: null, kind: 'annex', number: 'Bijlage 1', label: 'Bijlage 1', heading: null, range: { start: 0, end: 1 } }]
    const criteria = [{ clause: '6', quote: 'De maatregelen staan in bijlage 1.' }]
    const trail = aTrail(audit).do('checklist.build', { items: [aChecklistItem({ id: 'A', criteria })] }).do('evidence.attach', anAttachment({ id: 'export', strength: 'E4', wasSeenMade: true }))
    expect(trail.refusal('item.assess', assessment({}))).toBeUndefined()
  })

  it('[S22] is complete where a person settled that all documents are there', () => {
    const trail = leaning().do('precondition.settle', { precondition: 'external_documents', explanation: 'Gelezen bij verwerker.', evidence: [] })
    expect(trail.refusal('item.assess', assessment({}))).toBeUndefined()
  })
})

describe('the checklist', () => {
  it('[S16] is laid out anew without losing what was worked on, the team’s own items last', () => {
    const trail = trailWith()
      .do('checklist.addItem', aChecklistItem({ id: 'own', source: { kind: 'own' } }))
      .do('item.assess', assessment({}))
    expect(() => trail.do('checklist.build', items('B'))).toThrow(expect.objectContaining({ facts: { items: ['A'] } }))
    const rebuilt = trail.do('checklist.build', items('B', 'A')).now
    expect(rebuilt.checklist.map((item) => item.id)).toEqual(['B', 'A', 'own'])
    expect(rebuilt.assessments.A).toEqual(assessment({}))
  })

  it('[S16] keeps items that carry a note', () => {
    const trail = trailWith().do('item.note', { id: 'N1', itemId: 'A', text: 'Nog navragen.' })
    expect(trail.refusal('checklist.build', items('B'))).toBe('checklist.itemsInUse')
  })

  it('[S4] holds an id once', () => {
    expect(trailWith().refusal('checklist.build', items('A', 'A'))).toBe('audit.duplicateId')
    expect(trailWith().refusal('checklist.addItem', aChecklistItem({ id: 'A', source: { kind: 'own' } }))).toBe('audit.duplicateId')
    expect(trailWith().refusal('checklist.addItem', aChecklistItem({ id: 'B' }))).toBe('command.invalid')
  })
})
