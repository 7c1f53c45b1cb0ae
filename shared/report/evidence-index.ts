import { z } from 'zod'

import { Evidence } from '../audit/evidence.ts'
import { EvidenceVerdict } from './reliance.ts'

/** Annex A: every piece of evidence that was ever in the audit, with its hash, by id. */
export const EvidenceRow = Evidence.omit({ details: true }).extend({
  typeName: z.string(),
  details: z.array(z.strictObject({ key: z.string(), label: z.string(), value: z.union([z.string(), z.boolean(), z.number(), z.array(z.string())]) })),
  verdicts: z.array(EvidenceVerdict),
  /** Checklist items, claims, findings and preconditions that lean on it. */
  usedFor: z.array(z.string()),
})
export type EvidenceRow = z.output<typeof EvidenceRow>
