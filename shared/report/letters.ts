import { z } from 'zod'

import type { Audit } from '../audit/audit.ts'
import { auditLetter } from '../audit/letters.ts'
import { occasionOf } from '../audit/occasion.ts'
import { LetterId } from '../catalogue/letters.ts'
import type { Sources } from './input.ts'

/**
 * Annex E: a letter as the audit's records complete it. What was really sent lies among the evidence.
 *
 * Places that nobody filled in stand in square brackets and are named in `open`.
 */
export const ReportLetter = z.strictObject({
  kind: LetterId,
  title: z.string(),
  paragraphs: z.array(z.string()),
  open: z.array(z.string()),
})
export type ReportLetter = z.output<typeof ReportLetter>

/** The letters that belong to what was recorded: none of a notice that was never given or of documents that nobody asked for. */
function lettersOf(audit: Audit): readonly LetterId[] {
  const isForCause = occasionOf(audit) === 'for_cause'
  const belongs: { readonly [id in LetterId]?: boolean } = {
    notice: audit.notice !== null,
    preservation: audit.notice !== null && isForCause,
    document_request: Object.keys(audit.documentRequests).length > 0,
    secrecy_statement: audit.engagement.team.some((member) => member.secrecySignedOn !== null),
  }
  return LetterId.options.filter((id) => belongs[id])
}

/** In the report's language, and as they stood before it was frozen. */
export function letters({ audit, catalogue, language, version }: Sources): ReportLetter[] {
  const unfrozen: Audit = { ...audit, language, frozen: null, versions: version - 1 }
  return lettersOf(unfrozen).flatMap((id) => {
    const letter = auditLetter(unfrozen, catalogue, id)
    return letter ? [{ kind: id, title: letter.title, paragraphs: [...letter.paragraphs], open: [...letter.open] }] : []
  })
}
