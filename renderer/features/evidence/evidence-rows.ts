import type { Audit } from '../../../shared/audit/audit.ts'
import { type EvidenceUse, evidenceUses } from '../../../shared/audit/evidence-links.ts'
import { judgeEvidence } from '../../../shared/audit/evidence-rules.ts'
import type { Evidence, Strength } from '../../../shared/audit/evidence.ts'
import type { CalendarDate } from '../../../shared/values.ts'
import { type Judgement, judgementOf, type Standing } from './judgement.ts'

/** A line of the list of evidence. */
export interface EvidenceRow {
  readonly id: string
  readonly evidence: Evidence
  /** In the reader's language. */
  readonly typeName: string
  readonly judgement: Judgement
  readonly uses: readonly EvidenceUse[]
}

/** What is shown of the evidence; null shows all there is of a kind. */
export interface EvidenceFilter {
  readonly words: string
  readonly type: string | null
  readonly strength: Strength | null
  readonly standing: Standing | null
  readonly isUnusedOnly: boolean
  readonly isRemovedShown: boolean
}

export const everything: EvidenceFilter = { words: '', type: null, strength: null, standing: null, isUnusedOnly: false, isRemovedShown: false }

/** Whether anything else is shown than at first. */
export function isFiltering(filter: EvidenceFilter): boolean {
  return (Object.keys(everything) as (keyof EvidenceFilter)[]).some((key) => filter[key] !== everything[key])
}

/** E10 after E9; made once, since thousands are compared. */
const byNumber = new Intl.Collator('en', { numeric: true })

/** Every piece there ever was, by id, judged on a day. Of a removed one nothing is judged. */
export function evidenceRows(audit: Audit, on: CalendarDate, typeName: (type: string) => string): readonly EvidenceRow[] {
  const uses = evidenceUses(audit)
  return Object.values(audit.evidence)
    .toSorted((one, other) => byNumber.compare(one.id, other.id))
    .map((evidence) => ({
      id: evidence.id,
      evidence,
      typeName: typeName(evidence.type),
      judgement: judgementOf(evidence.removed ? [] : judgeEvidence(evidence, audit, { on })),
      uses: uses.get(evidence.id) ?? [],
    }))
}

export function filterRows(rows: readonly EvidenceRow[], filter: EvidenceFilter): readonly EvidenceRow[] {
  const words = filter.words.toLowerCase().split(/\s+/u).filter(Boolean)
  return rows.filter(({ evidence, typeName, judgement, uses }) => {
    if (evidence.removed && !filter.isRemovedShown) return false
    if (filter.type !== null && evidence.type !== filter.type) return false
    if (filter.strength !== null && evidence.strength !== filter.strength) return false
    if (filter.standing !== null && (evidence.removed || judgement.standing !== filter.standing)) return false
    if (filter.isUnusedOnly && (evidence.removed || uses.length > 0)) return false
    const { id, title, issuer, holder, receivedFrom, file } = evidence
    const text = [id, title, issuer, holder, receivedFrom, typeName, file?.fileName ?? '', file?.sha256 ?? ''].join('\n').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** A piece with the very same bytes that is still in the audit. */
export function twinOf(audit: Pick<Audit, 'evidence'>, sha256: string | undefined): Evidence | null {
  if (sha256 === undefined) return null
  return Object.values(audit.evidence).find(({ file, removed }) => removed === null && file?.sha256 === sha256) ?? null
}
