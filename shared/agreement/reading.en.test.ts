import { describe, expect, it } from 'vitest'

import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from './read.ts'
import type { DutyId } from './duty-values.ts'
import type { TermId } from './term-values.ts'

const rules = loadReadingRules()

const opening = 'Data Processing Agreement\n\nThis agreement is made between Alder Ltd (the "Customer") and Birch Ltd (the "Supplier"). The Customer is the controller and the Supplier is the processor.\n\n'
const processing = '1. Processing\n\n1.1 The Supplier processes the personal data on the instructions of the Customer only.\n\n'

/** An agreement with one further clause, under a heading that says little. */
const withClause = (clause: string, heading = 'Further provisions') => readAgreement(`${opening}${processing}2. ${heading}\n\n2.1 ${clause}\n`, rules)

/** An agreement whose article on audits goes on with a sentence. */
const withAuditTerm = (sentence: string) => withClause(`The Customer has the right to audit the Supplier.\n\n2.2 ${sentence}`, 'Audits')

function termIn(reading: ReturnType<typeof readAgreement>, id: TermId): unknown {
  return reading.terms.find((term) => term.id === id)!.value
}

function dutyIn(reading: ReturnType<typeof readAgreement>, id: DutyId): unknown {
  return reading.duties.find((duty) => duty.id === id)!.value
}

describe('a right to audit is found in', () => {
  it.each([
    'The Customer shall have the right to audit the Supplier.',
    'Supplier agrees that Customer, its agents and any regulator may inspect and audit Supplier\'s data processing facilities.',
    'Customer reserves the right to perform audits.',
    'At Customer\'s request, Supplier shall submit its data processing facilities for audit of the processing activities, which shall be carried out by Customer or an inspection body.',
    'Customer can arrange for compliance with the measures to be verified by an expert.',
    'The Supplier facilitates the exercise of the Customer\'s right to carry out checks.',
    'Supplier shall be subject to audits by the Customer.',
    'Customer shall have the possibility to monitor the Supplier\'s compliance with this agreement.',
    'Upon prior written request by Customer, Supplier agrees to cooperate and, within reasonable time, provide Customer with audit reports; where these are insufficient, Customer may conduct an audit.',
    'Supplier makes available the information necessary to show that the obligations have been met, and enables audits, including inspections, by the Customer or an authorised auditor, and contributes to them.',
    'The Customer has the authority to supervise compliance with the provisions of this agreement by means of inspections.',
    'To verify compliance with this agreement, the Customer may have an audit carried out.',
    'Verification of compliance can take place by an audit performed by or on behalf of the Customer.',
    'The parties agree that Customer is allowed to have the Supplier audited.',
    'If Customer wishes to carry out an audit, it shall inform Supplier two weeks in advance.',
    'Customer may exercise its right of audit under data protection law by requesting the audit report.',
    'The Supplier shall tolerate checks of its compliance by the Customer.',
    'Customer has, at any time, the right to carry out inspections at the premises of the Supplier.',
    'The Customer is entitled to verify compliance with this agreement.',
    'The Customer shall be entitled, at its own expense, to have an audit carried out by an independent expert.',
    'The Customer may audit the Supplier once a year.',
    'The Customer may, subject to reasonable notice, conduct an audit of the processing.',
    'The Customer may request an audit of the security measures.',
    'The Customer may itself, or through an auditor, inspect the facilities of the Supplier.',
    'Once per calendar year the Customer may have the compliance of the Supplier with this agreement checked.',
    'The Supplier shall allow for and contribute to audits, including inspections, conducted by the Customer or another auditor mandated by the Customer.',
    'The Supplier will permit the Customer and its auditors to inspect the systems used for the processing.',
    'The Supplier makes available all information necessary to demonstrate compliance and allows for audits.',
    'The Supplier shall submit to audits by the Customer.',
    'The Supplier grants the Customer the right to inspect its records.',
    'The Supplier shall enable the Customer to verify the compliance of the processing with this agreement.',
    'Audits may be carried out by the Customer with four weeks of notice.',
    'Upon request, the Supplier shall provide access to its premises for audits by the Customer.',
    'The Customer is authorised to convince itself of the compliance with the technical and organisational measures by way of inspections.',
    'The Customer can check the Supplier\'s compliance with the agreed measures at any time.',
    'The Supplier undertakes to accept inspections by the Customer or by an auditor designated by the Customer.',
    'You may check how we process your data, and you may visit our office to do so.',
    'You are welcome to come and see how we look after your data.',
    'The Customer has a right of audit in respect of the Supplier.',
    'The Supplier shall cooperate with audits carried out on behalf of the Customer.',
    'Customer, or a third-party auditor appointed by Customer that is bound by secrecy, may carry out an audit.',
    'The Supplier shall give the Customer access to its premises, systems and staff for the purpose of audits and inspections.',
  ])('%s', (clause) => {
    expect(withClause(clause).auditClause?.clause).toBe('2.1')
  })

  it('an item of a list of duties', () => {
    const reading = withClause('The Supplier shall:\n\n(a) keep the personal data confidential;\n\n(b) allow for and contribute to audits by the Customer;\n\n(c) delete the personal data at the end of the services.')
    expect(reading.auditClause?.text).toContain('allow for and contribute')
  })

  it('an item that the words before the list complete', () => {
    const reading = withClause('The Customer is entitled to:\n\n(a) give instructions;\n\n(b) audit the processing of the personal data.')
    expect(reading.auditClause?.text).toContain('audit the processing')
  })
})

describe('no right to audit is found in', () => {
  it.each([
    'The Supplier keeps an audit log of every access by the Customer.',
    'The Customer may request a copy of the certificate.',
    'Customer may review the list of sub-processors on the website.',
    'The Supplier monitors its compliance with the security measures and reviews them yearly.',
    'The Customer is entitled to check the invoices within 30 days.',
    'Data subjects have the right to inspect their data, and the Supplier assists the Customer in this.',
    'The supervisory authority may inspect the processing and the Supplier informs the Customer of it.',
    'The Customer has the right to terminate the agreement if an audit by the authority is failed.',
    'Supplier shall permit its auditors to see the accounts.',
    'The Supplier has its security audited every year by an external firm.',
    'The Supplier shall audit its sub-processors regularly.',
    'The Supplier may audit the Customer\'s use of the licences.',
    'The Customer has no right to audit the Supplier.',
    '"Audit" means an examination of the measures of the Supplier by the Customer.',
    'The Customer is responsible for the lawfulness of the processing and verifies the accuracy of the data.',
    'The Supplier assists the Customer with inspections by the tax office of its invoices.',
    'The Supplier conducts internal audits for its customers.',
  ])('%s', (clause) => {
    expect(withClause(clause).auditClause).toBeNull()
  })
})

describe('who may audit', () => {
  it.each([
    ['The audit is carried out by the Customer itself or by an independent third party.', ['controller_self', 'independent_third_party']],
    ['The Customer or an auditor appointed by the Customer may inspect the premises.', ['controller_self', 'mandated_auditor']],
    ['The Customer shall have the audit performed by an independent registered accountant.', ['independent_third_party']],
    ['Audits are conducted by certified auditors instructed by the Customer.', ['mandated_auditor']],
    ['The audit is performed by a third party auditor selected by Customer and approved by Supplier.', ['independent_third_party']],
    ['Customer, either itself or through an independent third party, carries out the audit.', ['controller_self', 'independent_third_party']],
    ['The Customer performs the audit.', ['controller_self']],
    ['The audit may be performed by the Customer or on its behalf by a representative authorised by the Customer.', ['controller_self', 'mandated_auditor']],
    ['Audits may be conducted by the Customer or an auditor mandated by the Customer.', ['controller_self', 'mandated_auditor']],
    ['The Customer may conduct the audit itself or mandate an independent auditor.', ['controller_self', 'independent_third_party']],
    ['The Customer or its authorised representatives carry out the audit.', ['controller_self', 'mandated_auditor']],
    ['The audit is carried out by an independent third party.', ['independent_third_party']],
    ['The audit shall be performed by an independent, certified EDP auditor.', ['independent_third_party']],
    ['The Customer engages an external auditor for this purpose.', ['independent_third_party']],
    ['The audit is performed by a qualified auditor appointed by the Customer.', ['mandated_auditor']],
    ['The audit is carried out by the Customer or a third party appointed by it.', ['controller_self', 'independent_third_party']],
    ['The audit lasts two days.', ['controller_self']],
  ])('%s', (sentence, value) => {
    expect([...(termIn(withAuditTerm(sentence), 'T02') as string[])].toSorted()).toEqual([...value].toSorted())
  })
})

describe('what must have happened before an audit', () => {
  it.each([
    ['The Customer may audit at any time.', 'any_time'],
    ['Customer may only audit where it has reasonable concerns about the Supplier\'s compliance.', 'for_cause_only'],
    ['This audit right exists only in case of a substantiated suspicion of abuse.', 'for_cause_only'],
    ['Customer shall only exercise its audit right if the information made available is not sufficient to demonstrate compliance.', 'after_docs_insufficient'],
    ['To the extent that Customer\'s requirements cannot reasonably be satisfied through the audit reports, Customer may audit.', 'after_docs_insufficient'],
    ['Only where the certificates and reports are inadequate may the Customer conduct an audit on site.', 'after_docs_insufficient'],
    ['Audits are performed only if required by a supervisory authority.', 'authority_request'],
    ['In the event of a breach, the costs of the audit are borne by the Supplier.', 'any_time'],
    ['An audit may only take place if there is a concrete suspicion of misuse of personal data.', 'for_cause_only'],
    ['Such an audit may take place in the event of a reasonable suspicion of non-compliance.', 'for_cause_only'],
    ['The right may be exercised solely following a personal data breach.', 'for_cause_only'],
    ['The Customer will only carry out an audit where it has reasonable grounds to suspect a breach of this agreement.', 'for_cause_only'],
    ['An audit takes place only if the reports of the Supplier do not provide sufficient information.', 'after_docs_insufficient'],
    ['If the documentation provided is insufficient to demonstrate compliance, the Customer may conduct an on-site audit.', 'after_docs_insufficient'],
    ['An audit takes place only after the Customer has requested and assessed the audit reports available at the Supplier.', 'after_docs_insufficient'],
    ['The Customer audits where compliance cannot be demonstrated by means of certificates.', 'after_docs_insufficient'],
    ['Audits take place at reasonable intervals or if there are indications of non-compliance.', 'periodic'],
    ['Audits may take place once per year, and more often in the event of a suspicion of abuse.', 'any_time'],
    ['The notice may be shorter in the event of a suspicion of misuse.', 'any_time'],
    ['If the audit reveals a breach, the Supplier remedies it.', 'any_time'],
  ])('%s', (sentence, value) => {
    expect(termIn(withAuditTerm(sentence), 'T04')).toBe(value)
  })
})

describe('the notice of an audit', () => {
  it.each([
    ['Customer provides Supplier with no less than thirty (30) days\' advance notice.', 30, 'calendar_days'],
    ['The audit shall be announced to Supplier with at least two weeks\' notice.', 14, 'calendar_days'],
    ['Customer informs Supplier ten (10) business days in advance of the intended audit.', 10, 'working_days'],
    ['Customer must send a request for an audit at least 21 days in advance of the proposed audit date.', 21, 'calendar_days'],
    ['The Customer shall notify the Supplier of the audit 4 weeks prior to the commencement.', 28, 'calendar_days'],
    ['Except in an emergency, an audit requires five (5) working days\' written notice.', 5, 'working_days'],
    ['Requests for audits must be made 60 days before the desired audit date.', 60, 'calendar_days'],
    ['Customer\'s request must be received at least 30 days before the audit.', 30, 'calendar_days'],
    ['Customer will announce the audit at least a week in advance.', 7, 'calendar_days'],
    ['On 48 hours\' notice the Customer may visit.', 48, 'hours'],
    ['The Customer gives at least thirty (30) days\' prior written notice.', 30, 'calendar_days'],
    ['The Customer shall give the Supplier not less than 30 days notice of an audit.', 30, 'calendar_days'],
    ['Audits are announced at least four weeks in advance.', 28, 'calendar_days'],
    ['The Customer announces the audit in writing two weeks beforehand.', 14, 'calendar_days'],
    ['An audit requires a written request at least 10 business days before the proposed start.', 10, 'working_days'],
    ['The Customer will notify the Supplier no later than ten working days prior to the audit.', 10, 'working_days'],
    ['The Customer shall observe a notice period of 20 days.', 20, 'calendar_days'],
    ['The Customer informs the Supplier with due observance of a period of 14 days.', 14, 'calendar_days'],
    ['Audits take place upon 60 days\' written notice.', 60, 'calendar_days'],
    ['The Customer submits an audit plan at least six weeks ahead of the audit.', 42, 'calendar_days'],
    ['A 30-day written notice is required.', 30, 'calendar_days'],
    ['The Customer gives prior notice of thirty days, unless a breach has occurred.', 30, 'calendar_days'],
    ['The Customer announces an audit a month in advance.', 30, 'calendar_days'],
    ['Audits are subject to notice of at least 45 calendar days.', 45, 'calendar_days'],
    ['The Customer must request the audit in writing with a minimum of 30 days\' notice.', 30, 'calendar_days'],
    ['Except in the case of an emergency, the Customer gives 15 days\' notice.', 15, 'calendar_days'],
    ['The audit shall be notified to the Supplier at least fifteen (15) business days in advance.', 15, 'working_days'],
    ['Please let us know 14 days before you come.', 14, 'calendar_days'],
    ['The Customer gives 30 days\' notice; in the event of a data breach 2 days\' notice is enough.', 30, 'calendar_days'],
  ])('%s', (sentence, count, unit) => {
    expect(termIn(withAuditTerm(sentence), 'T08')).toMatchObject({ kind: 'fixed', count, unit })
  })

  it.each([
    'The Customer gives at least [ ] days\' prior notice.',
    'The Customer gives at least [●] days\' prior notice.',
    'The Customer gives XX days\' prior notice.',
  ])('left open: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T08')).toMatchObject({ kind: 'fixed', count: null })
  })

  it.each([
    'The Customer gives reasonable prior notice.',
    'Customer shall notify Supplier of an audit within a reasonable period in advance.',
    'Audits require prior written agreement on date, after reasonable advance notice.',
    'Audits take place on reasonable notice.',
    'The audit is announced in due time.',
    'Audits are carried out with reasonable prior written notice.',
    'The Customer announces the audit a reasonable time in advance.',
    'Inspections take place after prior written notice.',
    'The Customer gives timely notice of the audit.',
  ])('without a term: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T08')).toMatchObject({ kind: 'reasonable', count: null })
  })

  it.each([
    'The Supplier answers within 30 days of receipt of the report.',
    'Supplier responds to audit requests within 10 days.',
    'The audit takes no more than two business days.',
    'Customer shares the report within 15 days after the audit.',
    'The Supplier remedies shortcomings within 14 days after the audit.',
    'The costs are payable within 30 days.',
    'The report is kept for 90 days.',
    'An audit lasts three days at most.',
    'This agreement may be terminated with one month\'s notice.',
  ])('is not: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T08')).toBeNull()
  })
})

describe('how often audits may be held', () => {
  it.each([
    ['No more than one audit may be held in any calendar year.', 1, 'calendar_year'],
    ['Audits are limited to once per calendar year.', 1, 'calendar_year'],
    ['The Customer may audit once every twelve months.', 1, 'rolling_12m'],
    ['The Customer may not exercise this right more than once in any 12-month period.', 1, 'rolling_12m'],
    ['Audits are limited to one in any rolling twelve (12) month period.', 1, 'rolling_12m'],
    ['The Customer conducts a maximum of one audit per year.', 1, 'undefined'],
    ['Audits take place once a year at most.', 1, 'undefined'],
    ['The Customer may carry out two audits per year.', 2, 'undefined'],
    ['Audits are held at most twice a year.', 2, 'undefined'],
    ['An audit may take place once per contract year.', 1, 'undefined'],
    ['The audit may take place no more than annually.', 1, 'undefined'],
    ['The Customer may conduct an annual audit.', 1, 'undefined'],
    ['The Customer may hold an audit once per quarter.', 4, 'undefined'],
    ['An audit is possible one (1) time per year.', 1, 'undefined'],
    ['Audits shall not take place more frequently than once per annum.', 1, 'undefined'],
  ])('%s', (sentence, max, period) => {
    expect(termIn(withAuditTerm(sentence), 'T10')).toEqual({ max, period, years: 1 })
  })

  it.each([
    'The Supplier has its systems audited at least once a year by an independent firm.',
    'The Supplier carries out penetration tests once per year.',
    'Supplier\'s auditors review the measures annually.',
    'The certificates are renewed once every three years.',
    'The first audit in a year is free of charge.',
  ])('is not: %s', (sentence) => {
    expect(termIn(withAuditTerm(sentence), 'T10')).toBeNull()
  })

  it.each([
    ['The Customer may audit once every two years.', 2],
    ['At most one audit may be conducted in any two year period.', 2],
    ['No more than one audit is held in any period of three years.', 3],
    ['An audit is held at most every 24 months.', 2],
    ['Once in every two years the Customer may audit the Supplier.', 2],
  ])('%s', (sentence, years) => {
    expect(termIn(withAuditTerm(sentence), 'T10')).toMatchObject({ max: 1, years })
  })

  it.each([
    ['Audits are held once a year, unless a personal data breach has occurred.', 'breach'],
    ['Once per year, unless there has been a personal data breach in the preceding year.', 'breach'],
    ['Once per year, except where Customer has reasonable grounds for suspecting non-compliance.', 'indication'],
    ['Once a year, or when instructed by a data protection authority.', 'authority'],
    ['Once per year, except where a supervisory authority requires an audit.', 'authority'],
    ['Once per year, unless there are reasonable grounds to suspect a violation.', 'indication'],
    ['Once per year, unless the Customer has an urgent reason for more audits.', 'urgent_reason'],
    ['Audits take place once a year or more often in case of a concrete suspicion of abuse.', 'indication'],
    ['This limit does not apply where an audit is required by the competent supervisory authority.', 'authority'],
    ['Additional audits are possible following a personal data breach.', 'breach'],
  ])('with exceptions: %s', (sentence, first) => {
    expect((termIn(withAuditTerm(sentence), 'T11') as string[] | null)?.[0]).toBe(first)
  })
})

describe('how an audit is held', () => {
  it.each([
    ['T12', 'Audits are conducted during the Supplier\'s ordinary office hours.'],
    ['T12', 'on weekdays from 9:00 to 17:00.'],
    ['T12', 'Audits take place on business days during working hours.'],
    ['T13', 'The Customer shall take care not to interrupt the Supplier\'s business.'],
    ['T13', 'Customer shall ensure that audits cause no unnecessary delay or disturbance.'],
    ['T13', 'The audit takes place in a way that hinders the Supplier\'s operations as little as possible.'],
    ['T13', 'so as to limit disruption to Supplier\'s business.'],
    ['T14', 'The auditor must enter into a confidentiality undertaking with the Supplier.'],
    ['T14', 'Results are the Supplier\'s confidential information.'],
    ['T14', 'The expert has a duty of secrecy.'],
    ['T16', 'The Supplier shall lend its cooperation to the audit.'],
    ['T16', 'The Supplier provides all support required for the audit.'],
    ['T16', 'Supplier will make its staff available for interviews.'],
    ['T16', 'The Supplier gives the auditor access to the relevant documentation.'],
    ['T12', 'Audits take place during normal business hours.'],
    ['T12', 'The audit is held within office hours.'],
    ['T12', 'Visits take place on working days between 9 am and 5 pm.'],
    ['T12', 'The audit takes place during the Supplier\'s regular working hours.'],
    ['T13', 'The audit shall not unreasonably interfere with the business of the Supplier.'],
    ['T13', 'The Customer minimises any disruption of the Supplier\'s operations.'],
    ['T13', 'The audit is conducted in such a manner as to cause the least possible disturbance.'],
    ['T13', 'The Customer shall avoid causing any damage or disruption to the Supplier\'s premises.'],
    ['T13', 'Audits are held without disrupting the operations of the Supplier.'],
    ['T13', 'The business operations of the Supplier must not be impaired.'],
    ['T13', 'The audit is performed with minimal impact on daily operations.'],
    ['T14', 'The auditor is bound by confidentiality.'],
    ['T14', 'The auditor signs a non-disclosure agreement.'],
    ['T14', 'All findings are treated as confidential.'],
    ['T14', 'The auditor is subject to professional secrecy.'],
    ['T14', 'The Customer keeps the results of the audit confidential.'],
    ['T16', 'The Supplier shall cooperate with the audit.'],
    ['T16', 'The Supplier shall provide the auditor with access to premises, systems and staff.'],
    ['T16', 'The Supplier shall make available all information needed for the audit.'],
    ['T16', 'The Supplier renders all reasonable assistance.'],
    ['T16', 'We will answer your questions.'],
  ] as const)('%s: %s', (id, sentence) => {
    expect(termIn(withAuditTerm(sentence), id)).not.toBeNull()
  })

  it.each([
    ['T12', 'The Supplier answers within five business days.'],
    ['T13', 'The Supplier\'s breach may affect the Customer\'s rights.'],
    ['T16', 'The Customer bears the costs.'],
    ['T13', 'Nothing in this clause affects the rights of data subjects.'],
    ['T14', 'The Customer pays the auditor.'],
    ['T16', 'The Customer pays for the assistance of the Supplier at an audit.'],
    ['T16', 'The Customer shall cooperate in setting the date.'],
  ] as const)('%s is not settled by: %s', (id, sentence) => {
    expect(termIn(withAuditTerm(sentence), id)).toBeNull()
  })
})

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
  ])('%s', (sentence, deadline) => {
    expect(['remedy', 'implement']).toContain((termIn(withAuditTerm(sentence), 'T23') as { duty: string } | null)?.duty)
    expect(termIn(withAuditTerm(sentence), 'T23')).toMatchObject({ deadline })
  })

  it.each([
    'The parties discuss the results of the audit.',
    'Parties will discuss the findings in good faith.',
    'The parties agree on a remediation plan on the basis of the findings.',
    'The findings are assessed by the parties in joint consultation.',
    'The parties shall consult each other on the outcome and agree on measures.',
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
  ])('%s', (sentence, value) => {
    expect(termIn(withAuditTerm(sentence), 'T20')).toBe(value)
  })

  it.each([
    'The Supplier remedies shortcomings at its own expense.',
    'Supplier will correct the shortcomings at no cost to Customer.',
    'If the audit reveals non-compliance, the Supplier reimburses the costs of the audit.',
    'The Supplier provides a copy of its report free of charge.',
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
  ])('with a shift: %s', (sentence, on) => {
    expect(termIn(withAuditTerm(sentence), 'T22')).toMatchObject({ on })
  })

  it('not with a shift where only the repair is paid for', () => {
    expect(termIn(withAuditTerm('If the audit reveals shortcomings, the Supplier shall remedy them at its own cost.'), 'T22')).toBeNull()
  })

  it('at a rate per hour', () => {
    expect(termIn(withAuditTerm('The Supplier charges its assistance at € 125 per hour.'), 'T21')).toMatchObject({ amountCents: 12_500 })
    expect(termIn(withAuditTerm('Support beyond four hours is invoiced at an hourly rate of EUR 95.00.'), 'T21')).toMatchObject({ amountCents: 9500 })
  })
})

describe('how soon a breach is told', () => {
  it.each([
    ['Supplier shall report any security incident involving personal data to Customer promptly, but in no event later than 24 hours after detection.', 24, 'hours'],
    ['Supplier will notify Customer of any Personal Data Breach without undue delay and, in any case, where feasible, notify Customer within 72 hours after becoming aware of the Personal Data Breach.', 72, 'hours'],
    ['The Processor shall notify the Customer by email without undue delay but no later than 48 hours after becoming aware of a confirmed data breach.', 48, 'hours'],
    ['Supplier must inform Customer of a (suspected) data breach without unreasonable delay, within 24 hours at the latest.', 24, 'hours'],
    ['If the Supplier discovers a breach in connection with personal data, it shall inform the Customer thereof within thirty-six hours.', 36, 'hours'],
    ['Any incident shall be communicated to the Customer at the latest on the next working day, i.e. within 1 working day.', 1, 'working_days'],
    ['The Supplier informs the Customer about a Data Breach within three days of becoming aware of it.', 3, 'calendar_days'],
    ['The Customer is notified of security breaches within 48 hours so it can meet the 72-hour term of Article 33 GDPR.', 48, 'hours'],
    ['In the event of a data breach, the Supplier assists the Customer in notifying the authority within 72 hours; to this end it informs the Customer within 24 hours.', 24, 'hours'],
    ['Supplier shall provide Customer with notice of a Personal Data Breach within seventy-two (72) hours of becoming aware. The notification shall, where possible, include the categories of data.', 72, 'hours'],
    ['The Supplier shall notify the Customer of a personal data breach within 48 hours after becoming aware of it.', 48, 'hours'],
    ['The Supplier notifies the Customer without undue delay and in any event within twenty-four (24) hours of a Personal Data Breach.', 24, 'hours'],
    ['In the event of a data leak, the Supplier shall inform the Customer no later than 36 hours after discovery.', 36, 'hours'],
    ['Personal data breaches are reported to the Customer within 2 working days.', 2, 'working_days'],
    ['Within 24 hours of becoming aware of a security incident the Supplier shall alert the Customer.', 24, 'hours'],
    ['The Supplier shall inform the Customer of any breach within 24 hours so that the Customer can report it to the supervisory authority within 72 hours.', 24, 'hours'],
    ['The Supplier shall, not later than 72 hours after having become aware of a breach, notify the Customer.', 72, 'hours'],
    ['Notification of a personal data breach to the Customer shall not exceed forty-eight hours.', 48, 'hours'],
    ['We tell you about a data breach within one day.', 1, 'calendar_days'],
  ])('%s', (clause, count, unit) => {
    expect(dutyIn(withClause(clause), 'breach_notice')).toEqual({ kind: 'fixed', count, unit, isSoft: false })
  })

  it.each([
    'The Supplier shall notify the Customer without undue delay after becoming aware of a personal data breach.',
    'The Supplier shall, in the event of any breach of security relating to the personal data, notify the Customer without undue delay.',
    'The Supplier notifies the Customer as soon as reasonably practicable upon becoming aware of a Data Breach.',
    'Supplier shall immediately report to Customer any loss, theft or unauthorised access to personal data.',
    'We will let you know promptly if we become aware of a security incident affecting your data.',
    'A breach is reported on the same day by telephone.',
    'The Supplier informs the Customer immediately of any personal data breach.',
    'As soon as the Supplier becomes aware of a security incident, it promptly notifies the Customer.',
    'Upon becoming aware of a breach of security, the Supplier shall inform the Customer as soon as possible.',
  ])('without a term: %s', (clause) => {
    expect(dutyIn(withClause(clause), 'breach_notice')).toMatchObject({ kind: 'without_delay', count: null })
  })

  it.each([
    ['The Supplier notifies the Customer of a personal data breach without undue delay and, where feasible, within 48 hours.', 48],
    ['If possible within 48 hours after discovery, the Supplier informs the Customer of a data breach.', 48],
    ['The Supplier shall use reasonable endeavours to notify the Customer of a data breach within 24 hours.', 24],
  ])('where possible only: %s', (clause, count) => {
    expect(dutyIn(withClause(clause), 'breach_notice')).toMatchObject({ count, isSoft: true })
  })

  it.each([
    'The Customer shall notify the supervisory authority of a personal data breach within 72 hours.',
    'In the event of a personal data breach the Customer shall without undue delay and, where feasible, not later than 72 hours after having become aware of it, notify the competent supervisory authority.',
    'The Supplier assists the Customer in notifying a personal data breach to the supervisory authority without undue delay.',
    'The Supplier shall without undue delay inform the Customer if it can no longer meet its obligations.',
    'The Supplier immediately informs the Customer if an instruction infringes data protection law.',
    'Sub-processors shall notify the Supplier of a breach within 24 hours.',
    'If a breach of this agreement is not remedied within 30 days, the Customer may terminate it.',
    'The Supplier notifies the Customer within five business days of a request from a data subject.',
  ])('is not: %s', (clause) => {
    expect(dutyIn(withClause(clause), 'breach_notice')).toBeNull()
  })
})

describe('how sub-processors are agreed to', () => {
  it.each([
    ['The Supplier shall not subcontract any processing without the Customer\'s prior written consent.', 'prior_specific'],
    ['No sub-processor may be engaged unless the Customer has agreed in writing beforehand.', 'prior_specific'],
    ['The Supplier may only authorise a third party (subcontractor) to process the personal data if the Customer is provided with an opportunity to approve it and gives its prior written consent.', 'prior_specific'],
    ['The processor has the controller\'s authorisation for specific sub-processors; it shall submit the request for specific authorisation at least 30 days prior to the engagement of the sub-processor.', 'prior_specific'],
    ['Supplier will not use any subprocessors other than those listed in Annex 2 without express written permission of Customer.', 'prior_specific'],
    ['The use of sub-processors is subject to the Customer\'s prior approval in each individual case.', 'prior_specific'],
    ['Customer provides a general authorisation for Supplier to engage onward sub-processors. Supplier will notify Customer of new sub-processors 30 days in advance. If Customer does not object within 14 days, the sub-processor is deemed to be accepted.', 'general_with_objection'],
    ['The Customer has the right to object to the appointment of new subprocessors on reasonable grounds.', 'general_with_objection'],
    ['The Supplier shall inform the Customer of any intended changes concerning the addition or replacement of other processors, thereby giving the Customer the opportunity to object to such changes.', 'general_with_objection'],
    ['Where the Customer raises an objection to a Sub-processor, the parties discuss the matter in good faith.', 'general_with_objection'],
    ['Supplier may use third parties (sub-processors) in the performance of the agreement.', 'general'],
    ['The Customer agrees that the Supplier may engage third-party sub-processors. A list is on the website.', 'general'],
    ['A list of current sub-processors is available at the website and the Supplier will announce new sub-processors there.', 'general'],
    ['The Customer hereby authorises the Supplier to involve third parties as sub-processors in the processing of personal data.', 'general'],
    ['The sub-processors listed in Annex 3 are deemed approved.', 'general'],
    ['The Supplier shall not engage another processor without the prior specific written authorisation of the Customer.', 'prior_specific'],
    ['The Supplier may only use sub-processors with the prior written consent of the Customer.', 'prior_specific'],
    ['The engagement of sub-processors requires the prior written approval of the Customer.', 'prior_specific'],
    ['Subcontracting is not permitted without the written permission of the Customer.', 'prior_specific'],
    ['Before engaging a sub-processor the Supplier shall obtain the consent of the Customer.', 'prior_specific'],
    ['The Customer grants a general authorisation to engage sub-processors. The Supplier informs the Customer of changes and gives it the opportunity to object to a new sub-processor.', 'general_with_objection'],
    ['The Customer may object to the engagement of a new sub-processor within 14 days.', 'general_with_objection'],
    ['If the Customer does not object within ten days, the new sub-processor is deemed accepted.', 'general_with_objection'],
    ['The Customer hereby consents to the use of sub-processors.', 'general'],
    ['The Supplier may engage sub-processors for the performance of the services.', 'general'],
    ['The Supplier is entitled to use subcontractors and publishes a list of them on its website.', 'general'],
    ['The Customer gives its general consent to the use of third parties as sub-processors.', 'general'],
  ])('%s', (clause, value) => {
    expect(dutyIn(withClause(clause), 'sub_processors')).toBe(value)
  })

  it.each([
    'The Supplier imposes the same obligations on its staff.',
    'A data subject may object to the processing.',
  ])('is not said by: %s', (clause) => {
    expect(dutyIn(withClause(clause), 'sub_processors')).toBeNull()
  })
})

describe('what the processor does at the end and for others', () => {
  it.each([
    ['dpia_assistance', 'Supplier shall provide reasonable assistance with any data protection impact assessments and prior consultations with supervisory authorities.'],
    ['dpia_assistance', 'The Supplier assists in ensuring compliance with the obligations under Articles 32-36 GDPR.'],
    ['dpia_assistance', 'On request, Supplier cooperates in a privacy impact assessment.'],
    ['dpia_assistance', 'Supplier will help you carry out DPIAs where needed.'],
    ['data_subject_assistance', 'Supplier shall provide reasonable assistance to enable Customer to respond to requests from individuals exercising their rights.'],
    ['data_subject_assistance', 'If Supplier receives a subject access request, it forwards it to Customer within two days.'],
    ['data_subject_assistance', 'Taking into account the nature of the processing, Supplier assists Customer by appropriate technical and organisational measures for the fulfilment of Customer\'s obligation to respond to requests for exercising the data subject\'s rights.'],
    ['data_subject_assistance', 'Supplier cooperates so that Customer can comply with requests for access, rectification and erasure by data subjects.'],
    ['data_subject_assistance', 'Should a data subject submit a request to the Supplier, the Supplier will pass this on to the Customer.'],
    ['deletion_or_return', 'Upon termination of the Agreement for whatever reason, Supplier will destroy all personal data in its possession, unless law requires retention.'],
    ['deletion_or_return', 'Within 30 days of the expiry of the contract, all copies of the personal data shall be securely erased.'],
    ['deletion_or_return', 'Customer may export its data for 30 days following termination; thereafter Supplier will delete it.'],
    ['deletion_or_return', 'At the choice of the Customer, the Supplier deletes or returns all the personal data.'],
    ['deletion_or_return', 'As soon as the agreement has been terminated the Supplier will, at Customer\'s discretion, return or destroy the data.'],
    ['deletion_or_return', 'If you cancel your account, we remove all your data within 60 days.'],
    ['deletion_or_return', 'The personal data will be handed over to the Customer at the end of the assignment.'],
    ['deletion_or_return', 'Upon termination of the services the Supplier shall, at the choice of the Customer, delete or return all personal data.'],
    ['deletion_or_return', 'After the end of the agreement the Supplier erases the personal data within 30 days.'],
    ['deletion_or_return', 'On expiry of this agreement the Supplier returns all personal data to the Customer.'],
    ['deletion_or_return', 'When the subscription ends, we delete your data.'],
    ['data_subject_assistance', 'The Supplier assists the Customer in responding to requests from data subjects.'],
    ['data_subject_assistance', 'The Supplier forwards any request of a data subject to the Customer.'],
    ['data_subject_assistance', 'The Supplier shall help the Customer fulfil its obligations under Chapter III of the GDPR.'],
    ['data_subject_assistance', 'If a data subject contacts the Supplier with a request, the Supplier shall notify the Customer.'],
    ['dpia_assistance', 'The Supplier assists the Customer with data protection impact assessments and prior consultations.'],
    ['dpia_assistance', 'The Supplier shall assist the Customer in ensuring compliance with Articles 32 to 36 GDPR.'],
    ['dpia_assistance', 'Upon request the Supplier provides the information that is needed for a DPIA.'],
  ] as const)('%s: %s', (id, clause) => {
    expect(dutyIn(withClause(clause), id)).not.toBeNull()
  })

  it.each([
    ['deletion_or_return', 'The Supplier deletes personal data at the request of a data subject.'],
    ['dpia_assistance', 'The Customer carries out a data protection impact assessment where required.'],
    ['data_subject_assistance', 'The personal data relate to the following data subjects: employees, customers.'],
    ['data_subject_assistance', 'The Customer informs data subjects of the processing and handles their requests.'],
    ['deletion_or_return', 'The Supplier trains its staff and terminates access rights of leavers.'],
    ['deletion_or_return', '"Processing" means any operation such as collection, storage, erasure or destruction of personal data.'],
    ['deletion_or_return', 'Log files are deleted after 90 days.'],
    ['deletion_or_return', 'The Supplier protects the personal data against accidental destruction until the end of the services.'],
    ['data_subject_assistance', 'The categories of data subjects are customers and staff.'],
    ['dpia_assistance', 'Assistance with data protection impact assessments is not part of the services.'],
  ] as const)('%s is not settled by: %s', (id, clause) => {
    expect(dutyIn(withClause(clause), id)).toBeNull()
  })
})

describe('whose certificates are claimed', () => {
  it.each([
    ['The Supplier is ISO 27001 certified.', ['ISO/IEC 27001:processor:held']],
    ['The Supplier maintains an ISO/IEC 27001:2022 certification and a SOC 2 Type II attestation.', ['ISO/IEC 27001:processor:held', 'SOC 2:processor:held']],
    ['The data centres used are certified in accordance with ISO 27001.', ['ISO/IEC 27001:data_centre:held']],
    ['Our servers are located in a data center which is ISO 27001 certified.', ['ISO/IEC 27001:data_centre:held']],
    ['The Supplier works in accordance with ISO 27001 but is in the process of certification.', ['ISO/IEC 27001:processor:wished']],
    ['The Supplier has been certified against ISO 27001 by an independent third party.', ['ISO/IEC 27001:processor:held']],
    ['Birch Ltd holds certificates for ISO 27001 and NEN 7510.', ['ISO/IEC 27001:processor:held', 'NEN 7510:processor:held']],
    ['Supplier complies with and is certified for ISO 27001.', ['ISO/IEC 27001:processor:held']],
    ['Supplier\'s ISMS is certified under ISO/IEC 27001 and 27701.', ['ISO/IEC 27001:processor:held', 'ISO/IEC 27701:processor:held']],
  ])('%s', (clause, certificates) => {
    const claimed = withClause(clause, 'Security').claims.flatMap(({ certificate }) => (certificate ? [`${certificate.standard}:${certificate.holder}:${certificate.stance}`] : []))
    expect(claimed.toSorted()).toEqual(certificates)
  })
})
