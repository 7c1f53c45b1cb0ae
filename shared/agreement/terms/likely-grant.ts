import type { Cues } from '../cues/cue.ts'
import { inContext, isInDefinitions, type PreparedAgreement, type Sentence } from '../prepared.ts'
import type { Headings } from '../wordings/headings.ts'
import type { Grant } from './audit-passages.ts'
import type { GrantSigns } from './grant-signs.ts'

/** A person should look: the sentence was weighed, not understood. */
const rule: Grant['rule'] = { name: 't01-likely-grant', term: 'T01', value: 'controller', confidence: 0.5, isFallback: true, readings: null }

/**
 * Below a heading on audits leave to check need only say two of who, with whom and what. Elsewhere it must say all three: "you may check your
 * data with us" lacks what is checked.
 */
const weights = { who: 1, whose: 1, checked: 1, underAuditHeading: 1.5, doubt: -1 } as const
const threshold = 2.5

/** The sentence that most likely grants an audit where no rule knows one; of equals the first. Null where none holds enough of what a grant says. */
export function findLikelyGrant(prepared: PreparedAgreement, signs: GrantSigns, headings: Headings, isUnderAuditHeading: (nodeId: string) => boolean, cues: Cues): Grant | null {
  let heaviest: { readonly sentence: Sentence; readonly weight: number } | null = null
  for (const sentence of cues.candidates(signs.checking)) {
    const isOnAudits = isUnderAuditHeading(sentence.nodeId)
    if (!mayGrantIn(prepared, sentence) || (!isOnAudits && headings.isUnder(signs.elsewhere, sentence.nodeId))) continue
    const weight = weightOf(sentence, signs, isOnAudits, cues)
    if (weight >= threshold && weight > (heaviest?.weight ?? 0)) heaviest = { sentence, weight }
  }
  return heaviest && { sentence: heaviest.sentence, rule }
}

/** What words mean and what is asked grant nothing. */
function mayGrantIn(prepared: PreparedAgreement, { nodeId, text }: Sentence): boolean {
  return !text.endsWith('?') && !isInDefinitions(prepared, nodeId)
}

/** Zero where the sentence itself has no word of checking, or nothing gives leave to it. */
function weightOf(sentence: Sentence, signs: GrantSigns, isOnAudits: boolean, cues: Cues): number {
  const said = inContext(sentence)
  if (!cues.findAny(signs.checking, sentence) || !cues.findAny(signs.leave, said) || cues.findAny(signs.against, said)) return 0
  const parts = (['who', 'whose', 'checked'] as const).filter((part) => cues.findAny(signs[part], said))
  const place = (isOnAudits ? weights.underAuditHeading : 0) + (cues.findAny(signs.doubts, said) ? weights.doubt : 0)
  return parts.reduce((sum, part) => sum + weights[part], place)
}
