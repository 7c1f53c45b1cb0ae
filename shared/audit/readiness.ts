import type { Control } from '../catalogue/control.ts'
import type { Catalogue } from '../catalogue/index.ts'
import type { Bilingual, CalendarDate } from '../values.ts'
import type { ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import { checklistChapters } from './checklist-themes.ts'
import type { DocumentRequest } from './preparation.ts'

/**
 * How ready a piece is that an auditor can ask for: linked to it, perhaps in the dossier already, said not to exist, or missing.
 *
 * None of these says that what lies ready is sufficient, let alone conform.
 */
export type Readiness = 'missing' | 'possible' | 'ready' | 'unavailable'

/** Something that an auditor can ask the processor to show. */
export interface Wanted {
  /** Unique among all that is wanted: `document:access-export`, `item:C17`. */
  readonly id: string
  readonly source: { readonly kind: 'document'; readonly request: DocumentRequest | null } | { readonly kind: 'item'; readonly item: ChecklistItem }
  readonly theme: Control['theme'] | 'other'
  readonly name: Bilingual
  readonly readiness: Readiness
  /** Evidence that was linked to it, by id. */
  readonly linked: readonly string[]
  /** Evidence that may serve and was not linked yet, by id. */
  readonly possible: readonly string[]
  readonly dueOn: CalendarDate | null
}

/**
 * What the processor can be asked to show: the documents usually asked for, those put on the list, and the checklist's controls and claims.
 *
 * Terms of the audit clause are left out, since they bind the auditor as much; so are duties of the controller alone.
 */
export function wantedPieces(audit: Audit, { controls, requestedDocuments }: Pick<Catalogue, 'controls' | 'requestedDocuments'>): readonly Wanted[] {
  const documents = wantedDocuments(audit, controls, requestedDocuments)
  const controllersOwn = new Set(controls.filter(({ isControllersDuty }) => isControllersDuty).map(({ id }) => id))
  const items = checklistChapters(audit.checklist, controls).flatMap(({ theme, items }) =>
    items.filter(({ source }) => source.kind !== 'term' && !(source.kind === 'control' && controllersOwn.has(source.control))).map((item) => wantedItem(audit, item, theme, requestedDocuments, documents)),
  )
  return [...documents, ...items]
}

function wantedDocuments(audit: Audit, controls: readonly Control[], usual: Catalogue['requestedDocuments']): readonly Wanted[] {
  const themeOf = new Map(controls.map(({ id, theme }) => [id, theme]))
  const document = (id: string, name: Bilingual, theme: Wanted['theme'], evidenceType: string | null): Wanted => {
    const request = audit.documentRequests[id] ?? null
    const linked = standing(audit, request?.evidence ?? [])
    const possible = evidenceType === null ? [] : without(ofType(audit, evidenceType), linked)
    const isUnavailable = request?.status === 'not_available' || request?.status === 'refused'
    const readiness = isUnavailable ? 'unavailable' : readinessOf(linked, possible)
    return { id: `document:${id}`, source: { kind: 'document', request }, theme, name, readiness, linked, possible, dueOn: request?.dueOn ?? null }
  }
  const usualIds = new Set(usual.map(({ id }) => id))
  const own = Object.values(audit.documentRequests).filter(({ id }) => !usualIds.has(id))
  return [
    ...own.map(({ id, name }) => document(id, { nl: name, en: name }, 'other', null)),
    ...usual.map(({ id, name, controls, evidenceType }) => document(id, name, themeOf.get(controls[0] ?? '') ?? 'other', evidenceType)),
  ]
}

function wantedItem(audit: Audit, item: ChecklistItem, theme: Wanted['theme'], usual: Catalogue['requestedDocuments'], documents: readonly Wanted[]): Wanted {
  const judged = item.source.kind === 'claim' ? (audit.claims[item.source.claim]?.evidence ?? []) : []
  const linked = standing(audit, [...new Set([...(audit.assessments[item.id]?.evidence ?? []), ...judged])])
  const bearing = new Set(usual.filter(({ controls }) => controls.some((control) => item.controls.includes(control))).map(({ id }) => `document:${id}`))
  const offered = documents.filter(({ id }) => bearing.has(id)).flatMap((document) => [...document.linked, ...document.possible])
  const possible = without([...new Set(offered)], linked)
  return { id: `item:${item.id}`, source: { kind: 'item', item }, theme, name: item.title, readiness: readinessOf(linked, possible), linked, possible, dueOn: null }
}

function readinessOf(linked: readonly string[], possible: readonly string[]): Readiness {
  if (linked.length > 0) return 'ready'
  return possible.length > 0 ? 'possible' : 'missing'
}

const standing = (audit: Audit, ids: readonly string[]): readonly string[] => ids.filter((id) => audit.evidence[id]?.removed === null)

const without = (ids: readonly string[], taken: readonly string[]): readonly string[] => ids.filter((id) => !taken.includes(id))

const ofType = (audit: Audit, type: string): readonly string[] => Object.values(audit.evidence).filter((piece) => piece.type === type && piece.removed === null).map(({ id }) => id)

const order: readonly Readiness[] = ['missing', 'possible', 'unavailable', 'ready']

/** What is still missing first, and among equals what is due first. */
export function byUrgency(pieces: readonly Wanted[]): readonly Wanted[] {
  const day = ({ dueOn }: Wanted) => dueOn ?? '9999'
  return pieces.toSorted((one, other) => order.indexOf(one.readiness) - order.indexOf(other.readiness) || day(one).localeCompare(day(other)))
}
