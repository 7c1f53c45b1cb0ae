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
])('%s is %s in English for: %s', (control, status, words) => {
  expect(statusOf(control, words)).toBe(status)
})
