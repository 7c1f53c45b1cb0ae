import { z } from 'zod'

import { Bilingual } from '../values.ts'
import { SourceTag } from './source-tag.ts'

/** One thing to record about a piece of evidence of a type, beside what every piece has. */
export const MetadataField = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: Bilingual,
  kind: z.enum(['text', 'date', 'yesNo', 'list', 'number', 'choice']),
  choices: z.array(z.strictObject({ value: z.string(), label: Bilingual })),
})

/** A kind of evidence (EV01–EV21), what to record of it, what to check and what to distrust. */
export const EvidenceType = z.strictObject({
  id: z.string().regex(/^EV\d\d$/),
  name: Bilingual,
  fields: z.array(MetadataField),
  /** Rules of the rule catalogue that judge this type. */
  rules: z.array(z.string().regex(/^R\d\d$/)),
  checks: Bilingual,
  redFlags: Bilingual,
})
export type EvidenceType = z.output<typeof EvidenceType>

/** A rule on evidence (R01–R25) in words; the rule itself is code in `shared/audit/evidence-rules.ts`. */
export const EvidenceRuleText = z.strictObject({
  id: z.string().regex(/^R\d\d$/),
  title: Bilingual,
  rule: Bilingual,
  tag: SourceTag,
})
export type EvidenceRuleText = z.output<typeof EvidenceRuleText>
