import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Cents, Id, Words } from '../values.ts'
import type { Audit } from './audit.ts'
import { command } from './command.ts'
import { CostLine, CostShift } from './cost-line.ts'
import { existing, requireNew, usableEvidence } from './existing.ts'
import { mayCountForShift, standingFinding } from './finding-rules.ts'

const ClaimedCost = CostLine.omit({ status: true, reason: true })

/** @throws cost.timeOrAmount: a line is time at a rate, or an amount, never both (SPEC S31) */
function checkLine(audit: Audit, { id, quarterHours, rateCents, amountCents, receipt }: z.output<typeof ClaimedCost>): void {
  const isTime = quarterHours !== null && rateCents !== null && amountCents === null
  const isAmount = quarterHours === null && rateCents === null && amountCents !== null
  if (!isTime && !isAmount) throw new AppError('cost.timeOrAmount', { id })
  if (receipt !== null) usableEvidence(audit, [receipt])
}

export const recordCost = command({
  kind: 'cost.record',
  payload: ClaimedCost,
  check(audit, line) {
    requireNew(audit.costs, 'cost', line.id)
    checkLine(audit, line)
  },
  apply: (draft, line) => void (draft.costs[line.id] = { ...line, status: 'claimed', reason: '' }),
})

/** A changed line is claimed anew: what was said of the old one no longer holds. */
export const changeCost = command({
  kind: 'cost.change',
  payload: ClaimedCost,
  check(audit, line) {
    existing(audit.costs, 'cost', line.id)
    checkLine(audit, line)
  },
  apply: (draft, line) => void (draft.costs[line.id] = { ...line, status: 'claimed', reason: '' }),
})

/** @throws cost.reasonNeeded for a line contested or rejected */
export const judgeCost = command({
  kind: 'cost.judge',
  payload: z.strictObject({ id: Id, status: z.enum(['accepted', 'contested', 'rejected']), reason: z.string() }),
  check(audit, { id, status, reason }) {
    existing(audit.costs, 'cost', id)
    if (status !== 'accepted' && reason.trim() === '') throw new AppError('cost.reasonNeeded', { id })
  },
  apply: (draft, { id, ...judgement }) => void Object.assign(existing(draft.costs, 'cost', id), judgement),
})

export const removeCost = command({
  kind: 'cost.remove',
  payload: z.strictObject({ id: Id, reason: Words }),
  check: (audit, { id }) => void existing(audit.costs, 'cost', id),
  apply: (draft, { id }) => void delete draft.costs[id],
})

/** Refuses a shift that rests on no finding that may carry it. @throws costShift.withoutFinding, finding.cannotShift (SPEC S27) */
export function checkCostShift(audit: Audit, { status, findings }: CostShift): void {
  const carrying = findings.map((id) => standingFinding(audit, id))
  const unfit = carrying.find((finding) => !mayCountForShift(finding))
  if (unfit !== undefined) throw new AppError('finding.cannotShift', { id: unfit.id })
  if (status !== 'not_claimed' && !carrying.some((finding) => finding.status === 'final')) throw new AppError('costShift.withoutFinding', {})
}

export const setCostShift = command({
  kind: 'costShift.set',
  payload: CostShift,
  check: checkCostShift,
  apply: (draft, shift) => void (draft.costShift = shift),
})

export const setContractValue = command({
  kind: 'contractValue.set',
  payload: z.strictObject({ yearlyCents: Cents.nullable() }),
  check: () => undefined,
  apply: (draft, { yearlyCents }) => void (draft.yearlyContractValueCents = yearlyCents),
})
