import { z } from 'zod'

import { linksTo } from '../audit/evidence-links.ts'
import { Evidence } from '../audit/evidence.ts'
import type { EvidenceType } from '../catalogue/evidence-type.ts'
import { EvidenceVerdict, verdictsOn } from './evidence-verdicts.ts'
import { byId, inLanguage, type Sources } from './input.ts'

/** Annex A: every piece of evidence that was ever in the audit, with its hash, by id. */
export const EvidenceRow = Evidence.omit({ details: true }).extend({
  typeName: z.string(),
  details: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]) })),
  verdicts: z.array(EvidenceVerdict),
  /** Checklist items, claims, findings and preconditions that lean on it. */
  usedFor: z.array(z.string()),
})
export type EvidenceRow = z.output<typeof EvidenceRow>

type Detail = Evidence['details'][string]
type Field = EvidenceType['fields'][number]

/** A detail as it was recorded, a choice by its label. */
function detailValue(sources: Sources, field: Field | undefined, value: Detail): Detail {
  const choice = field?.choices.find((each) => each.value === value)
  return choice ? inLanguage(sources, choice.label) : value
}

export function evidenceIndex(sources: Sources): EvidenceRow[] {
  const { audit, catalogue } = sources
  return Object.values(audit.evidence)
    .toSorted(byId)
    .map((evidence) => {
      const { details, ...piece } = evidence
      const type = catalogue.evidenceTypes.find((each) => each.id === piece.type)
      return {
        ...piece,
        typeName: type ? inLanguage(sources, type.name) : piece.type,
        details: Object.entries(details).map(([key, value]) => {
          const field = type?.fields.find((each) => each.key === key)
          return { key, label: field ? inLanguage(sources, field.label) : key, value: detailValue(sources, field, value) }
        }),
        verdicts: verdictsOn(sources, evidence),
        usedFor: [...linksTo(audit, piece.id)],
      }
    })
}
