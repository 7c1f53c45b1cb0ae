import { describe, expect, it } from 'vitest'

import { termIn, withAuditTerm } from '../../../test/support/english-clauses.ts'

/** Below a grant without conditions: what a further sentence makes of it. */
describe('the audit is held', () => {
  it.each([
    ['An on-site audit is a measure of last resort.', 'after_docs_insufficient'],
    ['An on-site audit takes place only once the Customer has examined the documentation.', 'after_docs_insufficient'],
    ['The Customer first asks for reports. Only where these do not suffice may it come on site.', 'after_docs_insufficient'],
    ['An audit follows only if doubts remain.', 'after_docs_insufficient'],
    ['On-site audits are limited to cases where the information provided leaves questions open.', 'after_docs_insufficient'],
    ['An inspection is permitted to the extent that compliance cannot be established by other means.', 'after_docs_insufficient'],
    ['Where the right of audit cannot reasonably be satisfied by these reports, the Customer may audit the premises.', 'after_docs_insufficient'],
    ['An audit requires a reasonable suspicion of misuse.', 'for_cause_only'],
    ['Without such facts there is no right to an audit.', 'for_cause_only'],
    ['The Customer may, where it has good reasons to do so, inspect the premises.', 'for_cause_only'],
    ['The Customer may hold an audit if the supervisory authority so requires.', 'authority_request'],
    ['In case of a suspected breach the Customer may carry out an additional audit.', 'any_time'],
    ['Where a breach is suspected a shorter notice applies.', 'any_time'],
    ['Where the Customer suspects non-compliance, the Supplier bears the costs of the audit.', 'any_time'],
    ['Questions that remain are put in writing.', 'any_time'],
    ['The results of the audit are shared with the supervisory authority if it so requires.', 'any_time'],
  ])('%s', (clause, trigger) => expect(termIn(withAuditTerm(clause), 'T04')).toBe(trigger))
})

describe('beside the limit an audit is allowed', () => {
  it.each([
    ['The audit takes place once a year. In case of a suspected breach an additional audit is allowed.', 'indication'],
    ['The audit takes place once a year. An additional audit is allowed after a breach.', 'breach'],
    ['The audit takes place once a year; an extra audit is possible if the previous one revealed shortcomings.', 'non_remedied'],
  ])('%s', (clause, exception) => expect(termIn(withAuditTerm(clause), 'T11')).toContain(exception))
})
