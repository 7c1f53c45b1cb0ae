import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Words } from '../values.ts'
import { checkAssessment } from './assessment-rules.ts'
import { type Audit, FrozenReport, ReportSignature } from './audit.ts'
import { checkClaimJudgement } from './claim-commands.ts'
import { command } from './command.ts'
import { Conclusion } from './conclusion.ts'
import { proposeConclusion } from './conclusion-proposal.ts'
import { checkCostShift } from './cost-commands.ts'
import { requireGround } from './finding-rules.ts'
import { requireInOrder } from './plausible-dates.ts'
import { isQualifiedForAssurance } from './qualified.ts'

/**
 * The lead auditor decides, and says why wherever the conclusion is not the one proposed (SPEC S35).
 * @throws conclusion.reasonNeeded; conclusion.underProcedures, since agreed-upon procedures report facts and conclude nothing (SPEC S30)
 */
function checkConclusion(audit: Audit, { agreement, performance, reason }: Conclusion): void {
  if (audit.engagement.assurance === 'agreed_upon_procedures') {
    if (agreement !== 'no_conclusion' || performance !== 'no_conclusion') throw new AppError('conclusion.underProcedures', {})
    return
  }
  const proposed = proposeConclusion(audit)
  const departs = agreement !== proposed.agreement.conclusion || performance !== proposed.performance.conclusion
  if (departs && reason.trim() === '') throw new AppError('conclusion.reasonNeeded', {})
}

export const drawConclusion = command({
  kind: 'conclusion.draw',
  payload: Conclusion,
  check: checkConclusion,
  apply: (draft, conclusion) => void (draft.conclusion = conclusion),
})

/** What must hold before a report is frozen, each with its own refusal (SPEC S32, S33). */
function conditionsOfFreezing(audit: Audit): readonly (() => void)[] {
  const findings = Object.values(audit.findings).filter((finding) => finding.status !== 'withdrawn')
  const provisional = findings.filter((finding) => finding.status === 'provisional').map((finding) => finding.id)
  return [
    () => {
      if (audit.conclusion === null) throw new AppError('report.withoutConclusion', {})
      checkConclusion(audit, audit.conclusion)
    },
    () => {
      if (provisional.length > 0) throw new AppError('report.provisionalFindings', { findings: provisional })
    },
    ...Object.values(audit.assessments).map((assessment) => () => checkAssessment(audit, assessment)),
    ...Object.values(audit.claims).map((judgement) => () => checkClaimJudgement(audit, judgement)),
    ...findings.map((finding) => () => requireGround(audit, finding)),
    () => {
      if (audit.costShift !== null) checkCostShift(audit, audit.costShift)
    },
  ]
}

/**
 * All that stands in the way of freezing the report, as the refusals it would meet; empty where it can be frozen.
 *
 * What is unfinished, or no longer carried by what was recorded since: the conclusion, provisional findings, outcomes, claims, the ground of findings, costs.
 */
export function obstaclesToFreezing(audit: Audit): readonly AppError[] {
  return conditionsOfFreezing(audit).flatMap((holds) => {
    try {
      holds()
      return []
    } catch (error) {
      if (error instanceof AppError) return [error]
      throw error
    }
  })
}

/** @throws the first of {@link obstaclesToFreezing} */
function checkSound(audit: Audit): void {
  for (const holds of conditionsOfFreezing(audit)) holds()
}

/** `modelSha256` holds the hashes of the report models as they will be printed and signed. */
export const freeze = command({
  kind: 'report.freeze',
  payload: FrozenReport.pick({ modelSha256: true }),
  check: checkSound,
  apply(draft, { modelSha256 }, { at, by }) {
    draft.versions += 1
    draft.frozen = { version: draft.versions, at, by: by.name, modelSha256, signatures: [] }
  },
})

function frozenReport(audit: Audit): FrozenReport {
  if (audit.frozen === null) throw new AppError('report.notFrozen', {})
  return audit.frozen
}

/** The auditor signs first and each line once in each language; who refuses says why (SPEC S34, S36). */
export const sign = command({
  kind: 'report.sign',
  payload: ReportSignature,
  isAllowedWhenFrozen: true,
  check(audit, { as, name, language, signedAt, remark }, stamp) {
    const { at, signatures } = frozenReport(audit)
    requireInOrder(at.slice(0, 10), signedAt.slice(0, 10))
    if (Date.parse(signedAt) > Date.parse(stamp.at)) throw new AppError('dates.inFuture', { date: signedAt })
    if (signatures.length === 0 && as !== 'drawn_up_by') throw new AppError('report.auditorSignsFirst', {})
    if (signatures.some((signature) => signature.as === as && signature.name === name && signature.language === language)) throw new AppError('report.alreadySigned', { name })
    if (as === 'refused' && remark.trim() === '') throw new AppError('report.refusalReasonNeeded', { name })
    const isQualified = audit.engagement.team.some((member) => member.person.name === name && isQualifiedForAssurance(member))
    if (as === 'drawn_up_by' && audit.engagement.assurance !== 'none' && !isQualified) throw new AppError('report.signerUnqualified', { name })
  },
  apply: (draft, signature) => void frozenReport(draft).signatures.push(signature),
})

/** Opens the audit again; what was frozen and signed stays in the trail and is not changed by it. */
export const beginNewVersion = command({
  kind: 'report.beginNewVersion',
  payload: z.strictObject({ reason: Words }),
  isAllowedWhenFrozen: true,
  check: (audit) => void frozenReport(audit),
  apply: (draft) => void (draft.frozen = null),
})
