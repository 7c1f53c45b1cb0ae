import { z } from 'zod'

import { describeTerm } from '../agreement/terms/describe-term.ts'
import { TermId } from '../agreement/terms/term-values.ts'
import type { Term } from '../agreement/terms/term.ts'
import { effectiveTerm } from '../audit/effective-term.ts'
import { Instant } from '../values.ts'
import { inLanguage, type Sources } from './input.ts'
import { Citation, cite } from './references.ts'
import { heldTermText } from './term-text.ts'

/** Annex C: one of the thirty terms of the audit clause. */
export const TermRow = z.strictObject({
  id: TermId,
  name: z.string(),
  /** The value now held, as data; null for silence. Marked as a proposal unless a person confirmed or corrected it. */
  value: z.unknown().nullable(),
  /** The same in words; says that the agreement is silent only where a person confirmed it. */
  valueText: z.string(),
  isSilent: z.boolean(),
  /** What automated reading proposed, in words, whatever was decided since. */
  proposedText: z.string(),
  /** What holds by default when the agreement is silent. */
  fallback: z.string(),
  quotes: z.array(Citation),
  /** Values of other sentences that disagree. */
  alternatives: z.array(z.strictObject({ valueText: z.string(), quotes: z.array(Citation) })),
  decision: z.enum(['confirmed', 'corrected', 'unsure', 'proposed']),
  reading: z.strictObject({ id: z.string(), meaning: z.string() }).nullable(),
  reason: z.string(),
  decidedBy: z.string(),
  decidedAt: Instant.nullable(),
  confidence: z.number().min(0).max(1),
})
export type TermRow = z.output<typeof TermRow>

/** All thirty, in order. */
export function terms(sources: Sources): TermRow[] {
  return sources.audit.agreement.reading.terms.map((term) => termRow(sources, term))
}

function termRow(sources: Sources, { id, value, quotes, alternatives, readings, confidence }: Term): TermRow {
  const { audit, catalogue, texts } = sources
  const held = effectiveTerm(audit, id)
  const definition = catalogue.terms.find((each) => each.id === id)
  const chosen = readings.find((reading) => reading.id === held.reading)
  const decision = audit.terms[id]
  return {
    id,
    name: definition ? inLanguage(sources, definition.name) : id,
    value: held.value,
    valueText: heldTermText(sources, id),
    isSilent: held.value === null,
    proposedText: value === null ? texts('report:word.nothingFound') : describeTerm(id, value, texts),
    fallback: definition ? inLanguage(sources, definition.fallback) : '',
    quotes: quotes.map(cite),
    alternatives: alternatives.map((each) => ({ valueText: describeTerm(id, each.value, texts), quotes: each.quotes.map(cite) })),
    decision: held.standing,
    reading: chosen ? { id: chosen.id, meaning: inLanguage(sources, chosen.meaning) } : null,
    reason: held.reason,
    decidedBy: decision?.by ?? '',
    decidedAt: decision?.at ?? null,
    confidence,
  }
}

/** A proposal that nobody confirmed or corrected. */
export function isUnconfirmed({ decision }: Pick<TermRow, 'decision'>): boolean {
  return decision === 'proposed' || decision === 'unsure'
}
