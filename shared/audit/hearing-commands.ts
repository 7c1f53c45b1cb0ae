import { z } from 'zod'

import { AppError } from '../errors.ts'
import { CalendarDate, Id, Words } from '../values.ts'
import { command } from './command.ts'
import { existing } from './existing.ts'
import { Response } from './finding.ts'
import { standingFinding } from './finding-rules.ts'
import { requireHappened, requireInOrder } from './plausible-dates.ts'

/** Until when the processor may answer the provisional findings; never already past when it is set. */
export const setResponseDueOn = command({
  kind: 'response.setDueOn',
  payload: z.strictObject({ dueOn: CalendarDate }),
  check: (_, { dueOn }, { at }) => requireInOrder(at.slice(0, 10), dueOn),
  apply: (draft, { dueOn }) => void (draft.responseDueOn = dueOn),
})

/** The processor's words as they came, also those that came late; disagreement says why. @throws response.textNeeded */
export const recordResponse = command({
  kind: 'response.record',
  payload: Response.extend({ id: Id, position: z.enum(['agree', 'partly', 'disagree']) }),
  check(audit, { id, position, text, receivedOn }, { at }) {
    standingFinding(audit, id)
    requireHappened(receivedOn, at)
    if (position !== 'agree' && text.trim() === '') throw new AppError('response.textNeeded', { id })
  },
  apply(draft, { id, ...response }) {
    existing(draft.findings, 'finding', id).response = response
  },
})

/** The auditor's answer to the response, printed beside it. @throws finding.notHeard */
export const reply = command({
  kind: 'finding.reply',
  payload: z.strictObject({ id: Id, reply: Words }),
  check(audit, { id }) {
    if (standingFinding(audit, id).response === null) throw new AppError('finding.notHeard', { id })
  },
  apply(draft, { id, reply }) {
    existing(draft.findings, 'finding', id).reply = reply
  },
})

export const planAction = command({
  kind: 'action.plan',
  payload: z.strictObject({ id: Id, plan: Words, owner: Words, dueOn: CalendarDate }),
  check: (audit, { id }) => void standingFinding(audit, id),
  apply(draft, { id, ...action }) {
    existing(draft.findings, 'finding', id).action = { ...action, status: 'open' }
  },
})

/** @throws action.missing */
export const progressAction = command({
  kind: 'action.progress',
  payload: z.strictObject({ id: Id, status: z.enum(['open', 'done', 'verified']) }),
  check(audit, { id }) {
    if (standingFinding(audit, id).action === null) throw new AppError('action.missing', { id })
  },
  apply(draft, { id, status }) {
    const { action } = existing(draft.findings, 'finding', id)
    if (action === null) throw new AppError('action.missing', { id })
    action.status = status
  },
})
