import type { RuleOutcome, RuleResult } from '../../../shared/audit/evidence-rule.ts'
import type { Tone } from '../../ui/tone.ts'

/** How far the rules leave a piece of evidence usable, worst first. None of these is a conformity. */
export const standings = ['bad', 'warn', 'info', 'good'] as const
export type Standing = (typeof standings)[number]

/** What the rules make of one piece, for a line of a list. */
export interface Judgement {
  readonly standing: Standing
  /** What weighs most; null where nothing is remarked. */
  readonly worst: RuleResult | null
  /** How many remarks there are beside the worst. */
  readonly others: number
  readonly results: readonly RuleResult[]
}

const standingOf: Readonly<Record<RuleOutcome, Standing>> = {
  ok: 'good',
  capped: 'good',
  invalid: 'bad',
  no_reliance: 'bad',
  not_covering: 'bad',
  finding: 'bad',
  other_party: 'warn',
  partial: 'warn',
  suspect: 'warn',
  not_accredited: 'warn',
  not_proven: 'warn',
  own_tests: 'warn',
  design_only: 'warn',
  limitation: 'warn',
  flag: 'warn',
  pending_verification: 'info',
  watch: 'info',
  request: 'info',
}

/** The tone of one result: what merely limits the weight is no remark, yet nothing to praise. */
export function toneOf(outcome: RuleOutcome): Tone {
  return outcome === 'capped' ? 'muted' : standingOf[outcome]
}

const rank = ({ outcome }: RuleResult) => standings.indexOf(standingOf[outcome])

export function judgementOf(results: readonly RuleResult[]): Judgement {
  const remarks = results.filter(({ outcome }) => standingOf[outcome] !== 'good').toSorted((one, other) => rank(one) - rank(other))
  const worst = remarks.at(0) ?? null
  return { standing: worst ? standingOf[worst.outcome] : 'good', worst, others: Math.max(remarks.length - 1, 0), results }
}
