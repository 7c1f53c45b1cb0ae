import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function statusOf(control: string, words: string) {
  return readWords(`Data Processing Agreement\n\nThe parties agree in this document what the Processor does for the Customer and how that goes.\n\n1. Terms\n\n1.1 ${words}\n`).controls.find((mapping) => mapping.control === control)!.status
}

it.each([
  ['C12', 'present', 'The Processor tells the Customer without delay if it considers an instruction to be unlawful.'],
  ['C16', 'present', 'Staff with access to the data are under a duty of confidence.'],
  ['C32', 'present', 'The premises have entry control with personal badges.'],
  ['C38', 'present', 'The Processor uses other processors only with the prior consent of the Customer.'],
  ['C34', 'present', 'There are nightly back-ups to a second place.'],
  ['C47', 'present', 'A data subject who writes to the Processor is referred to the Customer within a week.'],
  ['C49', 'absent', 'Assistance with impact assessments is not part of the Services.'],
  ['C56', 'present', 'The Processor makes available the information necessary to show that it meets its obligations.'],
  ['C10', 'partial', 'We use the data only as instructed by the Customer.'],
  ['C12', 'present', 'If we think that something you ask for is against the law, we say so at once.'],
  ['C13', 'present', 'The Processor never sells the data and does not use them for anything else.'],
  ['C13', 'absent', 'For its billing the Processor is an independent controller, for its own purposes.'],
  ['C15', 'absent', 'The Processor shall not retain, use or disclose the data outside the relation with the Customer.'],
  ['C15', 'present', 'The tickets are kept for 90 days.'],
  ['C16', 'present', 'I treat all that I see on your website in confidence.'],
  ['C16', 'present', 'Everyone who works here has promised to keep what they see to themselves.'],
  ['C18', 'absent', 'The form may not ask for criminal records.'],
  ['C24', 'partial', 'Encryption of the data in transit and at rest.'],
  ['C28', 'absent', 'The Provider is not bound to have its forum monitored for unlawful content.'],
  ['C28', 'present', 'Access is logged and the systems are monitored.'],
  ['C32', 'absent', 'The auditor has physical access to the premises where the audit takes place.'],
  ['C37', 'absent', 'The Processor hopes to hold an ISO 27001 certificate next year.'],
  ['C41', 'present', 'The Processor imposes on each sub-processor obligations equal to those in this agreement.'],
  ['C47', 'present', 'Requests that reach us are passed on within two working days.'],
  ['C47', 'absent', 'At the first request of the Customer the Processor hands over the documents.'],
  ['C50', 'absent', 'The Customer may call for an audit where a breach has been found.'],
  ['C57', 'absent', 'The Processor runs an internal audit of its own security twice a year.'],
  ['C58', 'present', 'If an audit shows that the Processor is not complying, it puts right the failure and tells what was put right.'],
])('%s is %s in English for: %s', (control, status, words) => {
  expect(statusOf(control, words)).toBe(status)
})
