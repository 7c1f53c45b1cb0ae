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
  ['no-staff-commitment', 'Everyone whom the Processor lets work with the data is bound by a duty of confidence.'],
  ['no-documented-instructions', 'The Processor acts only as the Customer has asked in writing.'],
  ['no-unlawful-instruction-duty', 'The Processor says so if an instruction contravenes the law.'],
  ['no-sub-processor-list', 'The Processor may use sub-processors; a current list stands in the customer panel.'],
  ['rights-list-incomplete', 'The Processor assists with requests for access, rectification, erasure or any other exercise of statutory rights.'],
  ['legal-order-without-notice', 'The Processor informs the Customer of such a legal obligation before it processes the data.'],
  ['return-without-term', 'When the contract has ended the Processor erases the data no later than 60 days thereafter.'],
  ['no-encryption-at-rest', 'The Processor stores its back-ups encrypted and keeps passwords in a safe.'],
  ['controller-must-verify-measures', 'The Customer agrees that a certificate will satisfy its audit right and that a security questionnaire follows.'],
  ['security-best-effort', 'The Processor does its best to implement measures that the Customer may request.'],
  ['repealed-law', 'The GDPR is the Regulation of 27 April 2016 repealing Directive 95/46/EC.'],
])('finds no %s in: %s', (id, words) => {
  expect(gapsOf(words)).not.toContain(id)
})

it.each([
  ['unresolved-placeholder', 'The term of notice is to be determined.'],
  ['data-centre-unnamed', 'The data are kept in a certified data centre.'],
  ['no-staff-commitment', 'The Customer keeps its password secret.'],
  ['paid-rights-assistance', 'The Processor may charge its assistance with requests of a data subject.'],
  ['security-best-effort', 'The Processor makes every reasonable effort to secure its systems.'],
  ['controller-must-verify-measures', 'The Customer has convinced itself that this level suffices.'],
])('finds %s in: %s', (id, words) => {
  expect(gapsOf(words)).toContain(id)
})

it.each([
  ['Annexes 1 to 3 form an integral part of this agreement.', false],
  ['The data are listed in Annex 2.', false],
  ['The Processor keeps to this agreement.', true],
])('calls an annex unreferred unless it is named, in digits too, or all annexes together: %s', (words, isFound) => {
  expect(gapsOf(`${words}\n\nAnnex II: Data\n\nNames and addresses of the clients of the Customer.`).includes('annex-not-referred')).toBe(isFound)
})
