import { z } from 'zod'

import { ClaimCatalogue, ClaimCues } from './claims/claim-rules.ts'
import { ContradictionCues, ContradictionRules } from './contradictions/contradiction-rules.ts'
import { ControlRules } from './controls/control-rules.ts'
import { DutyRule } from './duties/duty-rule.ts'
import { KnownForm } from './forms/known-form.ts'
import { GapCues, GapRules } from './gaps/gap-rules.ts'
import { PartyWords } from './parties/party-words.ts'
import { RoleSign } from './parties/role-sign.ts'
import { GrantSigns } from './terms/grant-signs.ts'
import { TermReading } from './terms/term.ts'
import { TermRule } from './terms/term-rule.ts'

/** Words of one language that cues name in braces, and what its number words and units count. */
export const ReadingWords = z.strictObject({
  /** Named lists in the cue language: `audit` for `{audit}`. `{controller}` and `{processor}` are completed with the names that the agreement gives them. */
  lists: z.record(z.string().regex(/^[a-zA-Z]\w*$/), z.string()),
  /** "tien" is 10; `{number}` is any of these, or digits, or both ("één (1)"). */
  numbers: z.record(z.string(), z.int().min(1)),
  /** "weken" are 7 calendar days. */
  units: z.record(z.string(), z.strictObject({ unit: z.enum(['calendar_days', 'working_days', 'hours']), times: z.int().min(1) })),
})
export type ReadingWords = z.output<typeof ReadingWords>

/** What is read by rules in one language: each property is one file of `resources/catalogue/reading/`, as `words.nl.json`. */
export const LanguageRules = z.strictObject({
  words: ReadingWords,
  terms: z.array(TermRule),
  likelyGrant: GrantSigns,
  duties: z.array(DutyRule),
  parties: PartyWords,
  roleSigns: z.array(RoleSign),
  claims: ClaimCues,
  controls: ControlRules,
  gaps: GapCues,
  contradictions: ContradictionCues,
})
export type LanguageRules = z.output<typeof LanguageRules>

/** What all languages share: each property is one file, as `term-readings.json`. */
export const SharedRules = z.strictObject({
  version: z.string(),
  /** The ways to understand each kind of vague wording, under the name that term rules give it. */
  termReadings: z.record(z.string(), z.array(TermReading).min(2)),
  claimTopics: ClaimCatalogue,
  gapRules: GapRules,
  contradictions: ContradictionRules,
})

/** All that reading an agreement needs besides its text. Data, so that a lawyer can add a cue without touching code. */
export const ReadingRules = SharedRules.extend({ nl: LanguageRules, en: LanguageRules, de: LanguageRules, forms: z.array(KnownForm) })
export type ReadingRules = z.output<typeof ReadingRules>
