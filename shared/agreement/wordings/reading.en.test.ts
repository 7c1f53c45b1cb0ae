import { describe, expect, it } from 'vitest'

import { termIn, withAuditTerm, withClause } from '../../../test/support/english-clauses.ts'

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
    'The Supplier gives the Customer, and whoever the Customer authorises, access to its premises so that the Customer can check that the Supplier keeps to this agreement.',
    'The Customer may have internal audits presented to it or personally inspect the measures of the Supplier.',
    'The Customer reserves the right to review the Supplier\'s security arrangements at any time.',
    'The Customer may have it verified by a chartered accountant whether the Supplier keeps to these terms.',
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
