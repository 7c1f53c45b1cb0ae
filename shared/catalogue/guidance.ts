import { z } from 'zod'

import { Conformity } from '../audit/assessment.ts'
import { OverallConclusion } from '../audit/audit.ts'
import { FindingType } from '../audit/finding.ts'
import { Bilingual, CalendarDate } from '../values.ts'
import { SourceTag } from './source-tag.ts'

/** A value that the auditor chooses, and what choosing it says; its name stands in the texts. */
const meaningOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, definition: Bilingual })

/** What each overall conclusion says, and what forbids or forces it. The rules propose; the lead auditor decides and gives reasons. */
export const ConclusionMeaning = meaningOf(OverallConclusion).extend({ cap: Bilingual })
export type ConclusionMeaning = z.output<typeof ConclusionMeaning>

/** A level of electronic signature under the eIDAS Regulation: what it is, its legal effect, and when it will do. */
export const SignatureLevel = meaningOf(z.enum(['simple', 'advanced', 'qualified'])).extend({ name: Bilingual, use: Bilingual, tag: SourceTag })
export type SignatureLevel = z.output<typeof SignatureLevel>

/** How many to draw of a control that is performed this often; `from` and `to` are equal where one number is usual. */
export const SampleSize = z.strictObject({
  frequency: z.enum(['yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'many_per_day']),
  name: Bilingual,
  from: z.int().min(1),
  to: z.int().min(1),
})
export type SampleSize = z.output<typeof SampleSize>

/** How samples are drawn and judged, in numbers and in words. */
export const SamplingGuidance = z.strictObject({
  /** Populations of this size and smaller are tested whole. */
  wholePopulationUpTo: z.int().min(1),
  byFrequency: z.array(SampleSize),
  /** How many more to draw after one deviation in a sample of 25. */
  extension: z.int().min(1),
  rules: z.array(Bilingual),
})
export type SamplingGuidance = z.output<typeof SamplingGuidance>

/** One edition of a law or norm, with the days between which it holds: `validTo` is the last day; null where that is open or was not established. */
export const Norm = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: Bilingual,
  /** As it is cited: `ISO 19011:2026`; null where the name is enough. */
  edition: z.string().nullable(),
  standing: z.enum(['in_force', 'withdrawn', 'pending']),
  validFrom: CalendarDate.nullable(),
  validTo: CalendarDate.nullable(),
  lastVerified: CalendarDate,
  tag: SourceTag,
  note: Bilingual,
})
export type Norm = z.output<typeof Norm>

/** One step of verifying a certificate; the steps are taken in order. */
export const VerificationStep = z.strictObject({ step: z.int().min(1), text: Bilingual, needsInternet: z.boolean() })
export type VerificationStep = z.output<typeof VerificationStep>

/** What the profession says of the auditor's own words: conclusions, conformity, kinds of finding, levels of signature, samples and norms. */
export const Guidance = z.strictObject({
  conclusions: z.array(ConclusionMeaning),
  conformities: z.array(meaningOf(Conformity)),
  findingTypes: z.array(meaningOf(FindingType)),
  signatureLevels: z.array(SignatureLevel),
  /** When words of assurance may be used at all. */
  assuranceWords: Bilingual,
  sampling: SamplingGuidance,
  norms: z.array(Norm),
  certificateVerification: z.array(VerificationStep),
})
export type Guidance = z.output<typeof Guidance>
