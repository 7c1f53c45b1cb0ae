import { describe, expect, it } from 'vitest'

import { anAssessment } from '../../test/support/an-audit.ts'
import { aFindingRaised, anAttachment, anna, aSignature, aTrail, aTrailAtWork, without } from '../../test/support/a-trail.ts'
import type { ReportSignature } from './audit.ts'
import { proposeConclusion } from './conclusion-proposal.ts'
import type { TeamMember } from './engagement.ts'
import { obstaclesToFreezing } from './report-commands.ts'

const conclusion = { agreement: 'meets_partly', performance: 'meets_largely', summary: 'Op hoofdlijnen in orde.', reason: 'Alleen documenten getoetst.' }
const hash = { nl: 'a'.repeat(64), en: 'b'.repeat(64) }
const registered: TeamMember = { person: anna, task: 'lead_auditor', qualifications: 'RE', independence: '', isExternal: true, secrecySignedOn: null }

const frozen = () => aTrail().do('conclusion.draw', conclusion).do('report.freeze', { modelSha256: hash })
const signature = (change: Partial<ReportSignature>) => ({ ...aSignature, ...change })

describe('freezing a report', () => {
  it('[S32] asks for a conclusion and for findings that are no longer provisional', () => {
    expect(aTrail().refusal('report.freeze', { modelSha256: hash })).toBe('report.withoutConclusion')
    const trail = aTrailAtWork().do('conclusion.draw', conclusion)
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBe('report.provisionalFindings')
    trail.do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' })
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBeUndefined()
  })

  it('[S32] can be told all at once what stands in its way', () => {
    const trail = aTrailAtWork()
    expect(obstaclesToFreezing(trail.now).map(({ code }) => code)).toEqual(['report.withoutConclusion', 'report.provisionalFindings'])
    trail.do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' }).do('conclusion.draw', conclusion)
    expect(obstaclesToFreezing(trail.now)).toEqual([])
  })

  it('[S33] refuses an outcome that its evidence no longer carries', () => {
    const met = { design: 'met', existence: 'met', operation: 'met' } as const
    const trail = aTrailAtWork()
      .do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' })
      .do('item.assess', anAssessment({ itemId: 'A', evidence: ['A'], levels: met }))
      .do('conclusion.draw', conclusion)
      .do('evidence.describe', without(anAttachment({ id: 'A', strength: 'E5' }), 'file'))
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBe('item.weakEvidence')
  })

  it('[S33] refuses a cost shift whose finding was withdrawn', () => {
    const trail = aTrailAtWork()
      .do('response.record', { id: 'A', position: 'agree', text: '', receivedOn: '2026-12-18', from: 'P. Verwerker' })
      .do('finding.finalise', { id: 'A' })
      .do('costShift.set', { status: 'asserted', reason: 'Wezenlijk.', findings: ['A'] })
      .do('conclusion.draw', conclusion)
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBeUndefined()
    trail.do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' })
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBe('finding.withdrawn')
  })

  it('[S2] lets nothing change but signatures, until a new version is begun', () => {
    const trail = frozen()
    expect(trail.now.frozen).toMatchObject({ version: 1, modelSha256: hash, by: 'Anna Auditor', signatures: [] })
    expect(trail.refusal('conclusion.draw', conclusion)).toBe('audit.frozen')
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBe('audit.frozen')
    trail.do('report.beginNewVersion', { reason: 'Reactie kwam alsnog.' }).do('conclusion.draw', conclusion).do('report.freeze', { modelSha256: hash })
    expect(trail.now.frozen).toMatchObject({ version: 2, signatures: [] })
  })
})

describe('signing a report', () => {
  it('[S34] happens on a frozen report alone', () => {
    expect(aTrail().refusal('report.sign', aSignature)).toBe('report.notFrozen')
    expect(aTrail().refusal('report.beginNewVersion', { reason: 'Voorbarig.' })).toBe('report.notFrozen')
    expect(frozen().do('report.sign', aSignature).now.frozen!.signatures).toEqual([aSignature])
  })

  it('[S34] begins with the auditor', () => {
    expect(frozen().refusal('report.sign', signature({ as: 'received', name: 'P. Verwerker' }))).toBe('report.auditorSignsFirst')
  })

  it.each([
    ['once in each capacity', {}, 'report.alreadySigned'],
    ['for receipt', { as: 'received', name: 'P. Verwerker' }, undefined],
    ['not, without saying why', { as: 'refused', name: 'P. Verwerker' }, 'report.refusalReasonNeeded'],
    ['not, saying why', { as: 'refused', name: 'P. Verwerker', remark: 'Oneens met F1.' }, undefined],
    ['not after it is recorded', { as: 'received', name: 'P. Verwerker', signedAt: '2026-12-18T12:00:00Z' }, 'dates.inFuture'],
    ['not before it was frozen', { as: 'received', name: 'P. Verwerker', signedAt: '2026-12-01T10:00:00Z' }, 'dates.reversed'],
  ] as const)('[S34] lets the others sign %s', (_, change, code) => {
    expect(frozen().do('report.sign', aSignature).refusal('report.sign', signature(change))).toBe(code)
  })

  it('[S30] has an assurance report drawn up by the RE or RA of the team', () => {
    const trail = aTrail()
      .do('audit.describe', { assurance: 'assurance_3000A', team: [registered] })
      .do('conclusion.draw', conclusion)
      .do('report.freeze', { modelSha256: hash })
    expect(trail.refusal('report.sign', signature({ name: 'Bram Beoordelaar' }))).toBe('report.signerUnqualified')
    expect(trail.refusal('report.sign', aSignature)).toBeUndefined()
  })
})

describe('concluding', () => {
  it('[S35] says why wherever it is not what was proposed', () => {
    const { agreement, performance } = proposeConclusion(aTrail().now)
    const proposed = { ...conclusion, agreement: agreement.conclusion, performance: performance.conclusion, reason: '' }
    expect(aTrail().refusal('conclusion.draw', proposed)).toBeUndefined()
    expect(aTrail().refusal('conclusion.draw', { ...proposed, performance: 'meets' })).toBe('conclusion.reasonNeeded')
    expect(aTrail().refusal('conclusion.draw', { ...proposed, performance: 'meets', reason: 'Elders getoetst.' })).toBeUndefined()
  })

  it('[S35] is judged again when the report is frozen', () => {
    const trail = aTrail().do('agreement.confirmWholeTextRead')
    const { agreement, performance } = proposeConclusion(trail.now)
    trail.do('conclusion.draw', { ...conclusion, agreement: agreement.conclusion, performance: performance.conclusion, reason: '' })
    expect(trail.refusal('report.freeze', { modelSha256: hash })).toBeUndefined()
    const gap = aFindingRaised({ id: 'F1', type: 'agreement', severity: 'critical' })
    trail.do('finding.raise', gap).do('response.record', { id: 'F1', position: 'agree', text: '', receivedOn: '2026-12-18', from: 'P. Verwerker' })
    expect(trail.do('finding.finalise', { id: 'F1' }).refusal('report.freeze', { modelSha256: hash })).toBe('conclusion.reasonNeeded')
  })

  it('[S30] is not for agreed-upon procedures', () => {
    const trail = aTrail().do('audit.describe', { assurance: 'agreed_upon_procedures', team: [registered] })
    expect(trail.refusal('conclusion.draw', conclusion)).toBe('conclusion.underProcedures')
    expect(trail.refusal('conclusion.draw', { ...conclusion, agreement: 'no_conclusion', performance: 'no_conclusion' })).toBeUndefined()
  })
})
