import { z } from 'zod'

import { CostLine, CostShift } from '../audit/cost-line.ts'
import { Cents } from '../values.ts'
import { Remark } from './remark.ts'

export const ReportedCostLine = CostLine.extend({
  /** Quarter hours at the rate, or the amount; without VAT unless the term says otherwise. */
  totalCents: Cents,
})
export type ReportedCostLine = z.output<typeof ReportedCostLine>

export const CostTotals = z.strictObject({ claimedCents: Cents, acceptedCents: Cents, contestedCents: Cents, rejectedCents: Cents })
export type CostTotals = z.output<typeof CostTotals>

/** Part 16: who claims what and where it stands. All money in whole euro cents. The product decides no dispute. */
export const Costs = z.strictObject({
  /** What the agreement says of costs, of the processor's rate and of a shift, in words. */
  terms: z.array(z.strictObject({ term: z.enum(['T20', 'T21', 'T22']), name: z.string(), valueText: z.string() })),
  lines: z.array(ReportedCostLine),
  totals: z.strictObject({ controller: CostTotals, processor: CostTotals }),
  /** What each side bears if every contested line falls away; null where the agreement or a dispute leaves it open. */
  bears: z.strictObject({ controllerCents: Cents.nullable(), processorCents: Cents.nullable() }),
  shift: CostShift.nullable(),
  yearlyContractValueCents: Cents.nullable(),
  remarks: z.array(Remark),
})
export type Costs = z.output<typeof Costs>
