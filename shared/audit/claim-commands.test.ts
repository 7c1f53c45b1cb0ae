import { describe, expect, it } from 'vitest'

import { aChecklistItem, anAssessment, anAudit } from '../../test/support/an-audit.ts'
import { aClaim, anAttachment, aTrail } from '../../test/support/a-trail.ts'

function trailWith(isPopulationClaim = true) {
  const audit = anAudit({ T20: 'own_costs' })
  audit.agreement.reading.claims = [aClaim({ id: 'K1', isPopulationClaim, quote: audit.agreement.reading.terms[19]!.quotes[0]! })]
  return aTrail(audit)
    .do('checklist.build', { items: [aChecklistItem({ id: 'item', source: { kind: 'claim', claim: 'K1' } })] })
    .do('evidence.attach', anAttachment({ id: 'observed', strength: 'E2' }))
    .do('evidence.attach', anAttachment({ id: 'supplied', strength: 'E5' }))
}

const judgement = (result: string, ...evidence: string[]) => ({ claimId: 'K1', result, explanation: 'Nagegaan.', evidence })

describe('judging a claim', () => {
  it.each([
    ['proven by what was observed', judgement('proven', 'observed'), undefined],
    ['proven by what was supplied', judgement('proven', 'supplied'), 'claim.weakEvidence'],
    ['proven by nothing', judgement('proven'), 'claim.withoutEvidence'],
    ['partly proven by what was supplied', judgement('partly_proven', 'supplied'), undefined],
    ['contradicted by nothing', judgement('contradicted'), 'claim.withoutEvidence'],
    ['unproven for want of evidence', judgement('unproven'), undefined],
    ['not made in this agreement', { ...judgement('unproven'), claimId: 'K2' }, 'audit.unknownItem'],
  ])('[S23] %s', (_, payload, code) => {
    expect(trailWith().refusal('claim.judge', payload)).toBe(code)
  })

  const sample = { population: 9, populationSource: 'Serverlijst', isPopulationComplete: true, size: 9, selection: 'all', seed: null, deviations: 1 } as const
  const exception = anAssessment({ itemId: 'item', conformity: 'not_conform', sample })

  it('[S24] finds a claim about everything contradicted by one exception', () => {
    const trail = trailWith().do('item.assess', exception)
    expect(trail.refusal('claim.judge', judgement('partly_proven', 'observed'))).toBe('claim.populationDisproved')
    expect(trail.refusal('claim.judge', judgement('contradicted', 'observed'))).toBeUndefined()
    expect(trailWith(false).do('item.assess', exception).refusal('claim.judge', judgement('partly_proven', 'observed'))).toBeUndefined()
  })
})
