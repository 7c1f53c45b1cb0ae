import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Id, Words } from '../values.ts'
import { command, type Stamp } from './command.ts'
import type { Audit } from './audit.ts'
import { usableEvidence } from './existing.ts'
import { PreconditionId, type PreconditionDecision } from './preparation.ts'

/** What holds whatever the parties agree: the right is the controller's own (GDPR Art. 28(3)(h)), personal data are guarded (Art. 5, 32). */
const bindingByLaw: readonly PreconditionId[] = ['mandate', 'personal_data']

const Explained = z.strictObject({ precondition: PreconditionId, explanation: Words })

function decide(draft: Audit, id: PreconditionId, { at, by }: Stamp, decision: Omit<PreconditionDecision, 'at' | 'by'>): void {
  draft.preconditions[id] = { ...decision, at, by: by.name }
}

export const settle = command({
  kind: 'precondition.settle',
  payload: Explained.extend({ evidence: z.array(Id) }),
  check: (audit, { evidence }) => void usableEvidence(audit, evidence),
  apply: (draft, { precondition, explanation, evidence }, stamp) =>
    decide(draft, precondition, stamp, { status: 'satisfied', explanation, evidence, party: '' }),
})

/** A party gives up what it may ask for. @throws precondition.waiverUnwritten where the law binds and no writing is on file (SPEC S9) */
export const waive = command({
  kind: 'precondition.waive',
  payload: Explained.extend({ party: Words, evidence: z.array(Id) }),
  check(audit, { precondition, evidence }) {
    usableEvidence(audit, evidence)
    if (bindingByLaw.includes(precondition) && evidence.length === 0) throw new AppError('precondition.waiverUnwritten', { precondition })
  },
  apply: (draft, { precondition, explanation, evidence, party }, stamp) =>
    decide(draft, precondition, stamp, { status: 'waived', explanation, evidence, party }),
})

export const contest = command({
  kind: 'precondition.contest',
  payload: Explained.extend({ party: Words, evidence: z.array(Id) }),
  check: (audit, { evidence }) => void usableEvidence(audit, evidence),
  apply: (draft, { precondition, explanation, evidence, party }, stamp) =>
    decide(draft, precondition, stamp, { status: 'contested', explanation, evidence, party }),
})

export const notApplicable = command({
  kind: 'precondition.notApplicable',
  payload: Explained,
  check(_, { precondition }) {
    if (bindingByLaw.includes(precondition)) throw new AppError('precondition.bindsByLaw', { precondition })
  },
  apply: (draft, { precondition, explanation }, stamp) =>
    decide(draft, precondition, stamp, { status: 'not_applicable', explanation, evidence: [], party: '' }),
})

/** Takes an earlier decision back; the precondition is missing again. */
export const reopen = command({
  kind: 'precondition.reopen',
  payload: Explained,
  check(audit, { precondition }) {
    if (audit.preconditions[precondition] === undefined) throw new AppError('audit.unknownItem', { what: 'precondition', id: precondition })
  },
  apply: (draft, { precondition, explanation }, stamp) =>
    decide(draft, precondition, stamp, { status: 'missing', explanation, evidence: [], party: '' }),
})
