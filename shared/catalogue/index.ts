import { z } from 'zod'

import { ClaimTopic } from '../agreement/claims/claim-rules.ts'
import { Control } from './control.ts'
import { EvidenceRuleText, EvidenceType } from './evidence-type.ts'
import { Guidance } from './guidance.ts'
import { Letters } from './letters.ts'
import { CourseStep, RequestedDocument } from './planning.ts'
import { SeverityDefinition } from './severity-definition.ts'
import { TermDefinition } from './term-definition.ts'

/** The profession's content as data: each property is one file of `resources/catalogue/`, named after it. */
export const Catalogue = z.strictObject({
  controls: z.array(Control),
  terms: z.array(TermDefinition),
  evidenceTypes: z.array(EvidenceType),
  evidenceRules: z.array(EvidenceRuleText),
  severities: z.array(SeverityDefinition),
  course: z.array(CourseStep),
  requestedDocuments: z.array(RequestedDocument),
  guidance: Guidance,
  letters: Letters,
  /** What the kinds of promises are called, by the topic of a claim; kept with the rules that read them. */
  claimTopics: z.array(ClaimTopic),
})
export type Catalogue = z.output<typeof Catalogue>
