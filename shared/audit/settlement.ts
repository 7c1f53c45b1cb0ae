import type { TermValue } from '../agreement/terms/term-values.ts'
import type { Audit } from './audit.ts'
import { amountOf, totalsOf, vatOnTop, vatWithin, type CostTotals, type VatSplit } from './cost-amounts.ts'
import type { CostLine, CostShift } from './cost-line.ts'
import { effectiveTerm } from './effective-term.ts'

export interface SettledLine {
  readonly line: CostLine
  /** Null for time without a rate. */
  readonly amountCents: number | null
  /** The rate is higher than the agreement lets the processor charge. */
  readonly isAboveRate: boolean
}

/** Whether the processor must bear the audit, and how far that stands. The product never decides it. */
export interface ShiftPosition {
  readonly on: Exclude<TermValue<'T22'>['on'], 'none'>
  readonly status: CostShift['status']
  /** Acknowledged or decided for the controller: only then does it change who bears what. */
  readonly isDue: boolean
  /** What the controller could claim back: its own costs of the audit, but for those contested or rejected. */
  readonly positionCents: number
  /** The agreement speaks of a share and names none: the position is the most it can be. */
  readonly isUpperBound: boolean
  readonly burden: 'controller' | 'processor' | null
  readonly includesRemedy: boolean
}

/** A claim under the law where the agreement shifts no costs: BW 6:74 with 6:96(2)(b), within the agreement's caps. Never more than asserted. */
export interface StatutoryClaim {
  readonly status: CostShift['status']
  readonly costsCents: number
  /** The cap that holds here; null where none is known. Falls away on intent or deliberate recklessness. */
  readonly capCents: number | null
  readonly positionCents: number
  readonly needsDefaultNotice: boolean
  readonly lapseMonths: number | null
  /** Liability is settled in another document, to be read before anything is claimed. */
  readonly liabilityElsewhere: string | null
}

export interface Settlement {
  readonly lines: readonly SettledLine[]
  readonly controller: CostTotals
  readonly processor: CostTotals
  readonly base: TermValue<'T20'>
  /** The agreement names no base, so that each side bears its own, but for what a rate lets the processor charge. */
  readonly isBaseSilent: boolean
  readonly rate: TermValue<'T21'> | null
  /** What the processor may charge the controller now, and what would be added if all that is open were conceded. */
  readonly charge: { readonly dueCents: number; readonly openCents: number; readonly vat: TermValue<'T21'>['vat']; readonly ifExcluded: VatSplit; readonly ifIncluded: VatSplit }
  readonly shift: ShiftPosition | null
  readonly statutoryClaim: StatutoryClaim | null
  /** What each side bears without VAT; null where costs are split in a proportion that the agreement does not give. */
  readonly controllerBears: { readonly certainCents: number; readonly ifOpenConcededCents: number } | null
  readonly processorBearsCents: number | null
  /** The recharge as a share of a year's contract value; null where that is not known. */
  readonly recharge: { readonly cents: number; readonly yearlyValueCents: number; readonly isDisproportionate: boolean } | null
}

/** Beyond this share of a year's contract value a recharge may be clearly disproportionate. Source: EDPB 07/2020; SPEC K4. */
const disproportionatePercent = 25

function isAboveRate(line: CostLine, rate: TermValue<'T21'> | null): boolean {
  return line.claimedBy === 'processor' && line.rateCents !== null && rate?.per === 'hour' && line.rateCents > rate.amountCents
}

function shiftPosition(audit: Audit, controller: CostTotals): ShiftPosition | null {
  const term = effectiveTerm(audit, 'T22').value
  if (!term || term.on === 'none') return null
  const status = audit.costShift?.status ?? 'not_claimed'
  return {
    on: term.on,
    status,
    isDue: status === 'acknowledged' || status === 'decided_for_controller',
    positionCents: controller.acceptedCents + controller.claimedCents,
    isUpperBound: term.scope === 'share',
    burden: term.burden,
    includesRemedy: term.includesRemedy,
  }
}

/** The lower of the caps that the agreement sets (T30); one in months' fees is known once a year's contract value is. Null where none is known. */
function liabilityCap({ yearlyContractValueCents }: Audit, liability: TermValue<'T30'> | null): number | null {
  const months = liability?.liabilityCapMonths ?? null
  const inFees = months === null || yearlyContractValueCents === null ? null : Math.round((yearlyContractValueCents * months) / 12)
  const known = [liability?.liabilityCapCents ?? null, inFees].filter((cap) => cap !== null)
  return known.length > 0 ? Math.min(...known) : null
}

function statutoryClaim(audit: Audit, costsCents: number): StatutoryClaim {
  const liability = effectiveTerm(audit, 'T30').value
  const capCents = liabilityCap(audit, liability)
  return {
    status: audit.costShift?.status ?? 'not_claimed',
    costsCents,
    capCents,
    positionCents: Math.min(costsCents, capCents ?? costsCents),
    needsDefaultNotice: liability?.needsDefaultNotice ?? false,
    lapseMonths: liability?.lapseMonths ?? null,
    liabilityElsewhere: liability?.liabilityElsewhere ?? null,
  }
}

/**
 * Who bears what of the audit's costs, to the cent and without VAT.
 *
 * The agreement's base (T20) decides first, its shift (T22) only once it is acknowledged or decided; whether a shortcoming is material is never judged here.
 * An agreed charge needs the status `accepted`. Source: section E; SPEC K3–K7.
 */
export function settlement(audit: Audit): Settlement {
  const rate = effectiveTerm(audit, 'T21').value
  const agreedBase = effectiveTerm(audit, 'T20').value
  const base = agreedBase ?? 'own_costs'
  const lines = Object.values(audit.costs)
  const controller = totalsOf(lines.filter((line) => line.claimedBy === 'controller'))
  const processor = totalsOf(lines.filter((line) => line.claimedBy === 'processor'))
  const shift = shiftPosition(audit, controller)

  const isChargeAgreed = base === 'controller_all' || (agreedBase === null && rate !== null)
  const mayCharge = isChargeAgreed && !shift?.isDue
  const dueCents = mayCharge ? processor.acceptedCents : 0
  const openCents = mayCharge ? processor.claimedCents + processor.contestedCents : 0
  const reimbursedCents = base === 'processor_all' || (shift?.isDue && !shift.isUpperBound) ? controller.acceptedCents : 0
  const isUndivided = base === 'split' || (shift?.isDue && shift.isUpperBound)
  const certainCents = controller.totalCents - reimbursedCents + dueCents
  const rechargedCents = dueCents + openCents

  return {
    lines: lines.map((line) => ({ line, amountCents: amountOf(line), isAboveRate: isAboveRate(line, rate) })),
    controller,
    processor,
    base,
    isBaseSilent: agreedBase === null,
    rate,
    charge: { dueCents, openCents, vat: rate?.vat ?? 'silent', ifExcluded: vatOnTop(dueCents), ifIncluded: vatWithin(dueCents) },
    shift,
    statutoryClaim: shift || base === 'processor_all' ? null : statutoryClaim(audit, controller.totalCents + dueCents),
    controllerBears: isUndivided ? null : { certainCents, ifOpenConcededCents: certainCents + openCents },
    processorBearsCents: isUndivided ? null : processor.totalCents - dueCents + reimbursedCents,
    recharge:
      audit.yearlyContractValueCents === null
        ? null
        : {
            cents: rechargedCents,
            yearlyValueCents: audit.yearlyContractValueCents,
            isDisproportionate: rechargedCents * 100 > audit.yearlyContractValueCents * disproportionatePercent,
          },
  }
}
