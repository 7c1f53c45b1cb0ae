import { describe, expect, it } from 'vitest'

import { sampleOf } from '../../../test/support/sample-of.ts'
import { textsIn } from '../../text/index.ts'
import { describeTerm } from './describe-term.ts'
import { termIds, termValues, type TermId } from './term-values.ts'

describe('a term in words', () => {
  it.each(termIds)('says every part of %s in both languages', (id) => {
    const { value } = sampleOf(termValues[id], () => undefined)
    const [nl, en] = [describeTerm(id, value, textsIn('nl')), describeTerm(id, value, textsIn('en'))]
    for (const said of [nl, en]) expect(said).not.toMatch(/[{}]|termValue/u)
    expect(nl).not.toBe(en)
  })

  it.each<[TermId, unknown, string, string]>([
    ['T02', ['controller_self', 'mandated_auditor'], 'De verwerkingsverantwoordelijke mag de controle zelf uitvoeren. Een door de verwerkingsverantwoordelijke gemachtigde auditor mag de controle uitvoeren.', 'The controller may carry out the audit itself. An auditor mandated by the controller may carry out the audit.'],
    ['T07', [], 'De vorm van de controle is niet bepaald.', 'The form of the audit is not specified.'],
    ['T08', { kind: 'fixed', count: 28, unit: 'calendar_days', form: 'written' }, 'De controle wordt ten minste 28 kalenderdagen vooraf aangekondigd. De aankondiging is schriftelijk.', 'The audit is announced at least 28 calendar days in advance. The announcement is in writing.'],
    ['T08', { kind: 'fixed', count: null, unit: null, form: null }, 'De controle wordt vooraf aangekondigd; de termijn is niet ingevuld.', 'The audit is announced in advance; the term is left blank.'],
    ['T10', { max: 1, period: 'undefined', years: 1 }, 'Er mag ten hoogste één controle per jaar plaatsvinden; hoe het jaar wordt geteld, staat er niet.', 'At most one audit may be held per year; how the year is counted is not stated.'],
    ['T10', { max: 4, period: 'calendar_year', years: 1 }, 'Er mogen ten hoogste 4 controles per kalenderjaar plaatsvinden.', 'At most 4 audits may be held per calendar year.'],
    ['T21', { amountCents: 9900, per: 'hour', isCap: true, vat: 'silent' }, 'De verwerker rekent € 99,00 per uur. Dit is een maximum. Over btw staat er niets.', 'The processor charges €99.00 per hour. This is a maximum. Nothing is said of VAT.'],
    ['T23', { duty: 'implement', onlyOnMaterialBreach: false, deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }, 'De verwerker voert de bevindingen door. Dat gebeurt zo spoedig mogelijk.', 'The processor implements the findings. It does so as soon as possible.'],
    ['T29', { documents: ['Algemene Voorwaarden'], prevails: 'this_agreement' }, 'De overeenkomst verwijst naar: Algemene Voorwaarden. Bij strijd gaat deze overeenkomst voor.', 'The agreement refers to: Algemene Voorwaarden. In a conflict this agreement prevails.'],
    ['T30', { maySuspend: false, mayTerminate: false, liabilityCapCents: null, liabilityCapMonths: null, liabilityElsewhere: null, needsDefaultNotice: false, lapseMonths: null }, 'Gevolgen zijn niet bepaald.', 'Consequences are not specified.'],
    ['T30', { maySuspend: false, mayTerminate: false, liabilityCapCents: 500_000, liabilityCapMonths: 12, liabilityElsewhere: null, needsDefaultNotice: false, lapseMonths: null }, 'De aansprakelijkheid is beperkt tot € 5.000,00. De aansprakelijkheid is beperkt tot de vergoedingen over de 12 maanden vóór de schadeveroorzakende gebeurtenis.', 'Liability is limited to €5,000.00. Liability is limited to the fees of the 12 months before the event that caused the damage.'],
    ['T01', 'whoever', 'De vastgelegde waarde past niet bij deze auditvoorwaarde.', 'The recorded value does not fit this term.'],
  ])('%s %j', (id, value, nl, en) => {
    expect(describeTerm(id, value, textsIn('nl')).replaceAll('\u00a0', ' ')).toBe(nl)
    expect(describeTerm(id, value, textsIn('en'))).toBe(en)
  })
})
