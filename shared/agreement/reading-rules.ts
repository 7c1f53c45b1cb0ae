import { z } from 'zod'

/** Words of one language that cues name in braces, and what its number words count. */
export const ReadingWords = z.strictObject({
  /** Named lists in the cue language: `audit` for `{audit}`. `{controller}` and `{processor}` are completed with the names that the agreement gives them. */
  lists: z.record(z.string().regex(/^[a-zA-Z]\w*$/), z.string()),
  numbers: z.record(z.string(), z.int().min(1)),
})
export type ReadingWords = z.output<typeof ReadingWords>

/** What is read by rules in one language: each property is one file of `resources/catalogue/reading/`, as `words.nl.json`. */
export const LanguageRules = z.strictObject({
  words: ReadingWords,
})
export type LanguageRules = z.output<typeof LanguageRules>

/** All that reading an agreement needs besides its text. Data, so that a lawyer can add a cue without touching code. */
export const ReadingRules = z.strictObject({
  version: z.string(),
  nl: LanguageRules,
  en: LanguageRules,
  de: LanguageRules,
})
export type ReadingRules = z.output<typeof ReadingRules>
