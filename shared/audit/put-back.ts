import { z } from 'zod'

import { Id, Instant, Words } from '../values.ts'
import { PutBackReason } from './amendment.ts'
import { Assessment, ClaimJudgement } from './assessment.ts'
import type { Audit } from './audit.ts'
import { Conclusion } from './conclusion.ts'
import { PreconditionDecision, PreconditionId } from './preparation.ts'
import { TermDecision } from './term-decision.ts'
import { TermId } from '../agreement/terms/term-values.ts'

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

/** Whether an answer that was put back is still to be given, was given again, or is asked for no more, since what it was about is gone. */
export const PutBackState = z.enum(['open', 'given', 'lapsed'])
export type PutBackState = z.output<typeof PutBackState>

export function putBackState(audit: Audit, { kind, id }: Pick<PutBack, 'kind' | 'id'>): PutBackState {
  switch (kind) {
    case 'term':
      return audit.terms[id as TermId] ? 'given' : 'open'
    case 'precondition':
      return audit.preconditions[id as PreconditionId] ? 'given' : 'open'
    case 'item':
      return Object.hasOwn(audit.assessments, id) ? 'given' : openIf(audit.checklist.some((item) => item.id === id))
    case 'claim':
      return Object.hasOwn(audit.claims, id) ? 'given' : openIf(audit.agreement.reading.claims.some((claim) => claim.id === id))
    case 'wholeText':
      return audit.wholeTextRead ? 'given' : 'open'
    case 'conclusion':
      return audit.conclusion ? 'given' : 'open'
    case 'finding':
      return openIf(audit.findings[id]?.status !== 'withdrawn')
    case 'note':
      return 'open'
  }
}

function openIf(isThere: boolean): PutBackState {
  return isThere ? 'open' : 'lapsed'
}

/** What a newer version of the agreement put back and nobody has given again. */
export function toBeGivenAgain(audit: Audit): readonly PutBack[] {
  return audit.putBack.filter((each) => putBackState(audit, each) === 'open')
}

/** The answer that was put back here, while it is still to be given. */
export function putBackOf<K extends PutBack['kind']>(audit: Audit, kind: K, id: string): Extract<PutBack, { kind: K }> | null {
  return (toBeGivenAgain(audit).find((each) => each.kind === kind && each.id === id) as Extract<PutBack, { kind: K }> | undefined) ?? null
}
