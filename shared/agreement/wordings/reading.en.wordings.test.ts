import { describe, expect, it } from 'vitest'

import { dutyIn, termIn, withClause } from '../../../test/support/english-clauses.ts'
import type { DutyId } from '../duties/duty-values.ts'

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
