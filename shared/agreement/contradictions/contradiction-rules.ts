import { z } from 'zod'

import { DutyId } from '../duties/duty-values.ts'
import { GapStatement } from '../gaps/gap.ts'
import { TermId } from '../terms/term-values.ts'

const of = z.union([TermId, DutyId])

/** What makes sentences contradict each other. Nothing is found within one sentence: it says itself how its parts belong together. */
export const ContradictionFinding = z.discriminatedUnion('kind', [
  /** A term or duty was read with two lengths of time. */
  z.strictObject({ kind: z.literal('length'), of }),
  /** A term or duty was read with two values of these parts, taken together. */
  z.strictObject({ kind: z.literal('parts'), of, parts: z.array(z.string()).min(1) }),
  /** Sentences say the words of two different groups. */
  z.strictObject({ kind: z.literal('sides') }),
  /** Sentences fit the same group of words, with something else in the place that every cue captures as `[duration: …]`, `[money: …]` or `[name: …]`. */
  z.strictObject({ kind: z.literal('captures') }),
  /** Sentences with these words stand in different articles or annexes. */
  z.strictObject({ kind: z.literal('articles') }),
])
export type ContradictionFinding = z.output<typeof ContradictionFinding>

/** One kind of contradiction and what is said of it; the fact may hold `{{one}}` and `{{other}}`, what the first two sides say. */
export const ContradictionRule = GapStatement.omit({ clauses: true }).extend({ id: z.string().regex(/^[a-z][a-z-]*$/), finds: ContradictionFinding })
export type ContradictionRule = z.output<typeof ContradictionRule>

export const ContradictionRules = z.array(ContradictionRule)

/** The words of one rule in one language. */
export const ContradictionWords = z.strictObject({
  /** Empty for rules on terms and duties. */
  groups: z.array(z.array(z.string()).min(1)).default([]),
  /** A sentence with any of these takes no side: an exception, or another subject. */
  unless: z.array(z.string()).default([]),
  /** Sentences of our own that contradict each other; each pair is tried in the tests. */
  example: z.tuple([z.string(), z.string()]),
})
export type ContradictionWords = z.output<typeof ContradictionWords>

/** The words of one language by rule: `contradictions.nl.json`. A rule that is not here is not tried in that language. */
export const ContradictionCues = z.record(z.string(), ContradictionWords)
export type ContradictionCues = z.output<typeof ContradictionCues>
