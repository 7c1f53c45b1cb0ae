import { z } from 'zod'

import { CalendarDate, Instant, Sha256, Words } from '../values.ts'

/** What may rest on the agreement's words: whatever a person recorded by reading it. */
export const AnswerKind = z.enum(['finding', 'note', 'term', 'precondition', 'item', 'claim', 'wholeText', 'conclusion'])
export type AnswerKind = z.output<typeof AnswerKind>

/**
 * Why an answer does not stand by itself under a new version, gravest first. `gone`: a sentence it rests on is no longer there. `changed`: it has other
 * words. `added`: a new sentence speaks of the same. `unread`: it rests on silence or on the whole text, and there are words that nobody read.
 * `readings`: the wording is now read in other ways than the one that was chosen from.
 */
export const PutBackReason = z.enum(['gone', 'changed', 'added', 'unread', 'readings'])
export type PutBackReason = z.output<typeof PutBackReason>

/** A recorded answer, judged on a new version: `unchanged` and `no_sentence` stand, since their sentences are unchanged or they rest on none. */
export const JudgedAnswer = z.strictObject({
  kind: AnswerKind,
  id: z.string(),
  why: z.enum([...PutBackReason.options, 'unchanged', 'no_sentence']),
  /** The hashes of the old version's sentences that it rests on. */
  sentences: z.array(Sha256),
})
export type JudgedAnswer = z.output<typeof JudgedAnswer>

/** Why an answer is put back; null for one that stands. */
export function putBackReason({ why }: Pick<JudgedAnswer, 'why'>): PutBackReason | null {
  return why === 'unchanged' || why === 'no_sentence' ? null : why
}

/** A version of the agreement that was in force, by its file. */
export const AgreementFile = z.strictObject({ fileName: z.string(), sha256: Sha256, sizeBytes: z.int().min(1) })
export type AgreementFile = z.output<typeof AgreementFile>

/** How a newer version came to be in force: which one it replaced, as of when and why, and how the answers fared. */
export const Amendment = z.strictObject({
  replaced: AgreementFile,
  inForceOn: CalendarDate,
  reason: Words,
  stood: z.int().min(0),
  putBack: z.int().min(0),
  at: Instant,
  by: Words,
})
export type Amendment = z.output<typeof Amendment>
