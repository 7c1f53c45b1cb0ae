import { describe, expect, it } from 'vitest'

import { dutyIn, termIn, withAuditTerm, withClause } from '../../../test/support/english-clauses.ts'
import type { DutyId } from '../duties/duty-values.ts'
import type { TermId } from '../terms/term-values.ts'

/** The usual subjects in the words of founders, lawyers, translators and lists: none of them a form's. */

describe('a right to audit is found in', () => {
  it.each([
    ['We will let you, or an auditor you choose, look at how we handle your data, as long as you ask us four weeks before.', 'Further provisions'],
    ['Compliance with this DPA is subject to verification by the Customer, who can instruct an auditor for this.', 'Further provisions'],
    ['The Customer is given the opportunity to carry out a yearly check of the processing at the Supplier\'s premises.', 'Further provisions'],
    ['Inspections take place after consultation and not more than once a year.', 'Rights of control'],
    ['Upon request you can get a copy of our SOC 2 report; if that is not enough, you may conduct an audit yourself.', 'Further provisions'],
    ['In case of a well-founded suspicion of abuse only, Customer shall have the right to have an independent expert investigate compliance.', 'Further provisions'],
    ['Supplier undertakes to submit to such audits as the Customer may reasonably require.', 'Further provisions'],
    ['Customer may exercise its right of inspection pursuant to Article 28(3)(h) GDPR as follows.', 'Further provisions'],
    ['The right to supervise the processing at the location of the Supplier is vested in the Customer.', 'Further provisions'],
    ['Supplier provides Customer with everything needed to prove compliance with Article 28 and makes audits possible.', 'Further provisions'],
    ['The Customer or its delegate may examine the Supplier\'s records relating to the processing.', 'Further provisions'],
    ['A check of the measures by the Customer is possible at any time by appointment.', 'Checks'],
    ['Supplier shall, at Customer\'s cost and on reasonable prior notice, permit representatives of Customer to access relevant premises and records for the purpose of verifying Supplier\'s compliance with this Addendum.', 'Further provisions'],
    ['Where the information provided under 2.0 is not sufficient, Supplier shall at Customer\'s request be audited by a reputable third party auditor selected jointly.', 'Further provisions'],
    ['Customer agrees to exercise any right it may have to conduct an audit under the GDPR by instructing Supplier to carry out the audit described in this section.', 'Further provisions'],
    ['Customer\'s audit: Customer may, by itself or through an independent auditor, carry out inspections.', 'Further provisions'],
    ['The Client can ask for an audit up to once per year.', 'Further provisions'],
    ['- allow and cooperate with audits done by Customer', 'Further provisions'],
    ['Provide Customer with all information required to prove compliance and allow audits;', 'Further provisions'],
    ['Supplier agrees to allow the Customer\'s internal auditors to perform reviews of the security measures.', 'Further provisions'],
    ['The Customer shall at all times have the possibility to audit compliance by the Supplier.', 'Further provisions'],
    ['Subject to confidentiality, a Customer that has reasonable doubts may commission an inspection of the Supplier\'s processing environment.', 'Further provisions'],
    ['To the extent required by applicable law, Supplier will contribute to audits and inspections of the processing that Customer or its regulator carries out.', 'Further provisions'],
    ['Supplier will make available to Customer on request all information necessary to demonstrate compliance with this DPA and will allow for and contribute to audits.', 'Further provisions'],
    ['Supplier must demonstrate compliance to Customer. Customer may inspect at any time during office hours whether the agreed measures are being observed.', 'Further provisions'],
    ['For the purpose of verifying that the Supplier observes the Regulation, persons authorised by the Customer shall be admitted to the Supplier\'s premises.', 'Supervision'],
    ['It is possible for Customer to have us audited by an independent party; please contact privacy@birch.example.', 'Further provisions'],
    ['Supplier will undergo an audit by an auditor designated by Customer if Customer so requests.', 'Further provisions'],
    ['You can ask us for proof that we comply and, if needed, have an audit done.', 'Further provisions'],
    ['The Supplier shall grant the Customer and its auditors such access as is needed to audit the processing.', 'Further provisions'],
    ['Once a year the Customer can check (or have checked) that the Supplier complies with this agreement.', 'Further provisions'],
    ['The Customer has, with regard to the processing, a right of control, which it may exercise on site.', 'Further provisions'],
    ['The Supplier shall, when asked, cooperate in an audit of the Customer.', 'Further provisions'],
    ['Data controller\'s right to audit: upon 30 days notice, data controller can audit data processor.', 'Further provisions'],
  ])('%s', (clause, heading) => {
    expect(withClause(clause, heading).auditClause?.clause).toBe('2.1')
  })
})

describe('no right to audit is found in', () => {
  it.each([
    ['Customers are not able to audit our facilities.', 'Further provisions'],
    ['We do not offer individual customer audits; our yearly SOC 2 report is available instead.', 'Further provisions'],
    ['On-site audits by customers are not possible.', 'Audits'],
    ['Supplier is audited every year by an accredited firm and shares a summary with Customer.', 'Further provisions'],
    ['The Supplier\'s data protection officer monitors compliance and carries out audits.', 'Further provisions'],
    ['The Customer shall keep records and permit the Supplier to audit the number of users.', 'Further provisions'],
    ['Customer may review, correct and delete its data in the portal.', 'Further provisions'],
    ['Supplier performs audits of its subprocessors before engaging them and every year thereafter.', 'Further provisions'],
    ['The Supplier keeps an audit trail, which the Customer may request.', 'Further provisions'],
    ['The Supplier will notify the Customer of any inspection by a supervisory authority.', 'Further provisions'],
    ['Our certification body audits us annually, and the certificate can be inspected by the Customer on our website.', 'Further provisions'],
    ['Customer has no right to inspect or audit Supplier\'s premises.', 'Further provisions'],
    ['Supplier does not accept any on-site audits by its customers.', 'Further provisions'],
    ['The audit right in the main agreement does not apply to this DPA.', 'Further provisions'],
    ['The Customer may terminate if the Supplier fails an audit by the authority.', 'Further provisions'],
    ['Supplier monitors, audits and logs all access to Customer data.', 'Further provisions'],
    ['Visits to our data centre are not possible; audits by customers are excluded.', 'Audits'],
    ['Customers can view our security overview and penetration test summary in the trust centre.', 'Further provisions'],
    ['The Customer is responsible for checking whether the measures of the Supplier are suitable for its purposes.', 'Further provisions'],
  ])('%s', (clause, heading) => {
    expect(withClause(clause, heading).auditClause).toBeNull()
  })
})

describe('the terms of an audit', () => {
  it.each([
    ['T08', 'An audit is announced to the Supplier in writing a minimum of two weeks ahead.', { kind: 'fixed', count: 14, unit: 'calendar_days' }],
    ['T08', 'Customer shall notify Supplier of its wish to audit no later than 30 days before the intended start.', { kind: 'fixed', count: 30, unit: 'calendar_days' }],
    ['T08', 'The parties agree on the date; the Supplier gets at least ten business days to prepare.', { kind: 'fixed', count: 10, unit: 'working_days' }],
    ['T08', 'The Customer announces the audit in good time.', { kind: 'reasonable' }],
    ['T08', 'The Supplier must have received the request four weeks before the date of the audit.', { kind: 'fixed', count: 28, unit: 'calendar_days' }],
    ['T08', 'Audits require a reasonable notice period of no less than fifteen (15) days.', { kind: 'fixed', count: 15, unit: 'calendar_days' }],
    ['T08', 'Customer must send a detailed audit plan at least sixty (60) days before the proposed audit date.', { kind: 'fixed', count: 60, unit: 'calendar_days' }],
    ['T08', 'Subject to five working days\' warning, the Customer may come to the premises.', { kind: 'fixed', count: 5, unit: 'working_days' }],
    ['T10', 'No more than a single audit shall be carried out in any contract year.', { max: 1, years: 1 }],
    ['T10', 'Audits are limited to one (1) per calendar year.', { max: 1, years: 1 }],
    ['T10', 'The Customer\'s rights under paragraph 2.1 shall be exercised not more than twice a year.', { max: 2, years: 1 }],
    ['T10', 'The Customer shall not conduct more than one such audit in any period of twelve months.', { max: 1, years: 1 }],
    ['T10', 'An audit takes place at most once in two years.', { max: 1, years: 2 }],
    ['T10', 'The Customer can do this every year.', { max: 1, years: 1 }],
    ['T11', 'Not more than once a year, unless a data protection authority asks for it.', ['authority']],
    ['T11', 'A second audit in the same year is possible only after a personal data breach.', ['breach']],
    ['T13', 'The auditor shall not cause more disruption than is reasonably unavoidable.', 'not_unreasonable'],
    ['T13', 'The Customer takes care that the operations of the Supplier are not disrupted.', 'minimal'],
    ['T12', 'Visits take place on weekdays between 9:00 and 17:00.', { hours: 'business' }],
    ['T14', 'The auditor must first sign the Supplier\'s NDA.', { kind: expect.any(String) }],
    ['T20', 'The Supplier may invoice its effort for an audit at the usual rates.', 'controller_all'],
    ['T20', 'The Supplier does not charge for its cooperation.', 'processor_all'],
    ['T20', 'Each of us pays our own way.', 'own_costs'],
    ['T20', 'Audits are at the expense of the party that requests them.', 'controller_all'],
    ['T20', 'You pay for the audit, including the time we spend on it.', 'controller_all'],
    ['T22', 'If the audit shows that the Supplier has not kept to this agreement, the Supplier pays the costs.', { on: 'any_deviation' }],
    ['T22', 'The Customer pays, except if serious shortcomings are found, in which case the costs are for the Supplier.', { on: 'material_breach' }],
    ['T23', 'If the audit brings faults to light, the Supplier puts them right without delay.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }],
    ['T23', 'The parties discuss the outcome and agree what is to be done.', { duty: 'negotiate' }],
    ['T18', 'The Supplier may meet a request for an audit by handing over a recent ISO 27001 certificate.', 'replaces'],
    ['T18', 'Before asking for an audit the Customer shall first look at the certificates that are available.', 'must_consider_first'],
    ['T02', 'The Customer or a representative it has appointed carries out the audit.', ['controller_self', 'mandated_auditor']],
    ['T02', 'The audit shall be entrusted to an external expert who is independent of both parties.', ['independent_third_party']],
    ['T04', 'There must be a specific reason for the audit, such as a suspected breach.', 'for_cause_only'],
    ['T08', 'Prior to an audit the Customer gives at least 14 business days\' notice in writing.', { kind: 'fixed', count: 14, unit: 'working_days' }],
    ['T08', 'Customer shall provide Supplier with at least twenty (20) Business Days\' prior written notice, including the scope of the audit.', { kind: 'fixed', count: 20, unit: 'working_days' }],
    ['T08', 'Any request for an audit must reach Supplier forty-five (45) days in advance.', { kind: 'fixed', count: 45, unit: 'calendar_days' }],
    ['T08', 'The audit is announced with an appropriate lead time, at least three weeks.', { kind: 'fixed', count: 21, unit: 'calendar_days' }],
    ['T08', 'Audits shall be conducted on reasonable written notice.', { kind: 'reasonable' }],
    ['T08', 'Customer shall give sufficient notice of its intention to inspect.', { kind: 'reasonable' }],
    ['T08', 'You must tell us one week before you come.', { kind: 'fixed', count: 7, unit: 'calendar_days' }],
    ['T10', 'The Customer may do so a maximum of once per contract year.', { max: 1, years: 1 }],
    ['T10', 'no more frequently than annually', { max: 1, years: 1 }],
    ['T10', 'Up to two audits may be performed per calendar year.', { max: 2, years: 1 }],
    ['T10', 'Customer may only mandate an audit once every three (3) years.', { max: 1, years: 3 }],
    ['T10', 'Such inspection shall not take place more than one (1) time per year.', { max: 1, years: 1 }],
    ['T11', 'Customer may not audit more than once per year except after a security incident.', ['breach']],
    ['T11', 'Once per year, or more often if instructed by a supervisory authority.', ['authority']],
    ['T11', 'An additional audit may be held where there are indications of non-compliance; otherwise once a year.', ['indication']],
    ['T13', 'The auditor must avoid causing any unreasonable disturbance to Supplier\'s operations.', 'not_unreasonable'],
    ['T13', 'Audits shall be performed in a manner that causes minimal disruption.', 'minimal'],
    ['T13', 'The audit may not hinder the daily business of the Supplier.', 'minimal'],
    ['T12', 'All audits must take place during Supplier\'s normal business hours.', { hours: 'business' }],
    ['T14', 'The results are Supplier\'s confidential information.', { kind: expect.any(String) }],
    ['T14', 'Third parties must execute a confidentiality agreement acceptable to Supplier.', { kind: expect.any(String) }],
    ['T14', 'The Customer keeps everything it learns during the audit to itself.', { kind: expect.any(String) }],
    ['T20', 'The Customer shall bear all costs arising from the audit, including those of the Supplier.', 'controller_all'],
    ['T20', 'Supplier may charge a fee, based on its reasonable costs, for any audit.', 'controller_all'],
    ['T20', 'The audit shall be at Customer\'s sole expense.', 'controller_all'],
    ['T20', 'The parties shall each bear their own costs in relation to the audit.', 'own_costs'],
    ['T20', 'Supplier shall provide its cooperation free of charge.', 'processor_all'],
    ['T20', 'Customer is responsible for all costs and fees related to such audit.', 'controller_all'],
    ['T20', 'The costs of the audit are divided equally between the parties.', 'split'],
    ['T20', 'The first audit is free; further audits are charged.', 'split'],
    ['T21', 'Supplier charges EUR 150 per hour for assistance with an audit.', { amountCents: 15000, per: 'hour' }],
    ['T21', 'Our time is billed at €95/hour.', { amountCents: 9500, per: 'hour' }],
    ['T22', 'Customer bears the costs unless the audit reveals a material breach by Supplier.', { on: 'material_breach' }],
    ['T22', 'Costs are borne by Customer, unless Supplier is found not to be in compliance.', { on: 'any_deviation' }],
    ['T23', 'Supplier shall promptly take corrective action for any non-compliance identified in the audit.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }],
    ['T23', 'Supplier shall implement the recommendations as soon as possible.', { duty: 'implement', deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }],
    ['T23', 'Findings will be discussed in good faith and an improvement plan will be agreed.', { duty: 'negotiate' }],
    ['T18', 'Customer agrees that Supplier\'s SOC 2 report satisfies its audit rights.', 'replaces'],
    ['T18', 'In lieu of an audit, Supplier may provide its latest ISO certificate.', 'replaces'],
    ['T18', 'An audit is only carried out if the third-party reports provided by Supplier are insufficient.', 'must_consider_first'],
    ['T18', 'In deciding on an audit, the Customer may take into account relevant certifications held by the Supplier.', 'may_consider'],
    ['T02', 'Audits may be carried out by the Customer or its appointed auditors.', ['controller_self', 'mandated_auditor']],
    ['T02', 'Audits are carried out solely by a neutral third party bound to secrecy.', ['independent_third_party']],
    ['T02', 'Customer may perform the audit itself or have it done by a third party.', ['independent_third_party', 'controller_self']],
    ['T04', 'The Customer may audit in the event of a reasonable suspicion of a breach of this agreement only.', 'for_cause_only'],
    ['T04', 'Only if the Customer can show that the documents are inadequate may it carry out an audit.', 'after_docs_insufficient'],
    ['T04', 'The audit may be carried out whenever the Customer wishes.', 'any_time'],
    ['T08', 'Unless otherwise required by a supervisory authority, Customer gives 30 days\' advance notice.', { kind: 'fixed', count: 30, unit: 'calendar_days' }],
    ['T08', 'Audits must be requested by e-mail to the privacy officer at least 4 weeks prior to the preferred date.', { kind: 'fixed', count: 28, unit: 'calendar_days' }],
    ['T08', 'A period of ten working days shall be observed between the announcement and the audit.', { kind: 'fixed', count: 10, unit: 'working_days' }],
    ['T08', 'Announcement takes place within a reasonable time beforehand.', { kind: 'reasonable' }],
    ['T08', 'Notice: 14 days', { kind: 'fixed', count: 14, unit: 'calendar_days' }],
    ['T08', 'Customer may audit after having given Supplier a month\'s notice.', { kind: 'fixed', count: 30, unit: 'calendar_days' }],
    ['T08', 'An inspection on site is announced 48 hours in advance.', { kind: 'fixed', count: 48, unit: 'hours' }],
    ['T10', 'This right may be used once every calendar year.', { max: 1, years: 1 }],
    ['T10', 'Frequency: at most one audit per year.', { max: 1, years: 1 }],
    ['T10', 'Customer may exercise this right only once in each twelve (12) month period.', { max: 1, years: 1 }],
    ['T10', 'We accept one audit a year per customer.', { max: 1, years: 1 }],
    ['T10', 'Unless there is a breach, audits shall be limited to one per annum.', { max: 1, years: 1 }],
    ['T11', 'This limit does not apply after a data breach.', ['breach']],
    ['T11', 'Once a year, unless there is good reason for more.', ['urgent_reason']],
    ['T11', 'Not more than once per year, unless mandatory law requires otherwise.', ['law']],
    ['T13', 'The auditor keeps the burden for the Supplier as low as possible.', 'minimal'],
    ['T13', 'Audits are performed so as not to unreasonably interfere with Supplier\'s business activities.', 'not_unreasonable'],
    ['T12', 'Audits happen between 8 am and 6 pm on working days.', { hours: 'business' }],
    ['T14', 'Auditors are bound to professional secrecy or sign a confidentiality undertaking.', { kind: expect.any(String) }],
    ['T14', 'The audit report is treated as strictly confidential by both parties.', { kind: expect.any(String) }],
    ['T20', 'Costs: Customer.', 'controller_all'],
    ['T20', 'The Customer meets the reasonable costs which the Supplier incurs in connection with the audit.', 'controller_all'],
    ['T20', 'Supplier is entitled to reimbursement of the expenses of its staff.', 'controller_all'],
    ['T20', 'For audits beyond that, we charge our hourly rate.', 'controller_all'],
    ['T20', 'The Customer assumes the costs of the auditor.', 'controller_all'],
    ['T20', 'All audit costs are borne by the Supplier.', 'processor_all'],
    ['T20', 'Both parties bear their own costs.', 'own_costs'],
    ['T21', 'An hourly rate of EUR 125 applies.', { amountCents: 12500, per: 'hour' }],
    ['T22', 'If it turns out that the Supplier has failed to perform its obligations, it shall reimburse the costs of the audit.', { on: 'any_deviation' }],
    ['T22', 'Should the audit uncover significant non-compliance, the audit is at the Supplier\'s expense.', { on: 'material_breach' }],
    ['T23', 'Deficiencies found in the audit are corrected by the Supplier within 30 days.', { duty: 'remedy' }],
    ['T23', 'If an audit finds vulnerabilities, Supplier shall fix these as quickly as possible at its own cost.', { duty: 'remedy', deadline: { kind: 'as_soon_as_possible', count: null, unit: null } }],
    ['T23', 'The parties consult each other about the results of the audit.', { duty: 'negotiate' }],
    ['T18', 'Where Supplier holds a valid certificate, this suffices as proof and no audit takes place.', 'replaces'],
    ['T18', 'Supplier can choose to provide an audit report by an independent third party instead.', 'replaces'],
    ['T02', 'The audit is performed by a qualified auditor bound to secrecy.', ['mandated_auditor']],
    ['T02', 'The audit is done by the Customer or an independent third party that is not a competitor.', ['independent_third_party', 'controller_self']],
    ['T04', 'Customer has the right to audit if there is a concrete suspicion of misuse of personal data.', 'for_cause_only'],
    ['T02', 'You may check yourself or have somebody with the right knowledge do it for you.', ['controller_self', 'mandated_auditor']],
    ['T02', 'You can inspect this yourself, or have someone independent do it for you.', ['independent_third_party', 'controller_self']],
    ['T02', 'The Customer is entitled to convince itself on the premises or to have this done by an inspector to be named in the individual case.', ['controller_self', 'mandated_auditor']],
    ['T02', 'The audit is done by your own people or a consultant of your choice.', ['controller_self', 'mandated_auditor']],
    ['T02', 'The audit is carried out by a registered auditor who is independent.', ['independent_third_party']],
    ['T04', 'We answer your questions first. If that\'s not enough, you can inspect how we handle your data.', 'after_docs_insufficient'],
    ['T04', 'Audits can be performed periodically.', 'periodic'],
  ] as const)('%s: %s', (id: TermId, sentence, value) => {
    expect({ value: termIn(withAuditTerm(sentence), id) }).toMatchObject({ value })
  })
})

describe('what goes on about the audit without naming it', () => {
  const grant = 'The Customer may inspect how the Supplier processes the data.'

  it('cites the clause that grants it', () => {
    const reading = withClause(`${grant}\n\n2.2 The Supplier keeps the data in Europe.\n\n2.3 Rights under paragraph 2.1 are exercised not more than twice a year.`)
    expect(termIn(reading, 'T10')).toMatchObject({ max: 2 })
  })

  it('follows the grant in words that only an audit has', () => {
    const reading = withClause(`${grant}\n\n2.2 The Customer gives thirty days' written notice.\n\n2.3 It does so during business hours.`)
    expect([termIn(reading, 'T08'), termIn(reading, 'T12')]).toMatchObject([{ count: 30 }, { hours: 'business' }])
  })

  it('stands in a list that opens on audits', () => {
    const reading = withClause(`${grant}\n\n2.2 The Supplier trains its staff.\n\n2.3 The following applies to inspections:\n\n(a) ten working days' notice is given;\n\n(b) the Customer bears the costs.`)
    expect([termIn(reading, 'T08'), termIn(reading, 'T20')]).toMatchObject([{ count: 10 }, 'controller_all'])
  })

  it('is not the audit of licences', () => {
    const reading = withClause(`${grant}\n\n3. Licence audit\n\n3.1 The Supplier may audit the Customer's licences on fourteen days' notice and twice per calendar year.`)
    expect([termIn(reading, 'T08'), termIn(reading, 'T10')]).toEqual([null, null])
  })
})

describe('the duties beside the audit', () => {
  it.each([
    ['breach_notice', 'We tell you about a personal data breach within 36 hours of finding out.', { kind: 'fixed', count: 36, unit: 'hours', isSoft: false }],
    ['breach_notice', 'Supplier notifies Customer of a data breach no later than the second working day after it was discovered.', { kind: 'fixed', count: 2, unit: 'working_days', isSoft: false }],
    ['breach_notice', 'Supplier shall without undue delay notify Customer of a breach, so that Customer can notify the authority within 72 hours.', { kind: 'without_delay' }],
    ['breach_notice', 'Supplier will notify Customer of any security incident within 72 hours.', { kind: 'fixed', count: 72, unit: 'hours', isSoft: false }],
    ['breach_notice', 'If Supplier discovers a leak, it must be reported to Customer within 48 hours; Customer then decides on notifying the authority within 72 hours.', { kind: 'fixed', count: 48, unit: 'hours', isSoft: false }],
    ['sub_processors', 'We keep a list of sub-processors on our website. You can subscribe to changes, and may end the contract if you disagree with a new sub-processor.', 'general_with_objection'],
    ['sub_processors', 'Sub-processors are engaged only once the Customer has agreed to them in writing.', 'prior_specific'],
    ['sub_processors', 'A current list of sub-processors is available on our website.', 'general'],
    ['sub_processors', 'No sub-processor may be used unless the Customer has approved it beforehand.', 'prior_specific'],
    ['sub_processors', 'Approval of a new sub-processor is deemed given if Customer has not objected within 30 days.', 'general_with_objection'],
    ['deletion_or_return', 'Data are removed from our systems 30 days after the contract ends.', 'delete'],
    ['deletion_or_return', 'After the end of the services Customer chooses whether the data are handed back or destroyed.', 'delete_or_return'],
    ['deletion_or_return', 'The Supplier gives all data back at the end of the contract.', 'return'],
    ['data_subject_assistance', 'If one of your users asks us for his data, we pass the question on to you.', 'assists'],
    ['data_subject_assistance', 'Supplier supports Customer in handling requests under Chapter III GDPR.', 'assists'],
    ['data_subject_assistance', 'Help with access requests of data subjects is charged at our hourly rate.', 'assists_for_payment'],
    ['dpia_assistance', 'Supplier lends a hand with DPIAs.', 'assists'],
    ['dpia_assistance', 'Supplier supports Customer in fulfilling its duties under Articles 32 to 36 GDPR.', 'assists'],
    ['breach_notice', 'In the event of a Personal Data Breach, Supplier shall notify Customer without undue delay and no later than 72 hours after becoming aware.', { kind: 'fixed', count: 72, unit: 'hours', isSoft: false }],
    ['breach_notice', 'Supplier informs Customer of every (suspected) breach within 24 hours at the most.', { kind: 'fixed', count: 24, unit: 'hours', isSoft: false }],
    ['breach_notice', 'Supplier will use reasonable endeavours to notify Customer of an incident within 48 hours.', { kind: 'fixed', count: 48, unit: 'hours', isSoft: true }],
    ['breach_notice', 'Supplier shall inform Customer immediately if it becomes aware of a personal data breach. Customer has 72 hours to notify the regulator.', { kind: 'without_delay' }],
    ['breach_notice', 'Breaches are reported to the Customer at the latest on the next working day.', { kind: 'fixed', count: 1, unit: 'working_days', isSoft: false }],
    ['breach_notice', 'If we find out about a data breach we\'ll let you know as soon as possible.', { kind: 'without_delay' }],
    ['breach_notice', 'Supplier shall notify the Customer of a breach without undue delay and, where feasible, within 72 hours.', { kind: 'fixed', count: 72, unit: 'hours', isSoft: true }],
    ['sub_processors', 'Customer grants a general authorisation. Supplier gives 30 days\' notice of new subprocessors, during which Customer may object on reasonable grounds.', 'general_with_objection'],
    ['sub_processors', 'Supplier shall not subcontract any processing without Customer\'s prior written consent.', 'prior_specific'],
    ['sub_processors', 'Customer agrees that Supplier may use the sub-processors listed in Annex 3.', 'general'],
    ['sub_processors', 'Should Customer object to a new sub-processor, Supplier may terminate.', 'general_with_objection'],
    ['sub_processors', 'Supplier is free to use sub-processors and will inform the Customer about changes.', 'general'],
    ['sub_processors', 'The engagement of a sub-processor requires the Customer\'s approval in each case.', 'prior_specific'],
    ['deletion_or_return', 'When your subscription ends we delete all your data within 90 days.', 'delete'],
    ['deletion_or_return', 'On expiry, Supplier shall, at Customer\'s option, return or securely destroy all personal data.', 'delete_or_return'],
    ['deletion_or_return', 'Supplier returns the data to Customer after termination and erases existing copies.', 'delete_or_return'],
    ['data_subject_assistance', 'Supplier shall assist Customer by appropriate technical and organisational measures in responding to data subject requests.', 'assists'],
    ['data_subject_assistance', 'We forward data subject requests to you.', 'assists'],
    ['data_subject_assistance', 'The platform allows Customer to answer requests from data subjects itself, and Supplier helps where needed.', 'assists'],
    ['data_subject_assistance', 'Supplier helps with data subject requests at its standard rates.', 'assists_for_payment'],
    ['dpia_assistance', 'On request Supplier provides information for a data protection impact assessment.', 'assists'],
    ['dpia_assistance', 'Supplier assists Customer in ensuring compliance with Articles 32 to 36 of the GDPR.', 'assists'],
    ['dpia_assistance', '"DPIA" means a data protection impact assessment under Article 35.', null],
    ['breach_notice', 'Supplier notifies breaches to privacy@alder.example within 48 hours after detection.', { kind: 'fixed', count: 48, unit: 'hours', isSoft: false }],
    ['breach_notice', 'Notification of data breaches: within 24 hours after discovery, by e-mail to the Customer.', { kind: 'fixed', count: 24, unit: 'hours', isSoft: false }],
    ['breach_notice', 'Birch will inform the Customer of a personal data breach as soon as possible, but not later than 72 hours after becoming aware of it.', { kind: 'fixed', count: 72, unit: 'hours', isSoft: false }],
    ['breach_notice', 'The Supplier reports personal data breaches to the Customer without unreasonable delay.', { kind: 'without_delay' }],
    ['breach_notice', 'The Supplier informs the Customer within three business days about security incidents.', { kind: 'fixed', count: 3, unit: 'working_days', isSoft: false }],
    ['breach_notice', 'The Customer must notify the supervisory authority of a breach within 72 hours.', null],
    ['breach_notice', 'A sub-processor must inform Supplier of a breach within 6 hours, and Supplier shall inform Customer within 12 hours of a breach.', { kind: 'fixed', count: 12, unit: 'hours', isSoft: false }],
    ['sub_processors', 'The Customer hereby consents to new sub-processors, provided Supplier informs it 30 days in advance and it does not object.', 'general_with_objection'],
    ['sub_processors', 'Prior written approval of the Customer is needed before another processor is engaged.', 'prior_specific'],
    ['sub_processors', 'The Supplier may have the processing carried out by sub-processors and keeps the Customer informed.', 'general'],
    ['sub_processors', 'Supplier posts new subprocessors on its website; Customer may raise concerns within 10 days.', 'general_with_objection'],
    ['sub_processors', 'The Supplier shall not engage any sub-processor.', 'forbidden'],
    ['sub_processors', 'Subcontracting is only allowed with consent of the Customer.', 'prior_specific'],
    ['deletion_or_return', 'Following termination, Customer may retrieve its data for 30 days, after which Supplier deletes it.', 'delete_or_return'],
    ['deletion_or_return', 'Once the agreement is over all personal data is permanently destroyed.', 'delete'],
    ['deletion_or_return', 'At the choice of the controller, the processor deletes or returns all the personal data after the end of the provision of services.', 'delete_or_return'],
    ['data_subject_assistance', 'Supplier will promptly notify Customer if it receives a request from a data subject and will not answer it itself.', 'assists'],
    ['data_subject_assistance', 'The Supplier will help the Customer to fulfil requests for access, rectification and erasure.', 'assists'],
    ['data_subject_assistance', 'Taking into account the nature of the processing, Supplier supports Customer in answering requests from individuals.', 'assists'],
    ['dpia_assistance', 'Where a DPIA is required, Supplier will cooperate.', 'assists'],
    ['dpia_assistance', 'Supplier assists with data protection impact assessments; the time spent is charged at the agreed rates.', 'assists_for_payment'],
    ['dpia_assistance', '- support with DPIAs and prior consultation', 'assists'],
  ] as const)('%s: %s', (id: DutyId, sentence, value) => {
    expect({ value: dutyIn(withClause(sentence), id) }).toMatchObject({ value })
  })
})

describe('certificates', () => {
  it.each([
    ['We are ISO 27001 certified.', ['ISO/IEC 27001:processor:held']],
    ['Our data centre partner is certified under ISO 27001.', ['ISO/IEC 27001:data_centre:held']],
    ['We expect our SOC 2 report next year.', ['SOC 2:processor:wished']],
    ['Supplier has no ISO 27001 certificate.', ['ISO/IEC 27001:processor:denied']],
    ['Supplier is certified to ISO 27001 and its data centre has a SOC 2 report.', ['ISO/IEC 27001:processor:held', 'SOC 2:data_centre:held']],
    ['Supplier is certified according to ISO 9001 and ISO 27001.', ['ISO 9001:processor:held', 'ISO/IEC 27001:processor:held']],
    ['Birch Ltd has a TISAX label.', ['TISAX:processor:held']],
    ['Supplier is working towards NEN 7510 certification.', ['NEN 7510:processor:wished']],
    ['We host with a cloud provider that is SOC 2 certified.', ['SOC 2:data_centre:held']],
    ['Payments are handled by our sub-processor, which is PCI DSS certified.', ['PCI DSS:sub_processor:held']],
    ['Supplier is not ISO 27001 certified.', ['ISO/IEC 27001:processor:denied']],
    ['We hold Cyber Essentials Plus.', ['Cyber Essentials Plus:processor:held']],
    ['Birch Ltd is certified to ISO/IEC 27001:2022 and renews this certificate every three years.', ['ISO/IEC 27001:processor:held']],
    ['The data is stored in data centres that are ISO 27001 and SOC 2 Type II certified.', ['ISO/IEC 27001:data_centre:held', 'SOC 2:data_centre:held']],
    ['We intend to obtain ISO 27001 certification in 2027.', ['ISO/IEC 27001:processor:wished']],
    ['Supplier has an ISAE 3402 type II report.', ['ISAE 3402:processor:held']],
    ['We do not have a SOC 2 report.', ['SOC 2:processor:denied']],
  ])('%s', (sentence, certificates) => {
    const claimed = withClause(sentence, 'Security').claims.flatMap(({ certificate }) => (certificate ? [`${certificate.standard}:${certificate.holder}:${certificate.stance}`] : []))
    expect(claimed.toSorted()).toEqual(certificates)
  })
})
