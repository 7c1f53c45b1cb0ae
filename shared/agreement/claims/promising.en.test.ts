import { describe, expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function topicsOf(sentence: string) {
  return readWords(`Data Processing Agreement\n\n1. Duties\n\n1.1 ${sentence}\n\nThis agreement ends when the services that the Customer has ordered end.\n`).claims.map(({ topic }) => topic)
}

describe('what an English sentence promises', () => {
  it.each([
    ['Assistance with impact assessments is not part of the Services.', []],
    ['Data subjects: visitors and members of staff of the Customer', []],
    ['Categories of personal data: usernames, passwords, log data and encrypted files.', []],
    ['The Customer alone decides whether the data subjects are told within 72 hours.', []],
    ['The Customer wishes to have its claims screened for fraud.', []],
    ['Should the Processor be in breach of its duties, the Customer may suspend the transfer until the breach is remedied.', []],
    ['The Processor’s staff is vetted before it starts work.', ['staff-screening']],
    ['The premises have entry control and video surveillance.', ['physical-security']],
    ['The members of the club can book personal training in the app.', []],
    ['The Processor’s employees are trained in data protection every year.', ['staff-training']],
    ['The Processor informs the Customer if an instruction violates the law, and is liable if it fails to.', ['unlawful-instruction-notice']],
    ['The Processor does not disclose the data to third parties and is liable for each breach.', ['disclosure-ban']],
    ['The Processor notifies the Customer of each data breach within 24 hours, so that the Customer may report it.', ['breach-notice-term']],
    ['Data are processed only for the duration of this agreement.', []],
    ['The Customer purchases web hosting and remote back-up services.', []],
    ['Acorn Hosting has its registered office in London, where its servers are hosted, and is represented by Ms Lee.', []],
    ['The Service comes down to storing, sending and, upon termination, erasing files.', []],
    ['The Processor answers for what it does itself on the instructions of the Customer.', []],
    ['The Processor does not answer for the way in which the Customer collects a request.', []],
    ['The Customer keeps up to date its own applications and passwords.', []],
    ['The expert may look into the system logs.', []],
    ['Persons who visit on behalf of the Customer keep information about other clients confidential.', []],
    ['Access is granted as far as is needed for managing and monitoring the contract.', []],
    ['The Processor announces additions and replacements of suppliers on its status page.', ['sub-processor-change-notice']],
    ['The third parties assume in writing the same duties.', ['flow-down']],
    ['An annual penetration test; patching within 14 days; recovery time objective of 8 hours.', ['penetration-test', 'vulnerability-management']],
    ['The data shall not leave the United Kingdom.', ['transfer-limits']],
    ['The Processor assists with assessments of impact if one of the clients asks to see, change or erase data.', []],
  ])('%s', (sentence, topics) => {
    expect(topicsOf(sentence)).toEqual(topics)
  })
})

describe('standard contractual clauses', () => {
  it.each([
    ['Transfers outside the Union rest on the Standard Contractual Clauses, which are incorporated by reference.', ['transfers-under-scc']],
    ['Clause 7 of the Standard Contractual Clauses shall not apply.', []],
    ['Annex II of the Standard Contractual Clauses is deemed completed with Annex 2.', []],
    ['The Standard Contractual Clauses prevail in case of conflict.', []],
    ['For Clause 17 of the Standard Contractual Clauses the parties choose the law of Malta.', []],
  ])('are promised where they are adopted, not where they are filled in: %s', (sentence, topics) => {
    expect(topicsOf(sentence)).toEqual(topics)
  })
})
