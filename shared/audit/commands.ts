import type { z } from 'zod'

import * as amendments from './amendment-commands.ts'
import * as checklist from './checklist-commands.ts'
import * as claims from './claim-commands.ts'
import type { CommandRule } from './command.ts'
import * as costs from './cost-commands.ts'
import * as evidence from './evidence-commands.ts'
import * as findings from './finding-commands.ts'
import * as hearing from './hearing-commands.ts'
import * as opening from './opening-commands.ts'
import * as preconditions from './precondition-commands.ts'
import * as preparation from './preparation-commands.ts'
import * as report from './report-commands.ts'
import * as terms from './term-commands.ts'
import type { Undo } from './undo.ts'

/** Every change that a person can make to an open audit. Opening it and undoing are not here: they concern the trail itself. */
const rules = [
  opening.describe,
  opening.setParties,
  opening.confirmWholeTextRead,
  amendments.amend,
  amendments.keepAnswer,
  terms.confirm,
  terms.correct,
  terms.leaveUnsure,
  terms.chooseReading,
  preconditions.settle,
  preconditions.waive,
  preconditions.contest,
  preconditions.notApplicable,
  preconditions.reopen,
  preparation.recordNotice,
  preparation.recordEarlierAudit,
  preparation.removeEarlierAudit,
  preparation.recordVisit,
  preparation.removeVisit,
  preparation.recordRequest,
  preparation.updateRequest,
  checklist.build,
  checklist.addItem,
  checklist.assess,
  checklist.note,
  evidence.attach,
  evidence.describeEvidence,
  evidence.removeEvidence,
  claims.judge,
  findings.raise,
  findings.change,
  findings.regrade,
  findings.withdraw,
  findings.finalise,
  findings.claimShift,
  findings.recordGoodPractice,
  hearing.setResponseDueOn,
  hearing.recordResponse,
  hearing.reply,
  hearing.planAction,
  hearing.progressAction,
  costs.recordCost,
  costs.changeCost,
  costs.judgeCost,
  costs.removeCost,
  costs.setCostShift,
  costs.setContractValue,
  report.drawConclusion,
  report.freeze,
  report.sign,
  report.beginNewVersion,
] as const

type CommandOf<R> = R extends CommandRule<infer K, infer P> ? { readonly kind: K; readonly payload: z.input<P> } : never

/** Whatever may be asked of an audit: `{ kind: 'term.confirm', payload: { term: 'T08' } }`. */
export type Command =
  | { readonly kind: 'audit.open'; readonly payload: opening.Opening }
  | { readonly kind: 'audit.undo'; readonly payload: Undo }
  | CommandOf<(typeof rules)[number]>

export type CommandKind = Command['kind']

const table: ReadonlyMap<string, CommandRule> = new Map(rules.map((rule): [string, CommandRule] => [rule.kind, rule]))

/** Every kind of command, in the order of an audit's course. */
export const commandKinds: readonly CommandKind[] = ['audit.open', ...rules.map((rule) => rule.kind), 'audit.undo']

/** The rule for a kind of command; undefined for opening, undoing and whatever does not exist. */
export function ruleOf(kind: string): CommandRule | undefined {
  return table.get(kind)
}
