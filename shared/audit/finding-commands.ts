import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { AppError } from '../errors.ts'
import { Id, Words } from '../values.ts'
import { command } from './command.ts'
import { existing, requireNew, usableEvidence } from './existing.ts'
import { Finding, FindingContent, GoodPractice } from './finding.ts'
import { checkContent, mayCountForShift, provisionalFinding, requireGround, standingFinding, wasHeard } from './finding-rules.ts'

export const raise = command({
  kind: 'finding.raise',
  payload: FindingContent.extend({ id: Id }),
  check(audit, { id, ...content }) {
    requireNew(audit.findings, 'finding', id)
    checkContent(audit, id, content)
  },
  apply(draft, finding, { at, by }) {
    draft.findings[finding.id] = {
      ...finding,
      status: 'provisional',
      raisedAt: at,
      raisedBy: by.name,
      regrades: [],
      withdrawal: null,
      response: null,
      reply: '',
      action: null,
      countsForShift: 'none',
    }
  },
})

/** Everything but the grade, which has its own command and reason. */
export const change = command({
  kind: 'finding.change',
  payload: FindingContent.omit({ severity: true }).extend({ id: Id }),
  check(audit, { id, ...content }) {
    const { countsForShift } = provisionalFinding(audit, id)
    checkContent(audit, id, content)
    if (countsForShift !== 'none' && !mayCountForShift(content)) throw new AppError('finding.cannotShift', { id })
  },
  apply: (draft, content) => void Object.assign(existing(draft.findings, 'finding', content.id), content),
})

/** Grades a finding anew; the earlier grade stays visible with the reason (SPEC S28). */
export const regrade = command({
  kind: 'finding.regrade',
  payload: z.strictObject({ id: Id, severity: Severity, reason: Words }),
  check(audit, { id, severity }) {
    if (standingFinding(audit, id).severity === severity) throw new AppError('finding.sameGrade', { id })
  },
  apply(draft, { id, severity, reason }, { at, by }) {
    const finding = existing(draft.findings, 'finding', id)
    finding.regrades.push({ from: finding.severity, to: severity, reason, at, by: by.name })
    finding.severity = severity
  },
})

export const withdraw = command({
  kind: 'finding.withdraw',
  payload: z.strictObject({ id: Id, reason: Words }),
  check: (audit, { id }) => void standingFinding(audit, id),
  apply(draft, { id, reason }, { at, by }) {
    const finding = existing(draft.findings, 'finding', id)
    finding.status = 'withdrawn'
    finding.withdrawal = { reason, at, by: by.name }
    finding.countsForShift = 'none'
  },
})

/**
 * Makes a finding final once the processor was heard; silence after the due date is recorded as no response (SPEC S29).
 * @throws finding.notHeard, finding.withoutEvidence
 */
export const finalise = command({
  kind: 'finding.finalise',
  payload: z.strictObject({ id: Id }),
  check(audit, { id }, { at }) {
    const finding = provisionalFinding(audit, id)
    if (!wasHeard(audit, finding, at.slice(0, 10))) throw new AppError('finding.notHeard', { id })
    requireGround(audit, finding)
  },
  apply(draft, { id }, { at }) {
    const finding = existing(draft.findings, 'finding', id)
    finding.status = 'final'
    finding.response ??= { position: 'no_response', text: '', receivedOn: at.slice(0, 10), from: draft.processor.name }
  },
})

/** Whether a finding is brought to bear on who pays; the product records positions and never decides (SPEC S27). */
export const claimShift = command({
  kind: 'finding.claimShift',
  payload: Finding.pick({ id: true, countsForShift: true }),
  check(audit, { id, countsForShift }) {
    const finding = standingFinding(audit, id)
    if (countsForShift === 'none') return
    if (!mayCountForShift(finding)) throw new AppError('finding.cannotShift', { id })
    if (countsForShift !== 'candidate' && finding.status !== 'final') throw new AppError('finding.shiftNotFinal', { id })
  },
  apply(draft, { id, countsForShift }) {
    existing(draft.findings, 'finding', id).countsForShift = countsForShift
  },
})

export const recordGoodPractice = command({
  kind: 'goodPractice.record',
  payload: GoodPractice,
  check(audit, { id, evidence }) {
    requireNew(audit.goodPractices, 'goodPractice', id)
    usableEvidence(audit, evidence)
  },
  apply: (draft, practice) => void (draft.goodPractices[practice.id] = practice),
})
