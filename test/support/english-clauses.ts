import { loadReadingRules } from '../../electron/services/catalogue.ts'
import { readAgreement } from '../../shared/agreement/read.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import type { DutyId } from '../../shared/agreement/duties/duty-values.ts'
import type { TermId } from '../../shared/agreement/terms/term-values.ts'

const rules = loadReadingRules()

const opening = `Data Processing Agreement

This agreement is made between Alder Ltd (the "Customer") and Birch Ltd (the "Supplier"). The Customer is the controller and the Supplier is the processor.

1. Processing

1.1 The Supplier processes the personal data on the instructions of the Customer only.
`

/** An English agreement with one further clause, 2.1, under a heading that says little. */
export function withClause(clause: string, heading = 'Further provisions'): AgreementReading {
  return readAgreement(`${opening}\n2. ${heading}\n\n2.1 ${clause}\n`, rules)
}

/** An English agreement whose article on audits goes on with a sentence. */
export function withAuditTerm(sentence: string): AgreementReading {
  return withClause(`The Customer has the right to audit the Supplier.\n\n2.2 ${sentence}`, 'Audits')
}

export function termIn({ terms }: AgreementReading, id: TermId): unknown {
  return terms.find((term) => term.id === id)!.value
}

export function dutyIn({ duties }: AgreementReading, id: DutyId): unknown {
  return duties.find((duty) => duty.id === id)!.value
}

/** A contract in plain words without numbers, between "you" and "us", with one further part. */
export function withPart(heading: string, text: string): AgreementReading {
  return readAgreement(
    `# Data Processing Agreement\n\nThis page is the contract between you, the customer (the data controller), and Birch Ltd ("we", "us", the data processor).\n\n## What we do\n\nWe only use your data to provide the service.\n\n## ${heading}\n\n${text}\n\n## Liability\n\nOur liability is limited as our terms say.\n`,
    rules,
  )
}
