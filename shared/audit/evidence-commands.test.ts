import { describe, expect, it } from 'vitest'

import { anAssessment } from '../../test/support/an-audit.ts'
import { anAttachment, aTrail, aTrailAtWork, without } from '../../test/support/a-trail.ts'

describe('filing evidence', () => {
  it('records who filed it and when', () => {
    const { audit, events } = aTrail().do('evidence.attach', anAttachment())
    expect(audit!.evidence.E1).toEqual({ ...anAttachment(), filedAt: events[1]!.at, filedBy: 'Anna Auditor', removed: null })
  })

  it.each([
    ['[S6] obtained before it was issued', { issuedOn: '2026-12-19' }, 'dates.reversed'],
    ['[S6] obtained after it was filed', { obtainedOn: '2026-12-20' }, 'dates.inFuture'],
    ['[S6] to be destroyed before it came', { deleteOn: '2026-01-01' }, 'dates.reversed'],
    ['[S6] covering a period that ends before it begins', { periodFrom: '2026-06-01', periodTo: '2026-01-01' }, 'dates.reversed'],
    ['[S11] a document without its file', { file: null }, 'evidence.fileMissing'],
    ['[S11] a statement without a file', { file: null, strength: 'E6' }, undefined],
    ['[S12] an export that nobody saw being made', { strength: 'E4' }, 'evidence.notSeenMade'],
    ['[S12] an export seen being made', { strength: 'E4', wasSeenMade: true }, undefined],
    ['[S13] a certificate as if it were observed', { type: 'EV01', strength: 'E2' }, 'evidence.certificateTooStrong'],
    ['[S13] a certificate as an independent party’s word', { type: 'EV01', strength: 'E3' }, undefined],
    ['[S14] personal data without a word on minimising', { hasPersonalData: true }, 'evidence.notMinimised'],
    ['[S14] personal data, masked', { hasPersonalData: true, minimisedHow: 'Namen gemaskeerd.' }, undefined],
    ['a file without a hash', { file: { fileName: 'a.pdf', sha256: '', sizeBytes: 1, mediaType: '' } }, 'command.invalid'],
  ] as const)('%s', (_, change, code) => {
    expect(aTrail().refusal('evidence.attach', anAttachment(change))).toBe(code)
  })

  it('[S4] never uses an id twice, not even of a piece that was removed', () => {
    const trail = aTrailAtWork().do('evidence.remove', { id: 'B', reason: 'Hoort bij een andere klant.' })
    expect(trail.refusal('evidence.attach', anAttachment({ id: 'B' }))).toBe('audit.duplicateId')
  })
})

describe('evidence already filed', () => {
  it('is described anew under the same rules', () => {
    const description = without(anAttachment({ id: 'B', title: 'Nieuwe titel' }), 'file')
    expect(aTrailAtWork().do('evidence.describe', description).now.evidence.B).toMatchObject({ title: 'Nieuwe titel', filedBy: 'Anna Auditor' })
    expect(aTrailAtWork().refusal('evidence.describe', { ...description, strength: 'E4' })).toBe('evidence.notSeenMade')
  })

  it('[S15] is not removed while something rests on it', () => {
    const removal = { id: 'A', reason: 'Dubbel.' }
    const trail = aTrailAtWork().do('item.assess', anAssessment({ itemId: 'A', evidence: ['A'] }))
    expect(() => trail.do('evidence.remove', removal)).toThrow(expect.objectContaining({ code: 'evidence.inUse', facts: { id: 'A', links: ['A', 'A'] } }))
    trail.do('finding.withdraw', { id: 'A', reason: 'Weerlegd.' }).do('item.assess', anAssessment({ itemId: 'A', evidence: ['B'] }))
    expect(trail.do('evidence.remove', removal).now.evidence.A!.removed).toMatchObject({ reason: 'Dubbel.', by: 'Anna Auditor' })
  })

  it('[S4] carries nothing once it was removed', () => {
    const trail = aTrailAtWork().do('evidence.remove', { id: 'B', reason: 'Dubbel.' })
    expect(trail.refusal('item.assess', anAssessment({ itemId: 'A', evidence: ['B'] }))).toBe('evidence.removed')
    expect(trail.refusal('evidence.remove', { id: 'B', reason: 'Nog eens.' })).toBe('evidence.removed')
    expect(trail.refusal('evidence.describe', without(anAttachment({ id: 'B' }), 'file'))).toBe('evidence.removed')
  })
})
