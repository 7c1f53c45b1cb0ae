import { describe, expect, it } from 'vitest'

import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'

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
    ['Give us a heads-up of at least 20 working days.', 20, 'working_days'],
    ['The Customer may, on giving five Working Days\' notice, enter the premises.', 5, 'working_days'],
    ['At least 30 days must lie between the announcement and the audit.', 30, 'calendar_days'],
    ['We need ten business days to prepare for an audit.', 10, 'working_days'],
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
    'Let us know some time in advance, so that we can pick a day that suits us both.',
    'We expect you to tell us beforehand.',
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
    ['More than one control per calendar year does not take place, and its effort is limited to one day per calendar year.', 1, 'undefined'],
    ['There shall be at least twelve months between two audits.', 1, 'rolling_12m'],
  ])('%s', (sentence, max, period) => {
    expect(termIn(withAuditTerm(sentence), 'T10')).toEqual({ max, period, years: 1 })
  })

  it.each([
    'The Supplier has its systems audited at least once a year by an independent firm.',
    'The Supplier carries out penetration tests once per year.',
    'Supplier\'s auditors review the measures annually.',
    'The certificates are renewed once every three years.',
    'The Supplier carries out an audit of its measures once a year.',
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
    ['Audits (a) require at least thirty (30) days\' prior written notice, (b) may occur no more than once in any twelve month period, except where a supervisory authority requires an additional audit.', 'authority'],
    ['More than one control per calendar year does not take place unless there is a particular cause.', 'urgent_reason'],
    ['Once per year. If there are concrete indications of a violation, an audit may be held in the interim too.', 'indication'],
    ['Only one audit is held per calendar year, barring reasonable suspicion of non-compliance.', 'indication'],
    ['Once per year, it being understood that audits demanded by a regulator do not count.', 'authority'],
    ['You can do this once a year, and again whenever there has been a leak.', 'breach'],
    ['Following a breach we will allow one more inspection.', 'breach'],
    ['Do it once a year at most, unless the law says otherwise.', 'law'],
    ['The Supplier allows audits (at the Customer\'s cost), no more than once in every calendar year except where required by a supervisory authority.', 'authority'],
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
