import { describe, expect, it } from 'vitest'

import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'

describe('certificates and reports instead of an audit', () => {
  it.each([
    'Customer will accept the SOC 2 report in place of an audit.',
    'Supplier may instead provide a recent third-party audit report.',
    'An audit is not necessary if the Supplier holds a valid ISO 27001 certificate.',
    'Customer agrees that the audit reports satisfy its audit rights.',
    'Before requesting an on-site audit, Customer shall first review the Supplier\'s certifications.',
    'Evidence of compliance may also be provided by certification.',
    'If the controls are covered by a SOC 2 report issued within the last twelve months, Customer accepts those findings in lieu of requesting an audit of the controls.',
    'The Supplier may satisfy the request by providing a recent certificate.',
    'A SOC 2 report may be supplied in lieu of an audit.',
    'The Customer agrees to accept the audit reports of the Supplier instead of an audit.',
    'If the scope of the audit is addressed in an ISO certification performed in the past twelve months, the Customer agrees to rely on that report.',
    'The Customer first reviews the available certificates before it requests an audit.',
    'Compliance may be demonstrated by approved codes of conduct, certificates or reports of independent auditors.',
    'An audit takes place only to the extent that the reports of the Supplier are not sufficient.',
    'The Customer exercises its audit right by requesting the audit report of the Supplier.',
    'The provision of a current attestation shall suffice as evidence.',
  ])('%s', (sentence) => {
    expect(['must_consider_first', 'replaces']).toContain(termIn(withAuditTerm(sentence), 'T18'))
  })

  it.each([
    'In deciding on an audit, the Customer may take into account relevant certifications held by the Supplier.',
    'A certificate does not relieve the Supplier from its duty to submit to an audit.',
    'Supplier shall provide its ISO certificate on request.',
    'The audit report is confidential and may be provided to the authority.',
    'The Customer sends a draft of the report to the Supplier first.',
    'The Supplier maintains its certificates.',
  ])('not: %s', (sentence) => {
    expect(['must_consider_first', 'replaces']).not.toContain(termIn(withAuditTerm(sentence), 'T18'))
  })
})

describe('what becomes of findings', () => {
  const soon = { kind: 'as_soon_as_possible', count: null, unit: null }

  it.each([
    ['The Supplier shall promptly remedy any shortcomings found.', soon],
    ['Supplier shall take measures to remedy the deficiencies identified as quickly as possible.', soon],
    ['Where an audit reveals non-compliance, the Supplier shall take corrective action without delay.', soon],
    ['Supplier implements the recommendations within a reasonable period.', null],
    ['Any deficiencies shall be remedied at Supplier\'s cost within 30 days.', null],
    ['If the audit shows that the Supplier fails to comply, it will take all measures reasonably necessary to ensure compliance.', null],
    ['The findings are implemented by the Supplier as soon as possible.', soon],
    ['The Supplier corrects deficiencies without undue delay.', soon],
    ['Any non-compliance revealed is rectified at the Supplier\'s expense.', null],
    ['The Supplier shall use reasonable efforts to address the findings.', null],
    ['The Supplier takes the necessary measures to correct irregularities found within 30 days.', null],
    ['The Supplier follows up the recommendations of the auditor and implements them.', null],
    ['Anything that needs fixing, we fix as soon as we reasonably can.', soon],
    ['Weak points that are found are dealt with at once.', soon],
    ['The Supplier implements the improvements resulting from the audit at the shortest possible notice.', soon],
    ['The Supplier shall put right any failure that is found within 20 Working Days, at its own expense.', null],
    ['The Supplier adapts its measures to the recommendations.', null],
  ])('%s', (sentence, deadline) => {
    expect(['remedy', 'implement']).toContain((termIn(withAuditTerm(sentence), 'T23') as { duty: string } | null)?.duty)
    expect(termIn(withAuditTerm(sentence), 'T23')).toMatchObject({ deadline })
  })

  it.each([
    'The Supplier shall submit a remediation plan within 20 days of receipt of the report.',
    'Within 14 days the Supplier provides an action plan addressing the findings.',
    'If shortcomings are found you must send us a plan for putting matters right within ten working days.',
  ])('planned: %s', (sentence) => {
    expect(['plan', 'remedy']).toContain((termIn(withAuditTerm(sentence), 'T23') as { duty: string } | null)?.duty)
  })

  it.each([
    'The parties discuss the results of the audit.',
    'Parties will discuss the findings in good faith.',
    'The parties agree on a remediation plan on the basis of the findings.',
    'The findings are assessed by the parties in joint consultation.',
    'The parties shall consult each other on the outcome and agree on measures.',
    'If the check shows that we should do something better, we\'ll talk about it and agree on what we will change and by when.',
    'If something needs to be improved, we decide together how and when.',
    'The parties will discuss any non-conformity in good faith and agree on a plan to address it.',
  ])('talked over: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T23')).toMatchObject({ duty: 'negotiate' })
  })
})

describe('who pays for an audit', () => {
  it.each([
    ['All costs related to the audit shall be at the expense of the Customer.', 'controller_all'],
    ['The costs of the audit, including the Supplier\'s internal costs, are for the Customer.', 'controller_all'],
    ['Customer shall pay for the audit.', 'controller_all'],
    ['Supplier\'s assistance is charged at its then-current hourly rates.', 'controller_all'],
    ['Any audit is at the sole expense of the Customer.', 'controller_all'],
    ['Customer is responsible for all costs and fees related to such audit.', 'controller_all'],
    ['The Customer will compensate the Supplier for reasonable costs incurred.', 'controller_all'],
    ['Each Party shall carry its own costs.', 'own_costs'],
    ['Each of the parties will bear the costs it incurs for the audit.', 'own_costs'],
    ['The Supplier bears the costs of audits.', 'processor_all'],
    ['Supplier provides its cooperation without charging any costs.', 'processor_all'],
    ['Audits are free of charge for the Customer.', 'processor_all'],
    ['The costs of the audit are borne by the Customer.', 'controller_all'],
    ['The Customer bears the costs of the audit.', 'controller_all'],
    ['Audits are carried out at the Customer\'s expense.', 'controller_all'],
    ['The Customer may audit the Supplier at its own expense.', 'controller_all'],
    ['The Supplier may charge a fee for its assistance.', 'controller_all'],
    ['The Supplier is entitled to invoice the time spent at its usual rates.', 'controller_all'],
    ['The Customer shall reimburse the Supplier for any time expended.', 'controller_all'],
    ['The audit is for the account of the Customer.', 'controller_all'],
    ['The Customer bears all costs, unless the audit reveals a material breach, in which case the Supplier bears them.', 'controller_all'],
    ['The costs are borne by the Supplier in the event of material shortcomings. Otherwise the costs are borne by the Customer.', 'controller_all'],
    ['Each party bears its own costs in connection with the audit.', 'own_costs'],
    ['The parties shall each bear their own costs.', 'own_costs'],
    ['The Supplier cooperates at no additional cost to the Customer.', 'processor_all'],
    ['The Supplier shall not charge the Customer for audits.', 'processor_all'],
    ['The costs of the audit are borne by the Supplier.', 'processor_all'],
    ['The Supplier supports audits free of charge.', 'processor_all'],
    ['We each pay for our own time.', 'own_costs'],
    ['Each Party covers its own costs in connection with the audit.', 'own_costs'],
    ['The Customer and the Supplier shall each be responsible for the costs they incur in an audit.', 'own_costs'],
    ['The costs incurred by each party in connection with the audit are borne by that party.', 'own_costs'],
    ['Neither party charges the other for an audit.', 'own_costs'],
    ['Costs lie where they fall.', 'own_costs'],
    ['The Customer bears the cost of the audit, save where a material breach is found, in which case the Supplier bears its own costs and refunds the auditor\'s fees.', 'controller_all'],
    ['You pay for your own inspector.', 'controller_all'],
    ['The Supplier\'s support in an audit is remunerated at a daily rate of EUR 950.', 'controller_all'],
    ['Time spent on audits is subject to our day rate.', 'controller_all'],
    ['We invoice the hours we spend on an audit.', 'controller_all'],
    ['Customer will be billed for our staff time at then-current rates.', 'controller_all'],
    ['We don\'t ask for a fee for that.', 'processor_all'],
    ['Costs related to the audit are for the Supplier.', 'processor_all'],
  ])('%s', (sentence, value) => {
    expect(termIn(withAuditTerm(sentence), 'T20')).toBe(value)
  })

  it.each([
    'The Supplier remedies shortcomings at its own expense.',
    'Supplier will correct the shortcomings at no cost to Customer.',
    'If the audit reveals non-compliance, the Supplier reimburses the costs of the audit.',
    'The Supplier provides a copy of its report free of charge.',
    'The Customer will carry out visits during the normal working hours of the Supplier.',
  ])('is not said by: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T20')).toBeNull()
  })

  it.each([
    ['The costs are borne by the Customer, unless the audit reveals a material breach of this agreement.', 'material_breach'],
    ['Customer bears the costs unless the audit reveals that Supplier is in material breach of this agreement.', 'material_breach'],
    ['Should the audit show serious shortcomings, the Supplier shall reimburse the reasonable costs.', 'material_breach'],
    ['The costs are for Customer, unless it turns out that Supplier has not complied with this agreement.', 'any_deviation'],
    ['The costs of the audit are borne by the Customer, unless the audit shows the Supplier has failed to comply with the agreement.', 'any_deviation'],
    ['The Supplier pays for the audit if it reveals that the Supplier does not comply.', 'any_deviation'],
    ['If the audit shows that the Supplier has materially failed to comply, the Supplier bears the costs of the audit.', 'material_breach'],
    ['Where the audit reveals shortcomings, the costs are borne by the Supplier.', 'any_deviation'],
    ['The Customer pays for the audit, except where non-compliance is found; in that case the Supplier reimburses the costs.', 'any_deviation'],
    ['If significant deviations are found, the Supplier shall however cover the reasonable and documented costs which the Customer has had.', 'material_breach'],
    ['The costs are borne by the Customer. If the inspection shows that the Supplier falls short, it pays them instead.', 'any_deviation'],
    ['Where non-compliance comes to light, the Supplier repays the Customer the costs of the auditor.', 'any_deviation'],
    ['The Customer will meet its own expenses, unless the check shows a serious failing, in which case the Supplier will reimburse what it has spent.', 'material_breach'],
    ['This does not apply if the audit reveals that the Supplier has not met its obligations; the costs are then borne by the Supplier.', 'any_deviation'],
    ['Where material non-conformities are established, the costs shall be charged to the Supplier.', 'material_breach'],
  ])('with a shift: %s', (sentence, on) => {
    expect(termIn(withAuditTerm(sentence), 'T22')).toMatchObject({ on })
  })

  it('not with a shift where only the repair is paid for', () => {
    expect(termIn(withAuditTerm('If the audit reveals shortcomings, the Supplier shall remedy them at its own cost.'), 'T22')).toBeNull()
  })

  it('not with a shift where the subscription is refunded', () => {
    expect(termIn(withAuditTerm('If shortcomings are found, the Customer may terminate, and the Supplier refunds prepaid fees.'), 'T22')).toBeNull()
  })

  it('at a rate per hour', () => {
    expect(termIn(withAuditTerm('The Supplier charges its assistance at € 125 per hour.'), 'T21')).toMatchObject({ amountCents: 12_500 })
    expect(termIn(withAuditTerm('Support beyond four hours is invoiced at an hourly rate of EUR 95.00.'), 'T21')).toMatchObject({ amountCents: 9500 })
  })
})
