import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Id, Words } from '../values.ts'
import { command } from './command.ts'
import { existing, requireNew, usableEvidence } from './existing.ts'
import { requireHappened, requireInOrder } from './plausible-dates.ts'
import { DocumentRequest, EarlierAudit, Notice, Visit } from './preparation.ts'

/** Replaces what was recorded of the notice before; the trail keeps it. */
export const recordNotice = command({
  kind: 'notice.record',
  payload: Notice,
  check(audit, { sentOn, receivedOn, proof }, { at }) {
    requireInOrder(sentOn, receivedOn)
    requireHappened(sentOn, at)
    requireHappened(receivedOn, at)
    usableEvidence(audit, proof)
  },
  apply: (draft, notice) => void (draft.notice = notice),
})

export const recordEarlierAudit = command({
  kind: 'earlierAudit.record',
  payload: EarlierAudit,
  check(audit, { id, startedOn }, { at }) {
    requireNew(audit.earlierAudits, 'earlierAudit', id)
    requireHappened(startedOn, at)
  },
  apply: (draft, earlier) => void (draft.earlierAudits[earlier.id] = earlier),
})

export const removeEarlierAudit = command({
  kind: 'earlierAudit.remove',
  payload: z.strictObject({ id: Id, reason: Words }),
  check: (audit, { id }) => void existing(audit.earlierAudits, 'earlierAudit', id),
  apply: (draft, { id }) => void delete draft.earlierAudits[id],
})

export const recordVisit = command({
  kind: 'visit.record',
  payload: Visit,
  check(audit, { id, on, from, until }, { at }) {
    requireNew(audit.visits, 'visit', id)
    requireHappened(on, at)
    requireInOrder(from, until)
  },
  apply: (draft, visit) => void (draft.visits[visit.id] = visit),
})

export const removeVisit = command({
  kind: 'visit.remove',
  payload: z.strictObject({ id: Id, reason: Words }),
  check: (audit, { id }) => void existing(audit.visits, 'visit', id),
  apply: (draft, { id }) => void delete draft.visits[id],
})

export const recordRequest = command({
  kind: 'request.record',
  payload: DocumentRequest.pick({ id: true, name: true, requestedOn: true, dueOn: true }),
  check(audit, { id, requestedOn, dueOn }, { at }) {
    requireNew(audit.documentRequests, 'request', id)
    requireHappened(requestedOn, at)
    requireInOrder(requestedOn, dueOn)
  },
  apply(draft, request) {
    draft.documentRequests[request.id] = { ...request, status: 'requested', receivedOn: null, reason: '', evidence: [] }
  },
})

/** @throws request.receiptUndated, request.reasonNeeded: what was not received says why, what was received says when (SPEC S10) */
export const updateRequest = command({
  kind: 'request.update',
  payload: DocumentRequest.pick({ id: true, status: true, receivedOn: true, reason: true, evidence: true }),
  check(audit, { id, status, receivedOn, reason, evidence }, { at }) {
    const { requestedOn } = existing(audit.documentRequests, 'request', id)
    requireInOrder(requestedOn, receivedOn)
    requireHappened(receivedOn, at)
    usableEvidence(audit, evidence)
    if (status === 'received' && receivedOn === null) throw new AppError('request.receiptUndated', { id })
    if ((status === 'refused' || status === 'not_available') && reason.trim() === '') throw new AppError('request.reasonNeeded', { id })
  },
  apply: (draft, update) => void Object.assign(existing(draft.documentRequests, 'request', update.id), update),
})
