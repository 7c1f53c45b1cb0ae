import { describe, expect, it } from 'vitest'

import { dutyIn, withClause } from '../../../test/support/english-clauses.ts'

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
    ['In the event of a data breach, the Supplier assists the Customer in notifying the supervisory authority within 72 hours; to this end it informs the Customer within 24 hours.', 24, 'hours'],
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
    ['The Supplier has two business days after it discovers a data leak to inform the Customer.', 2, 'working_days'],
    ['The term within which the Supplier reports data breaches to the Customer is 24 hours.', 24, 'hours'],
    ['The Supplier shall take no longer than 72 hours from discovery of a data breach to notify the Customer.', 72, 'hours'],
    ['Where personal data have been lost or stolen, the Supplier shall notify the Customer at once and in any case within 36 hours.', 36, 'hours'],
    ['Any unlawful destruction, loss or disclosure of personal data is brought to the Customer\'s attention within 8 hours.', 8, 'hours'],
    ['Suspected security incidents are escalated to the Customer no later than the next business day.', 1, 'working_days'],
    ['The Supplier cooperates in case of breaches. It reports these to the Customer within 36 hours after having learnt of them.', 36, 'hours'],
    ['The Supplier notifies the Customer of a breach, in no event more than seventy-two (72) hours after it was confirmed.', 72, 'hours'],
    ['Breach notification window: 24 hours after confirmation.', 24, 'hours'],
    ['The Supplier shall inform the Customer of a data breach as soon as it can, but ultimately 20 hours after its discovery.', 20, 'hours'],
    ['The Supplier helps, where possible, in answering requests within five days. It reports a data breach to the Customer within 30 hours.', 30, 'hours'],
    ['The Supplier shall promptly (and in any event within 24 hours) notify the Customer of any unlawful processing of the data.', 24, 'hours'],
    ['The Supplier raises the alarm with the Customer\'s duty officer within 4 hours of noticing a data breach.', 4, 'hours'],
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
    'The Customer has 72 hours after it becomes aware of a breach to report it to the authority.',
    'The Customer shall notify the Supplier within 24 hours of any unauthorised use of its account.',
    'The Supplier notifies its insurer of a breach within five days.',
    'The sub-processor has 12 hours after a breach to inform the Supplier.',
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
    ['The Customer may object to a newly engaged sub-processor within 14 days.', 'general_with_objection'],
    ['If the Customer does not object within ten days, the new sub-processor is deemed accepted.', 'general_with_objection'],
    ['The Customer hereby consents to the use of sub-processors.', 'general'],
    ['The Supplier may engage sub-processors for the performance of the services.', 'general'],
    ['The Supplier involves no other processor, not without the written say-so of the Customer.', 'prior_specific'],
    ['Engagement of third parties in the processing takes place solely after the written approval of the Customer.', 'prior_specific'],
    ['The Supplier must have the written agreement of the Customer before it lets any subcontractor handle the data.', 'prior_specific'],
    ['The Supplier may outsource the processing only if the Customer has agreed to this beforehand.', 'prior_specific'],
    ['A sub-processor may start work once the Customer has given the green light.', 'prior_specific'],
    ['Where the Supplier intends to use a sub-processor, it asks the Customer for its consent.', 'prior_specific'],
    ['The Supplier shall not sub-contract any of its obligations without the prior written consent of the Customer.', 'prior_specific'],
    ['The Supplier shall not pass the data to a third-party processor until the Customer has approved it.', 'prior_specific'],
    ['Where the Supplier wishes to engage a sub-processor, it first gets the approval of the Customer.', 'prior_specific'],
    ['The Customer has authorised the following sub-processors: Larch GmbH and Maple AB.', 'general'],
    ['Written approval by the Customer must precede the use of any sub-processor.', 'prior_specific'],
    ['Sub-processors authorised at the start: Larch GmbH and Maple AB.', 'general'],
    ['Unless the Customer protests within four weeks, a change of sub-processor is considered approved.', 'general_with_objection'],
    ['Only sub-processors that the Customer has approved may be used.', 'prior_specific'],
    ['You have 30 days to raise concerns about a new sub-processor.', 'general_with_objection'],
    ['The Customer may prohibit the use of a new subcontractor within 14 days of being told.', 'general_with_objection'],
    ['Use of subcontractors is agreed with the Customer in writing in each case.', 'prior_specific', 'Subcontractors'],
    ['Every one is subject to the approval of the Customer.', 'prior_specific', 'Sub-processors'],
    ['The Customer may refuse the engagement on justified grounds.', 'general_with_objection', 'Sub-processors'],
    ['The Customer has ten working days to refuse a new one.', 'general_with_objection', 'Subcontractors'],
    ['Affiliates and third parties may be retained as sub-processors.', 'general'],
    ['The Customer hereby gives the Supplier permission to engage third parties.', 'general'],
    ['The Supplier may replace a sub-processor. The Customer can veto any new sub-processor.', 'general_with_objection'],
    ['The Supplier is entitled to use subcontractors and publishes a list of them on its website.', 'general'],
    ['The Customer gives its general consent to the use of third parties as sub-processors.', 'general'],
  ])('%s', (clause, value, heading = 'Further provisions') => {
    expect(dutyIn(withClause(clause, heading), 'sub_processors')).toBe(value)
  })

  it.each([
    'The Supplier imposes the same obligations on its staff.',
    'A data subject may object to the processing.',
    'The Supplier shall not disclose the data to third parties without the consent of the Customer.',
    'The Supplier shall not transfer data outside the EEA without the prior written consent of the Customer.',
    'Neither party may assign this agreement without the prior written consent of the other.',
    'The Supplier is not relieved of its duties where a sub-processor fails to keep what was agreed.',
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
    ['dpia_assistance', 'Where a PIA is required, the Supplier will co-operate in it.'],
    ['dpia_assistance', 'If the Customer has to assess the impact on privacy, the Supplier delivers what it needs for that.'],
    ['data_subject_assistance', 'The Supplier passes on any complaint or letter that it receives from a person about their data.'],
    ['data_subject_assistance', 'The Supplier shall, insofar as possible, by appropriate measures, help the Customer answer people who exercise their rights.'],
    ['data_subject_assistance', 'The Supplier enables the Customer to honour the rights to information, correction and portability.'],
    ['data_subject_assistance', 'The service offers controls with which the Customer can retrieve, correct or delete data to meet its duties towards data subjects.'],
    ['data_subject_assistance', 'Complaints about the processing are passed on to the Customer without a reply.'],
    ['data_subject_assistance', 'The Supplier has procedures with which the Customer can comply with a subject access request.'],
    ['data_subject_assistance', 'The Supplier corrects data as the Customer instructs when a data subject asks for that.'],
    ['dpia_assistance', 'The Supplier assists the Customer with its duties under Articles 32 up to and including 36 GDPR.'],
    ['data_subject_assistance', 'Requests under Articles 15 to 22 GDPR that reach the Supplier are handed to the Customer within two days.'],
    ['data_subject_assistance', 'If an employee turns to the Supplier with a question on his data, it refers him to the Customer.'],
    ['deletion_or_return', 'The Supplier renders the data permanently inaccessible within 90 days of termination.'],
    ['deletion_or_return', 'After the assignment the Supplier retains nothing.'],
    ['data_subject_assistance', 'The Supplier enables the Customer to meet its duties towards data subjects in time.'],
    ['dpia_assistance', 'The Supplier assists with data protection assessments that the law requires.'],
    ['data_subject_assistance', 'Where an individual invokes his or her rights, the Supplier informs the Customer within three days.'],
    ['data_subject_assistance', 'The Supplier makes it possible for the Customer to carry out corrections for data subjects.'],
    ['dpia_assistance', 'The Supplier supports the Customer in respect of Articles 32, 33, 34, 35 and 36 GDPR.'],
    ['deletion_or_return', 'After termination the Supplier does not keep copies of the personal data.'],
    ['deletion_or_return', 'Thereafter the data are deleted or returned.'],
    ['deletion_or_return', 'Upon conclusion of the assignment all documents with personal data will be surrendered or shredded.'],
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
    ['deletion_or_return', 'Hard disks are destroyed after use.'],
    ['data_subject_assistance', 'The Supplier assists the Customer in informing data subjects of a data breach.'],
    ['data_subject_assistance', 'If the supervisory authority turns to the Supplier, it refers it to the Customer.'],
    ['dpia_assistance', 'The Supplier has carried out an impact assessment of its own platform.'],
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
