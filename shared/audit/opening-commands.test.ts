import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { anna, aTrail, openingOf, Trail } from '../../test/support/a-trail.ts'
import type { CuratedReading } from '../agreement/curated-reading.ts'
import type { CommandKind } from './commands.ts'
import type { TeamMember } from './engagement.ts'

const auditor = (change: Partial<TeamMember> = {}): TeamMember => ({
  person: anna,
  task: 'lead_auditor',
  qualifications: 'RE, CISA',
  independence: 'Geen belang in de verwerker.',
  isExternal: true,
  secrecySignedOn: '2026-12-01',
  ...change,
})

describe('opening an audit', () => {
  it('[S1] starts with nothing decided', () => {
    const { at } = aTrail().events[0]!
    expect(aTrail(anAudit({ T20: 'own_costs' })).now).toEqual(anAudit({ T20: 'own_costs' }, { openedAt: at }))
  })

  it('[S1] happens once, and before anything else', () => {
    expect(aTrail().refusal('audit.open', openingOf(anAudit()))).toBe('audit.alreadyOpened')
    expect(new Trail().refusal('agreement.confirmWholeTextRead')).toBe('audit.notOpened')
    expect(new Trail().refusal('audit.undo', { sequence: 1 })).toBe('audit.notOpened')
  })

  it('makes room for no command that does not exist', () => {
    expect(aTrail().refusal('audit.close' as CommandKind)).toBe('command.unknown')
    expect(aTrail().refusal('constructor' as CommandKind)).toBe('command.unknown')
  })

  it.each(['name', 'role', 'organisation'] as const)('[S1] and every later change name their person: %s', (field) => {
    expect(new Trail().refusal('audit.open', openingOf(anAudit()), { by: { ...anna, [field]: ' ' } })).toBe('command.invalid')
    expect(aTrail().refusal('agreement.confirmWholeTextRead', {}, { by: { ...anna, [field]: '' } })).toBe('command.invalid')
  })

  it('[S36] comes before every later change in time too', () => {
    expect(aTrail().refusal('agreement.confirmWholeTextRead', {}, { at: '2026-12-18T09:00:59.999Z' })).toBe('trail.backInTime')
    expect(aTrail().refusal('agreement.confirmWholeTextRead', {}, { at: '2026-12-18T09:01:00Z' })).toBeUndefined()
  })

  it('[S1] is refused on a reading whose quotes do not stand in the text', () => {
    const opening = openingOf(anAudit({ T20: 'own_costs' }))
    opening.agreement.source.text = `Vooraf. ${opening.agreement.source.text}`
    expect(new Trail().refusal('audit.open', opening)).toBe('agreement.otherText')
  })

  it('[S1] is refused with a lawyer’s notes on another file', () => {
    const opening = openingOf(anAudit())
    const curated: CuratedReading = {
      agreementSha256: 'e'.repeat(64),
      agreementName: 'Een andere',
      author: 'Jurist',
      writtenOn: '2026-11-01',
      note: { nl: 'Aantekening', en: 'Note' },
      gaps: [],
      controls: [],
      claims: [],
    }
    opening.agreement.curated = curated
    expect(new Trail().refusal('audit.open', opening)).toBe('agreement.otherText')
    opening.agreement.curated = { ...curated, agreementSha256: opening.agreement.source.sha256 }
    expect(new Trail().refusal('audit.open', opening)).toBeUndefined()
  })
})

describe('describing the engagement', () => {
  it('leaves alone what is not given', () => {
    const { engagement } = aTrail().now
    expect(aTrail().do('audit.describe', { objective: 'Nagaan', method: undefined }).now.engagement).toEqual({ ...engagement, objective: 'Nagaan' })
  })

  it('[S6] asks for a period that ends after it begins', () => {
    const trail = aTrail().do('audit.describe', { periodFrom: '2026-06-01' })
    expect(trail.refusal('audit.describe', { periodTo: '2026-05-31' })).toBe('dates.reversed')
    expect(trail.refusal('audit.describe', { periodTo: '2026-12-31' })).toBeUndefined()
  })

  it.each([
    ['an RE', auditor(), undefined],
    ['an RA', auditor({ qualifications: 'drs. RA' }), undefined],
    ['letters that only hold RE', auditor({ qualifications: 'CARE, PRE-master' }), 'engagement.unqualified'],
    ['an RE who only looks on', auditor({ task: 'observer' }), 'engagement.unqualified'],
  ])('[S30] gives assurance only with an RE or RA in the team: %s', (_, member, code) => {
    expect(aTrail().refusal('audit.describe', { assurance: 'assurance_3000D', team: [member] })).toBe(code)
  })
})
