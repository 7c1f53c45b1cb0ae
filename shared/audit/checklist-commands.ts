import { z } from 'zod'

import { AppError } from '../errors.ts'
import { Id, Words } from '../values.ts'
import { Assessment, ChecklistItem } from './assessment.ts'
import { checkAssessment } from './assessment-rules.ts'
import type { Audit } from './audit.ts'
import { command } from './command.ts'
import { listed, requireNew } from './existing.ts'

const itemId = (item: ChecklistItem) => item.id

/** Items on which work already rests: assessed, put back to be assessed again, noted or found about. */
export function itemsInUse(audit: Audit): ReadonlySet<string> {
  const sources = Object.values(audit.findings).flatMap((finding) => finding.sources)
  return new Set([
    ...Object.keys(audit.assessments),
    ...audit.putBack.filter(({ kind }) => kind === 'item').map(({ id }) => id),
    ...Object.values(audit.notes).flatMap((note) => note.itemId ?? []),
    ...sources.filter((source) => source.kind === 'item').map((source) => source.id),
  ])
}

/** Lays out the checklist anew; the team's own items stay at its end. @throws checklist.itemsInUse if work would lose its item (SPEC S16) */
export const build = command({
  kind: 'checklist.build',
  payload: z.strictObject({ items: z.array(ChecklistItem) }),
  check(audit, { items }) {
    const seen = new Set(audit.checklist.filter((item) => item.source.kind === 'own').map(itemId))
    for (const { id } of items) {
      if (seen.has(id)) throw new AppError('audit.duplicateId', { what: 'item', id })
      seen.add(id)
    }
    const lost = [...itemsInUse(audit)].filter((id) => !seen.has(id))
    if (lost.length > 0) throw new AppError('checklist.itemsInUse', { items: lost })
  },
  apply(draft, { items }) {
    draft.checklist = [...items, ...draft.checklist.filter((item) => item.source.kind === 'own')]
  },
})

export const addItem = command({
  kind: 'checklist.addItem',
  payload: ChecklistItem.extend({ source: z.strictObject({ kind: z.literal('own') }) }),
  check: (audit, { id }) => requireNew(Object.fromEntries(audit.checklist.map((item) => [item.id, item])), 'item', id),
  apply: (draft, item) => void draft.checklist.push(item),
})

/** Replaces an earlier assessment of the same item; the trail keeps it. */
export const assess = command({
  kind: 'item.assess',
  payload: Assessment,
  check: checkAssessment,
  apply: (draft, assessment) => void (draft.assessments[assessment.itemId] = assessment),
})

export const note = command({
  kind: 'item.note',
  payload: z.strictObject({ id: Id, itemId: Id.nullable(), text: Words }),
  check(audit, { id, itemId }) {
    requireNew(audit.notes, 'note', id)
    if (itemId !== null) listed(audit.checklist, 'item', itemId)
  },
  apply: (draft, note, { at, by }) => void (draft.notes[note.id] = { ...note, at, by: by.name }),
})
