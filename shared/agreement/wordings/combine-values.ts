import type { z } from 'zod'

import { termValues, type TermId } from '../terms/term-values.ts'

type Parts = Readonly<Record<string, unknown>>

/** How a value looks when it is whole, and what its parts are until a rule settles them; null for one without parts. */
export interface ValueShape {
  readonly schema: z.ZodType
  readonly unsettled: Parts | null
  /** Values that do not disagree, each saying all that the ones before it say. */
  readonly widening?: readonly unknown[]
  /** Values that agree where they are said apart, and the one that they are together. */
  readonly together?: { readonly apart: readonly unknown[]; readonly whole: unknown }
}

/** Terms that are not listed have no parts. */
const unsettledTerms: Partial<Record<TermId, Parts>> = {
  T03: { qualified: 'none', named: [], isIndependent: false, isCompetitorExcluded: false, hasProcessorVeto: false },
  T06: { included: [], excluded: [] },
  T08: { count: null, unit: null, form: null },
  T12: { hours: null, sites: [], maxDays: null },
  T14: { carveOuts: [] },
  T16: { information: 'reasonable', includesStaff: false, includesAssistance: false, deadline: null },
  T22: { burden: null, scope: null, includesRemedy: false },
  T23: { onlyOnMaterialBreach: false, deadline: null },
  T25: { owner: null, hasProcessorCopy: false },
  T26: { route: null, law: null, forum: null },
  T28: { reportYears: null, rawEvidenceMonths: null, end: null },
  T29: { documents: [], prevails: null },
  T30: { maySuspend: false, mayTerminate: false, liabilityCapCents: null, liabilityCapMonths: null, liabilityElsewhere: null, needsDefaultNotice: false, lapseMonths: null },
}

const wideningTerms: Partial<Record<TermId, readonly unknown[]>> = { T01: ['controller', 'controller_and_authority'] }

export function termShape(id: TermId): ValueShape {
  return { schema: termValues[id], unsettled: unsettledTerms[id] ?? null, widening: wideningTerms[id] ?? [] }
}

/** Two findings on one thing as one; null where they disagree. Lists are joined, parts that only one settles are taken from it. */
export function combine(shape: ValueShape, one: unknown, other: unknown): unknown {
  if (sameValue(one, other)) return one
  if (Array.isArray(one) && Array.isArray(other)) return union(one, other)
  if (shape.together && [one, other].every((value) => value === shape.together!.whole || shape.together!.apart.includes(value))) return shape.together.whole
  const [narrower, wider] = [one, other].map((value) => shape.widening?.indexOf(value) ?? -1)
  if (narrower! >= 0 && wider! >= 0) return narrower! > wider! ? one : other
  if (!isParts(one) || !isParts(other) || shape.unsettled === null) return null
  const combined: Record<string, unknown> = { ...one }
  for (const [part, value] of Object.entries(other)) {
    const known = combined[part]
    if (Array.isArray(known) && Array.isArray(value)) combined[part] = union(known, value)
    else if (typeof known === 'boolean' && typeof value === 'boolean') combined[part] = known || value
    else if (known === undefined || known === null) combined[part] = value
    else if (value !== null && !sameValue(known, value)) return null
  }
  return combined
}

/** The whole value, with the parts that no rule settled; null where what must be known is not. */
export function complete({ schema, unsettled }: ValueShape, value: unknown): unknown {
  const parsed = schema.safeParse(isParts(value) ? { ...unsettled, ...value } : value)
  return parsed.success ? parsed.data : null
}

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** No agreement names more documents or carve-outs; a list that grew on would be compared with itself for ever longer. */
const longestList = 100

function union(one: readonly unknown[], other: readonly unknown[]): unknown[] {
  return [...one, ...other.filter((value) => !one.some((known) => sameValue(known, value) || sameWords(known, value)))].slice(0, longestList)
}

function sameWords(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase()
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
