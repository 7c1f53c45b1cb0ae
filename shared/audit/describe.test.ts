import { describe, expect, it } from 'vitest'

import { anAudit } from '../../test/support/an-audit.ts'
import { textsIn } from '../text/index.ts'
import { describeConclusionReason, describeRuleResult } from './describe-outcome.ts'
import { describeNotice, describePreconditionFact, describeYearlyLimit } from './describe-precondition.ts'
import { checkNotice } from './notice-dates.ts'
import { preconditions } from './preconditions.ts'
import { yearlyLimit } from './yearly-limit.ts'

const [nl, en] = [textsIn('nl'), textsIn('en')]
const engagement = { ...anAudit().engagement, plannedStartOn: '2026-12-17' }
const notice = { sentOn: '2026-11-19', receivedOn: '2026-11-20', sentHow: 'post', proof: [], objection: '', shortReason: '' }
const earlierAudits = { E1: { id: 'E1', startedOn: '2026-03-02', description: 'Audit', counts: true, reason: '' } }

describe('facts in words', () => {
  it('say when the audit may begin', () => {
    const check = checkNotice(anAudit({}, { engagement, notice }))
    expect(describeNotice(nl, check)).toBe(
      'De aankondigingsbrief is op 20 november 2026 ontvangen. Met een termijn van 28 kalenderdagen kan de controle op zijn vroegst op 18 december 2026 beginnen; gepland is 17 december 2026. Verzet de begindatum of laat de verwerker schriftelijk instemmen.',
    )
  })

  it('say on what ground one more audit may be held', () => {
    const limit = yearlyLimit(anAudit({ T10: { max: 1, period: 'undefined', years: 1 } }, { engagement, earlierAudits }))
    expect(describeYearlyLimit(en, limit)).toBe(
      'On 17 December 2026 this audit exceeds the limit of 1 a year. It may be held from 2 March 2027, or earlier on one of these grounds: a breach, a request by the authority and indications of non-compliance.',
    )
  })

  it('do not claim every reading where only one was looked at', () => {
    const limit = yearlyLimit(anAudit({ T10: { max: 1, period: 'calendar_year', years: 1 } }, { engagement }))
    expect(describeYearlyLimit(nl, limit)).toBe('Op 17 december 2026 blijft deze controle binnen het maximum van 1 per jaar, zoals dat jaar hier wordt geteld.')
  })

  it('say what a rule found, with its dates and names', () => {
    expect(describeRuleResult(nl, { reason: 'R02.expired', facts: { expiresOn: '2026-12-17', on: '2026-12-18' } })).toBe('Het certificaat is op 17 december 2026 verlopen en was op 18 december 2026 ongeldig.')
    expect(describeRuleResult(en, { reason: 'R21.unlisted', facts: { names: ['Mailer', 'Tracker'] } })).toContain('Mailer and Tracker')
  })

  it('say why a conclusion can be no better', () => {
    expect(describeConclusionReason(nl, { kind: 'open_high', findings: ['F1', 'F3'] }, (ids) => ids)).toBe('Deze bevindingen met ernst hoog staan open: F1 en F3.')
  })

  it('leave no fact of a precondition without a sentence in either language', () => {
    const audits = [
      anAudit({ T02: ['independent_third_party'], T04: 'for_cause_only', T14: { kind: 'nda_signed', carveOuts: [] }, T20: 'controller_all' }),
      anAudit({ T10: { max: 1, period: 'contract_year', years: 1 }, T29: { documents: ['Terms'], prevails: null }, T07: ['document'] }, { engagement: { ...engagement, kinds: ['on_site', 'technical_test'] }, notice, earlierAudits }),
    ]
    for (const fact of audits.flatMap(preconditions).flatMap(({ obstacles, notes }) => [...obstacles, ...notes])) {
      for (const texts of [nl, en]) expect(describePreconditionFact(texts, fact), fact.kind).toMatch(/^[‘\p{Lu}][^{}]*\.$/u)
    }
  })
})
