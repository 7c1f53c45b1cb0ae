import { describe, expect, it } from 'vitest'

import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'
import type { TermId } from '../terms/term-values.ts'

/** Who pays for an audit, at what rate, and when that turns round. */
const terms: Partial<Record<TermId, readonly (readonly [clause: string, value: unknown])[]>> = {
  T20: [
    ['The first two hours of support are free of charge; thereafter the Supplier charges € 78 per hour.', 'controller_all'],
    ['Two hours of help are included, then € 78 an hour.', 'controller_all'],
    ['The first audit is free; each further audit is invoiced at € 120 per hour.', 'controller_all'],
    ['The first audit is free; further audits are charged.', 'split'],
    ['The Supplier\'s cooperation in audits is part of the fee for the services.', 'processor_all'],
    ['The costs of the auditor are borne by the Customer and the costs of the Supplier\'s staff by the Supplier.', 'own_costs'],
    ['The cost of remedying any findings is borne by the Supplier.', null],
    ['The parties shall agree on a plan, which the Supplier shall carry out at its own expense.', null],
  ],
  T21: [
    ['Restoring data costs € 60 per hour; guiding an auditor costs € 90 per hour.', { amountCents: 9000, per: 'hour' }],
    ['Support is charged at € 60 per hour. Support in an audit is charged at € 95 per hour.', { amountCents: 9500, per: 'hour' }],
  ],
  T22: [
    ['The Customer pays the auditor. Should the auditor find shortcomings, the Supplier takes over the invoice.', { on: 'any_deviation' }],
    ['The Supplier may invoice its time. Such time is not invoiced where the audit has shown a breach.', { on: 'any_deviation' }],
    ['The Supplier may charge its time unless the audit was prompted by an incident on its side.', { on: 'any_deviation' }],
    ['Deficiencies found in the audit are remedied by the Supplier at its own expense. The audit itself is paid for by the Customer.', null],
  ],
}

describe.each(Object.entries(terms))('of the audit, %s is', (id, rows) => {
  it.each(rows)('%s', (clause, value) => expect([termIn(withAuditTerm(clause), id as TermId)]).toMatchObject([value]))
})
