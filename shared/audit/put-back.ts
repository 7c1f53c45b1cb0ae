import { z } from 'zod'

import { Id, Instant, Words } from '../values.ts'
import { PutBackReason } from './amendment.ts'
import { Assessment, ClaimJudgement } from './assessment.ts'
import type { Audit } from './audit.ts'
import { Conclusion } from './conclusion.ts'
import { PreconditionDecision, PreconditionId } from './preparation.ts'
import { TermDecision } from './term-decision.ts'
import { TermId } from '../agreement/term-values.ts'

const why = PutBackReason

/**
 * An answer that does not stand by itself under the version of the agreement in force: it is to be given again, with the one from before at hand.
 *
 * A finding or a note is not taken away: it stays as it is until somebody says that it still stands.
 */
export const PutBack = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('finding'), id: Id, why }),
  z.strictObject({ kind: z.literal('note'), id: Id, why }),
  z.strictObject({ kind: z.literal('term'), id: TermId, why, earlier: TermDecision }),
  z.strictObject({ kind: z.literal('precondition'), id: PreconditionId, why, earlier: PreconditionDecision }),
  z.strictObject({ kind: z.literal('item'), id: Id, why, earlier: Assessment }),
  z.strictObject({ kind: z.literal('claim'), id: Id, why, earlier: ClaimJudgement }),
  z.strictObject({ kind: z.literal('wholeText'), id: z.literal('wholeText'), why, earlier: z.strictObject({ at: Instant, by: Words }) }),
  z.strictObject({ kind: z.literal('conclusion'), id: z.literal('conclusion'), why, earlier: Conclusion }),
])
export type PutBack = z.output<typeof PutBack>

/** Whether an answer that was put back is still to be given. A claim that the agreement no longer makes asks for nothing. */
export function isToBeGiven(audit: Audit, { kind, id }: Pick<PutBack, 'kind' | 'id'>): boolean {
  switch (kind) {
    case 'term':
      return audit.terms[id as TermId] === undefined
    case 'precondition':
      return audit.preconditions[id as PreconditionId] === undefined
    case 'item':
      return !Object.hasOwn(audit.assessments, id) && audit.checklist.some((item) => item.id === id)
    case 'claim':
      return !Object.hasOwn(audit.claims, id) && audit.agreement.reading.claims.some((claim) => claim.id === id)
    case 'wholeText':
      return audit.wholeTextRead === null
    case 'conclusion':
      return audit.conclusion === null
    case 'finding':
      return audit.findings[id]?.status !== 'withdrawn'
    case 'note':
      return true
  }
}

/** What a newer version of the agreement put back and nobody has given again. */
export function toBeGivenAgain(audit: Audit): readonly PutBack[] {
  return audit.putBack.filter((each) => isToBeGiven(audit, each))
}

/** The answer that was put back here, while it is still to be given. */
export function putBackOf<K extends PutBack['kind']>(audit: Audit, kind: K, id: string): Extract<PutBack, { kind: K }> | null {
  return (toBeGivenAgain(audit).find((each) => each.kind === kind && each.id === id) as Extract<PutBack, { kind: K }> | undefined) ?? null
}
