import { z } from 'zod'

import { termValues } from '../agreement/terms/term-values.ts'
import { CostLine, CostShift } from '../audit/cost-line.ts'
import { shiftCandidates } from '../audit/shift-candidates.ts'
import { settlement } from '../audit/settlement.ts'
import { Cents } from '../values.ts'
import { byId, inLanguage, type Sources } from './input.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

export const ReportedCostLine = CostLine.extend({
  /** Quarter hours at the rate, or the amount, without VAT; null for time without a rate, which cannot be charged. */
  totalCents: Cents.nullable(),
  /** The rate is higher than the agreement lets the processor charge. */
  isAboveRate: z.boolean(),
})
export type ReportedCostLine = z.output<typeof ReportedCostLine>

/** The lines of one side by where they stand, in cents without VAT. Legal costs are a claim of their own and stand apart. */
export const ReportedTotals = z.strictObject({
  totalCents: Cents,
  acceptedCents: Cents,
  claimedCents: Cents,
  contestedCents: Cents,
  rejectedCents: Cents,
  separateCents: Cents,
  unpricedQuarterHours: z.int().min(0),
})
export type ReportedTotals = z.output<typeof ReportedTotals>

const VatSplit = z.strictObject({ netCents: Cents, vatCents: Cents, grossCents: Cents })

/** Part 16: who claims what and where it stands. All money in whole euro cents. The product decides no dispute. */
export const Costs = z.strictObject({
  /** What the agreement says of costs, of the processor's rate and of a shift, in words. */
  terms: z.array(z.strictObject({ term: z.enum(['T20', 'T21', 'T22']), name: z.string(), valueText: z.string() })),
  lines: z.array(ReportedCostLine),
  totals: z.strictObject({ controller: ReportedTotals, processor: ReportedTotals }),
  base: termValues.T20,
  isBaseSilent: z.boolean(),
  /** What the processor may charge now, and what is added if everything open is conceded; VAT under either reading of the rate. */
  charge: z.strictObject({ dueCents: Cents, openCents: Cents, vat: termValues.T21.shape.vat, ifExcluded: VatSplit, ifIncluded: VatSplit }),
  /** What each side bears without VAT; null where costs are split in a proportion that the agreement does not give. */
  controllerBears: z.strictObject({ certainCents: Cents, ifOpenConcededCents: Cents }).nullable(),
  processorBearsCents: Cents.nullable(),
  /** What was claimed of a shift, as recorded. */
  claimedShift: CostShift.nullable(),
  /** The position under the agreement; null where it knows no shift. */
  shift: z
    .strictObject({
      on: z.enum(['material_breach', 'any_deviation']),
      status: CostShift.shape.status,
      isDue: z.boolean(),
      positionCents: Cents,
      isUpperBound: z.boolean(),
      burden: z.enum(['controller', 'processor']).nullable(),
      includesRemedy: z.boolean(),
    })
    .nullable(),
  /** Findings that could count when a shift is argued, and what speaks for and against each; a working test, since what is material is not decided here. */
  shiftCandidates: z.array(
    z.strictObject({ findingId: z.string(), isSevere: z.boolean(), isFinal: z.boolean(), hasStrongEvidence: z.boolean(), isHeard: z.boolean(), meetsWorkingTest: z.boolean() }),
  ),
  /** A claim under the law, never more than asserted; null where the agreement itself shifts the costs. */
  statutoryClaim: z
    .strictObject({
      status: CostShift.shape.status,
      costsCents: Cents,
      capCents: Cents.nullable(),
      positionCents: Cents,
      needsDefaultNotice: z.boolean(),
      lapseMonths: z.int().nullable(),
      liabilityElsewhere: z.string().nullable(),
    })
    .nullable(),
  /** The recharge beside a year of the main contract; null where that is not known. */
  recharge: z.strictObject({ cents: Cents, yearlyValueCents: Cents, isDisproportionate: z.boolean() }).nullable(),
  remarks: z.array(Remark),
})
export type Costs = z.output<typeof Costs>

export function costs(sources: Sources): Costs {
  const { audit, catalogue } = sources
  const settled = settlement(audit)
  const { recharge } = settled
  const candidates = settled.shift ? shiftCandidates(audit).map(({ finding, ...speaks }) => ({ findingId: finding.id, ...speaks })) : []
  const isShiftOpen = audit.costShift?.status === 'asserted' || audit.costShift?.status === 'contested'
  const percentage = recharge ? Math.round((recharge.cents * 100) / Math.max(recharge.yearlyValueCents, 1)) : 0
  return {
    terms: (['T20', 'T21', 'T22'] as const).map((term) => {
      const definition = catalogue.terms.find((each) => each.id === term)
      return { term, name: definition ? inLanguage(sources, definition.name) : term, valueText: heldTermText(sources, term) }
    }),
    lines: settled.lines
      .map(({ line, amountCents, isAboveRate }) => ({ ...line, totalCents: amountCents, isAboveRate }))
      .toSorted((a, b) => a.claimedBy.localeCompare(b.claimedBy, 'en') || byId(a, b)),
    totals: { controller: settled.controller, processor: settled.processor },
    base: settled.base,
    isBaseSilent: settled.isBaseSilent,
    charge: settled.charge,
    controllerBears: settled.controllerBears,
    processorBearsCents: settled.processorBearsCents,
    claimedShift: audit.costShift,
    shift: settled.shift,
    shiftCandidates: candidates,
    statutoryClaim: settled.statutoryClaim,
    recharge,
    remarks: [
      ...when(settled.rate?.vat === 'silent', 'vat_unknown'),
      ...when(recharge?.isDisproportionate ?? false, 'recharge_disproportionate', { percentage }),
      ...when(isShiftOpen, 'shift_undecided'),
      ...when(candidates.length > 0, 'shift_working_test'),
    ],
  }
}
