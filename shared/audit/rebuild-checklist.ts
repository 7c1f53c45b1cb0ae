import type { ChecklistItem } from './assessment.ts'
import type { Audit } from './audit.ts'
import { buildChecklist, type ChecklistSources } from './build-checklist.ts'
import { itemsInUse } from './checklist-commands.ts'
import { canonicalText } from './event.ts'

/** What laying out a checklist anew would do, to be told before it is done. */
export interface Rebuilding {
  readonly added: readonly ChecklistItem[]
  /** The same item in other words. */
  readonly changed: readonly ChecklistItem[]
  readonly unchanged: number
  /** No longer asked for, and nobody worked on them. */
  readonly dropped: readonly ChecklistItem[]
  /** No longer asked for, but assessed, noted or found about. */
  readonly keptForWork: readonly ChecklistItem[]
  /** The team's own, which always stay. */
  readonly own: number
  /** What `checklist.build` takes to do it. */
  readonly items: readonly ChecklistItem[]
}

/** Lays out the checklist from the agreement and the catalogue as they are now, and keeps every item on which work rests (SPEC S16). */
export function rebuildChecklist(audit: Audit, catalogue: ChecklistSources['catalogue']): Rebuilding {
  const { reading, curated } = audit.agreement
  const fresh = buildChecklist({ reading, curated, catalogue })
  const freshIds = new Set(fresh.map(({ id }) => id))
  const before = new Map(audit.checklist.map((item) => [item.id, canonicalText(item)]))
  const inUse = itemsInUse(audit)
  const own = audit.checklist.filter(({ source }) => source.kind === 'own')
  const left = audit.checklist.filter(({ id, source }) => source.kind !== 'own' && !freshIds.has(id))
  const keptForWork = left.filter(({ id }) => inUse.has(id))
  const known = fresh.filter(({ id }) => before.has(id))
  const changed = known.filter((item) => before.get(item.id) !== canonicalText(item))
  return {
    added: fresh.filter(({ id }) => !before.has(id)),
    changed,
    unchanged: known.length - changed.length,
    dropped: left.filter(({ id }) => !inUse.has(id)),
    keptForWork,
    own: own.length,
    items: [...fresh, ...keptForWork],
  }
}
