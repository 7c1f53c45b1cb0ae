import { z } from 'zod'

import { Instant, Sha256 } from '../values.ts'
import { Citation } from './references.ts'
import { Remark } from './remark.ts'

/** A reading that a person chose for vague wording, beside those that were not chosen. */
export const ChosenReading = z.strictObject({
  term: z.string(),
  name: z.string(),
  quotes: z.array(Citation),
  chosen: z.strictObject({ id: z.string(), meaning: z.string() }),
  others: z.array(z.strictObject({ id: z.string(), meaning: z.string() })),
  reason: z.string(),
  by: z.string(),
  at: Instant,
})
export type ChosenReading = z.output<typeof ChosenReading>

/** Part 5: what was measured against, by version and hash. */
export const Criteria = z.strictObject({
  agreement: z.strictObject({
    fileName: z.string(),
    sha256: Sha256,
    sizeBytes: z.int(),
    format: z.string(),
    encoding: z.string(),
    language: z.enum(['nl', 'en', 'de', 'unknown']),
    partyNames: z.strictObject({ controller: z.array(z.string()), processor: z.array(z.string()) }),
    auditClause: Citation.nullable(),
    /** Version of the rules that read the text and proposed its terms. */
    readerVersion: z.string(),
    wholeTextRead: z.strictObject({ at: Instant, by: z.string() }).nullable(),
  }),
  /** Articles of law that the checklist measures against, in order: `GDPR 28(3)(h)`. */
  legalBasis: z.array(z.string()),
  otherCriteria: z.array(z.string()),
  /** Documents the agreement leans on, in its own words. */
  externalDocuments: z.array(z.string()),
  chosenReadings: z.array(ChosenReading),
  /** Terms whose proposed value nobody confirmed: they are used as proposals. */
  unconfirmed: z.array(z.strictObject({ term: z.string(), name: z.string() })),
  remarks: z.array(Remark),
})
export type Criteria = z.output<typeof Criteria>
