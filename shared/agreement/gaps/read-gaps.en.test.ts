import { expect, it } from 'vitest'

import { readWords } from '../../../test/support/shipped-agreements.ts'

function gapsOf(words: string) {
  return readWords(`Data Processing Agreement\n\n1. Terms\n\n1.1 The Processor acts for the Customer and processes the data for the services that the Customer has ordered.\n\n1.2 ${words}\n`).gaps.map(({ id }) => id)
}

it.each([
  ['unresolved-placeholder', 'The Processor gives copies of which the contents are to be determined by the Processor.'],
  ['paid-rights-assistance', 'The Processor helps at no charge with requests of a data subject.'],
  ['one-sided-indemnity', 'The Processor shall indemnify the Customer against all claims by third parties.'],
  ['no-staff-commitment', 'The staff of the Processor is under a statutory duty of confidence.'],
  ['no-multi-factor', 'Passwords are kept in a safe place and every account has two-step verification.'],
  ['no-security-assistance', 'Assistance with impact assessments is not part of the Services.'],
  ['data-centre-unnamed', 'The data centre stands in Manchester.'],
  ['data-centre-unnamed', 'The servers are in a data centre operated by Acorn Hosting.'],
  ['no-staff-commitment', 'I keep everything that I see secret.'],
  ['no-documented-instructions', 'We process the data only as instructed by the Customer.'],
  ['no-unlawful-instruction-duty', 'If we believe that an instruction breaks the law, we say so.'],
])('finds no %s in: %s', (id, words) => {
  expect(gapsOf(words)).not.toContain(id)
})

it.each([
  ['unresolved-placeholder', 'The term of notice is to be determined.'],
  ['data-centre-unnamed', 'The data are kept in a certified data centre.'],
  ['no-staff-commitment', 'The Customer keeps its password secret.'],
  ['paid-rights-assistance', 'The Processor may charge its assistance with requests of a data subject.'],
])('finds %s in: %s', (id, words) => {
  expect(gapsOf(words)).toContain(id)
})
