import { z } from 'zod'

import { Severity } from '../agreement/gaps/gap.ts'
import { deadlines } from '../audit/deadlines.ts'
import { Finding } from '../audit/finding.ts'
import { CalendarDate } from '../values.ts'
import { standingFindings } from './findings.ts'
import type { Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

export const PlannedAction = z.strictObject({
  findingId: z.string(),
  title: z.string(),
  severity: Severity,
  recommendation: z.string(),
  owner: z.string(),
  /** The day the processor agreed to, else the one that the finding asks for, else the usual one for its severity; null where there is none. */
  dueOn: CalendarDate.nullable(),
  proofRequired: z.string(),
  /** Null where no plan was received. */
  action: Finding.shape.action,
})
export type PlannedAction = z.output<typeof PlannedAction>

/** Part 15: what is to be mended, by whom and when; observations ask for nothing and are not listed. */
export const ActionPlan = z.strictObject({
  termText: z.string(),
  /** The profession's default terms by severity, gravest first; null where none applies. */
  schedule: z.array(
    z.strictObject({ severity: Severity, containmentHours: z.int().nullable(), planWorkingDays: z.int().nullable(), dueDays: z.int().nullable() }),
  ),
  actions: z.array(PlannedAction),
  remarks: z.array(Remark),
})
export type ActionPlan = z.output<typeof ActionPlan>

export function actionPlan(sources: Sources): ActionPlan {
  const { audit, catalogue, generatedAt } = sources
  const remedies = deadlines(audit, catalogue, generatedAt.slice(0, 10)).filter(({ kind }) => kind === 'remedy')
  const remedyOn = new Map(remedies.map(({ about, dueOn }) => [about, dueOn]))
  const actions = standingFindings(audit)
    .filter((finding) => finding.severity !== 'observation')
    .map(({ id, title, severity, recommendation, owner, proofRequired, action }) => ({
      findingId: id,
      title,
      severity,
      recommendation,
      owner,
      dueOn: remedyOn.get(id) ?? null,
      proofRequired,
      action,
    }))
  const missing = actions.filter(({ action }) => action === null).length
  return {
    termText: heldTermText(sources, 'T23'),
    schedule: catalogue.severities.map(({ severity, containmentHours, planWorkingDays, dueDays }) => ({ severity, containmentHours, planWorkingDays, dueDays })),
    actions,
    remarks: when(missing > 0, 'plans_missing', { count: missing }),
  }
}
