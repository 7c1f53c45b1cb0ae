import type { CostLine } from './cost-line.ts'

/**
 * What a line comes to, in cents without VAT; null for time without a rate, which has no price.
 *
 * A quarter of an hour is a fourth of the rate, rounded half up per line. Source: SPEC K3.
 */
export function amountOf(line: CostLine): number | null {
  if (line.quarterHours === null) return line.amountCents
  if (line.rateCents === null) return null
  return Math.floor((line.quarterHours * line.rateCents + 2) / 4)
}

/** The lines of one side added up, by where they stand; each in cents without VAT. */
export interface CostTotals {
  readonly totalCents: number
  readonly acceptedCents: number
  /** Not answered yet. */
  readonly claimedCents: number
  readonly contestedCents: number
  readonly rejectedCents: number
  /** Legal costs: no costs of the audit, but a claim of their own under BW 6:96; in none of the other totals. */
  readonly separateCents: number
  /** Time without a rate: it cannot be charged. */
  readonly unpricedQuarterHours: number
}

const sum = (lines: readonly CostLine[]): number => lines.reduce((total, line) => total + (amountOf(line) ?? 0), 0)

/** Adds up lines, keeping legal costs and time without a price apart. */
export function totalsOf(lines: readonly CostLine[]): CostTotals {
  const auditCosts = lines.filter((line) => line.category !== 'legal')
  const withStatus = (status: CostLine['status']) => sum(auditCosts.filter((line) => line.status === status))
  return {
    totalCents: sum(auditCosts),
    acceptedCents: withStatus('accepted'),
    claimedCents: withStatus('claimed'),
    contestedCents: withStatus('contested'),
    rejectedCents: withStatus('rejected'),
    separateCents: sum(lines.filter((line) => line.category === 'legal')),
    unpricedQuarterHours: lines.filter((line) => amountOf(line) === null).reduce((total, line) => total + (line.quarterHours ?? 0), 0),
  }
}

/** Dutch VAT in percent on services of this kind. Source: Wet op de omzetbelasting 1968 art. 9(1). */
const vatPercent = 21

/** An amount with its VAT taken apart, once for the whole amount. */
export interface VatSplit {
  readonly netCents: number
  readonly vatCents: number
  readonly grossCents: number
}

/** VAT on top of an amount, rounded half up. */
export function vatOnTop(netCents: number): VatSplit {
  const vatCents = Math.floor((netCents * vatPercent + 50) / 100)
  return { netCents, vatCents, grossCents: netCents + vatCents }
}

/** VAT within an amount, rounded half up. */
export function vatWithin(grossCents: number): VatSplit {
  const vatCents = Math.floor((2 * grossCents * vatPercent + 100 + vatPercent) / (2 * (100 + vatPercent)))
  return { netCents: grossCents - vatCents, vatCents, grossCents }
}
