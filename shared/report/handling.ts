import { z } from 'zod'

import { CalendarDate } from '../values.ts'
import type { Sources } from './input.ts'
import { heldTermText } from './term-text.ts'

/** Part 17: secrecy, who gets the report, how long it and the evidence are kept. */
export const Handling = z.strictObject({
  classification: z.string(),
  secrecyText: z.string(),
  ownershipText: z.string(),
  retentionText: z.string(),
  distribution: z.array(z.string()),
  retention: z.string(),
  /** Evidence that is to be destroyed, soonest first. */
  deletions: z.array(z.strictObject({ evidenceId: z.string(), title: z.string(), deleteOn: CalendarDate })),
  evidenceWithPersonalData: z.int().min(0),
})
export type Handling = z.output<typeof Handling>

export function handling(sources: Sources): Handling {
  const { audit } = sources
  const kept = Object.values(audit.evidence).filter((piece) => piece.removed === null)
  return {
    classification: audit.engagement.classification,
    secrecyText: heldTermText(sources, 'T14'),
    ownershipText: heldTermText(sources, 'T25'),
    retentionText: heldTermText(sources, 'T28'),
    distribution: audit.engagement.distribution,
    retention: audit.engagement.retention,
    deletions: kept
      .flatMap(({ id, title, deleteOn }) => (deleteOn === null ? [] : [{ evidenceId: id, title, deleteOn }]))
      .toSorted((a, b) => `${a.deleteOn}${a.evidenceId}`.localeCompare(`${b.deleteOn}${b.evidenceId}`, 'en')),
    evidenceWithPersonalData: kept.filter((piece) => piece.hasPersonalData).length,
  }
}
