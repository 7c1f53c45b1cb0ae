import type { CostCategory, CostLine } from '../../../shared/audit/cost-line.ts'

/** A line as somebody fills it in: both ways of counting are kept while they choose between them. */
export interface CostDraft {
  readonly claimedBy: CostLine['claimedBy']
  readonly category: CostCategory
  readonly description: string
  readonly role: string
  readonly on: string | null
  readonly counted: 'time' | 'amount'
  readonly hours: number | null
  readonly rateCents: number | null
  readonly amountCents: number | null
  readonly receipt: string | null
}

export type ClaimedLine = Omit<CostLine, 'status' | 'reason'>

/** The costs a party usually claims: what was asked of its own people, or of those it hired. */
export const categoriesOf: Readonly<Record<CostLine['claimedBy'], readonly CostCategory[]>> = {
  processor: ['assist_on_site', 'assist_prepare', 'response_to_draft', 'remediation', 'own_statutory_records', 'external_auditor', 'travel', 'legal'],
  controller: ['external_auditor', 'internal_staff', 'travel', 'legal', 'assist_on_site', 'assist_prepare'],
}

export function blankCost(claimedBy: CostLine['claimedBy'], rateCents: number | null): CostDraft {
  const [category] = categoriesOf[claimedBy]
  return { claimedBy, category: category!, description: '', role: '', on: null, counted: 'time', hours: null, rateCents, amountCents: null, receipt: null }
}

export function draftOf({ id: _id, status: _status, reason: _reason, quarterHours, ...line }: CostLine): CostDraft {
  return { ...line, counted: line.amountCents === null ? 'time' : 'amount', hours: quarterHours === null ? null : quarterHours / 4 }
}

/** The line to claim; null while the draft says too little. Hours become whole quarters, upward: a quarter begun is worked. */
export function lineOf(id: string, { counted, hours, ...draft }: CostDraft): ClaimedLine | null {
  if (draft.description.trim() === '') return null
  if (counted === 'amount') return draft.amountCents === null ? null : { id, ...draft, quarterHours: null, rateCents: null }
  if (hours === null || draft.rateCents === null) return null
  return { id, ...draft, quarterHours: Math.ceil(hours * 4), amountCents: null }
}
