import { z } from 'zod'

import { Engagement, Party } from '../audit/engagement.ts'
import { Id, Instant, Language, Person, Words } from '../values.ts'

/** How an audit begins: on which agreement, for whom, by whom. What is left out of the engagement is filled in later. */
export const WorkOpening = z.strictObject({
  /** The agreement's file, in the work file's folder or below; `library:` before the name of one that ships with the product. */
  agreement: Words,
  id: Id,
  side: z.enum(['controller', 'processor']),
  language: Language,
  controller: Party,
  processor: Party,
  subProcessors: z.array(Party).default([]),
  engagement: Engagement.partial().extend({ title: Words }),
})
export type WorkOpening = z.output<typeof WorkOpening>

/**
 * One command, by somebody, at some time.
 *
 * `file` names a file relative to the work file: its bytes are taken in, and its name, hash and size become the payload's `file`.
 */
export const WorkStep = z.strictObject({
  at: Instant.optional(),
  by: Words,
  do: Words,
  with: z.record(z.string(), z.unknown()).default({}),
  file: Words.optional(),
})
export type WorkStep = z.output<typeof WorkStep>

/**
 * An audit's work written down as data: what a person would do in the window, step by step.
 *
 * Serves scripts, examples and tests. A step is refused by the same rules as a person's own doing.
 */
export const WorkFile = z.strictObject({
  format: z.literal('art28-work'),
  formatVersion: z.literal(1),
  about: z.string(),
  /** Whoever acts, under the short names that steps use. */
  people: z.record(z.string(), Person),
  opening: WorkOpening.optional(),
  steps: z.array(WorkStep),
})
export type WorkFile = z.output<typeof WorkFile>
