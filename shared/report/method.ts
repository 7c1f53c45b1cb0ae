import { z } from 'zod'

import { Sample } from '../audit/assessment.ts'
import { AssuranceKind } from '../audit/engagement.ts'
import { Strength } from '../audit/evidence.ts'
import { DocumentRequest } from '../audit/preparation.ts'
import { TestMethod } from '../catalogue/control.ts'
import { Remark } from './remark.ts'

/** Part 9: how the work was done, what was sampled, and what stood in the way. */
export const Method = z.strictObject({
  description: z.string(),
  statement: AssuranceKind,
  /** How many checklist items each method was used for. */
  methods: z.array(z.strictObject({ method: TestMethod, items: z.int().min(1) })),
  /** How many pieces of evidence there are of each strength, strongest first. */
  strengths: z.array(z.strictObject({ strength: Strength, pieces: z.int().min(1) })),
  samples: z.array(Sample.extend({ itemId: z.string(), title: z.string() })),
  documentRequests: z.array(DocumentRequest),
  refused: z.array(z.strictObject({ itemId: z.string(), title: z.string(), isKey: z.boolean(), reason: z.string() })),
  limitations: z.array(z.strictObject({ findingId: z.string(), title: z.string() })),
  remarks: z.array(Remark),
})
export type Method = z.output<typeof Method>
