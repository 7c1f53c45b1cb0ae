import { z } from 'zod'

import { Conformity } from '../audit/assessment.ts'
import { OverallConclusion } from '../audit/conclusion.ts'
import { FindingType } from '../audit/finding.ts'
import { Bilingual } from '../values.ts'

/** A value that the auditor chooses, and what choosing it says; its name stands in the texts. */
const meaningOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, definition: Bilingual })

/** What each overall conclusion says, and what forbids or forces it. The rules propose; the lead auditor decides and gives reasons. */
const ConclusionMeaning = meaningOf(OverallConclusion).extend({ cap: Bilingual })

/** One step of verifying a certificate; the steps are taken in order. */
const VerificationStep = z.strictObject({ step: z.int().min(1), text: Bilingual, needsInternet: z.boolean() })

/** What the profession says of the auditor's own words: conclusions, conformity and kinds of finding; and how a certificate is verified. */
export const Guidance = z.strictObject({
  conclusions: z.array(ConclusionMeaning),
  conformities: z.array(meaningOf(Conformity)),
  findingTypes: z.array(meaningOf(FindingType)),
  certificateVerification: z.array(VerificationStep),
})
export type Guidance = z.output<typeof Guidance>
