import { z } from 'zod'

import { Claim } from './claims/claim.ts'
import { Contradiction } from './contradictions/contradiction.ts'
import { ControlMapping } from './controls/control-mapping.ts'
import { Duty } from './duties/duty.ts'
import { FormReading } from './forms/form-reading.ts'
import { Gap } from './gaps/gap.ts'
import { OutlineNode } from './outline/outline.ts'
import { Quote } from './quote.ts'
import { RoleDoubt } from './parties/role-doubt.ts'
import { Term } from './terms/term.ts'

/** The two sides, under the names this agreement gives them. */
export const PartyNames = z.strictObject({ controller: z.array(z.string()), processor: z.array(z.string()) })
export type PartyNames = z.output<typeof PartyNames>

/**
 * Everything that automated reading proposes about one agreement. It proposes only: a person confirms or corrects.
 *
 * The same text and catalogue always give the same reading.
 */
export const AgreementReading = z.strictObject({
  /** Version of the rules and catalogue that made this reading. */
  readerVersion: z.string(),
  /** The language the agreement is written in. */
  language: z.enum(['nl', 'en', 'de', 'unknown']),
  partyNames: PartyNames,
  /** Of these names the first of each side that is somebody's own, not a role or a pronoun; null where there is none, and in a reading made before they were told apart. */
  ownNames: z.strictObject({ controller: z.string().nullable(), processor: z.string().nullable() }).default({ controller: null, processor: null }),
  /** Where the text seems to take one side for the other; none in a reading made before this was looked for. */
  roleDoubts: z.array(RoleDoubt).default([]),
  outline: z.array(OutlineNode),
  /** The known forms that it follows or incorporates; none in a reading made before they were known. */
  forms: z.array(FormReading).default([]),
  /** The sentence that grants the right to audit; null when none was found. */
  auditClause: Quote.nullable(),
  /** All thirty, in order. */
  terms: z.array(Term),
  /** The processor's duties beside the audit, in order; none in a reading made before they were read. */
  duties: z.array(Duty).default([]),
  claims: z.array(Claim),
  gaps: z.array(Gap),
  /** None in a reading made before they were read. */
  contradictions: z.array(Contradiction).default([]),
  /** All of the catalogue's controls, in order. */
  controls: z.array(ControlMapping),
})
export type AgreementReading = z.output<typeof AgreementReading>
