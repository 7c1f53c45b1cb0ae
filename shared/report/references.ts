import { z } from 'zod'

import type { Quote } from '../agreement/quote.ts'
import type { Audit } from '../audit/audit.ts'
import { Sha256 } from '../values.ts'

/** A verbatim sentence of the agreement with the number people cite. Line breaks are those of the text. */
export const Citation = z.strictObject({
  clause: z.string(),
  text: z.string(),
  /** The named rule of the catalogue that found it; null where a person cites. */
  rule: z.string().nullable(),
})
export type Citation = z.output<typeof Citation>

/** A piece of evidence as other parts refer to it; the annex tells the rest. */
export const EvidenceReference = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Null for a statement without a file, and for a file that is not in the audit (any more). */
  sha256: Sha256.nullable(),
  isRemoved: z.boolean(),
})
export type EvidenceReference = z.output<typeof EvidenceReference>

export function cite({ clause, text, rule }: Pick<Quote, 'clause' | 'text'> & { readonly rule?: string }): Citation {
  return { clause, text, rule: rule ?? null }
}

/** The pieces of evidence with these ids; one that the audit does not know keeps its id as its title. */
export function evidenceReferences({ evidence }: Pick<Audit, 'evidence'>, ids: readonly string[]): EvidenceReference[] {
  return ids.map((id) => {
    const piece = evidence[id]
    if (!piece) return { id, title: id, sha256: null, isRemoved: false }
    return { id, title: piece.title, sha256: piece.file?.sha256 ?? null, isRemoved: piece.removed !== null }
  })
}
