import { z } from 'zod'

import { Amendment, AnswerKind, PutBackReason } from '../audit/amendment.ts'
import { describeAnswer } from '../audit/describe-answer.ts'
import { PutBackState, putBackState } from '../audit/put-back.ts'
import type { Sources } from './input.ts'

/** The versions of the agreement that were audited before the one in force, and the judgements that did not stand by themselves under a newer one. */
export const Versions = z.strictObject({
  /** Oldest first: each file with when and why it was replaced, and how many judgements stood and were put back. */
  replaced: z.array(Amendment),
  putBack: z.array(z.strictObject({ kind: AnswerKind, id: z.string(), name: z.string(), why: PutBackReason, state: PutBackState })),
})
export type Versions = z.output<typeof Versions>

/** Null where the audit is under the version it was opened on. */
export function versions({ audit, catalogue, texts }: Sources): Versions | null {
  if (audit.amendments.length === 0) return null
  return {
    replaced: audit.amendments,
    putBack: audit.putBack.map(({ kind, id, why }) => ({ kind, id, name: describeAnswer(texts, audit, catalogue, { kind, id }), why, state: putBackState(audit, { kind, id }) })),
  }
}
