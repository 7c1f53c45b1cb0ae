import { z } from 'zod'

import { Severity } from '../agreement/gap.ts'
import { Finding, GoodPractice } from '../audit/finding.ts'
import { EvidenceReference } from './references.ts'

export const ReportedFinding = Finding.omit({ evidence: true, sources: true }).extend({
  /** What it rests on, by id and in words. */
  sources: z.array(z.strictObject({ kind: z.enum(['item', 'claim', 'gap', 'curatedGap', 'term']), id: z.string(), title: z.string() })),
  evidence: z.array(EvidenceReference),
})
export type ReportedFinding = z.output<typeof ReportedFinding>

/** Part 11: what was found, ordered by type, then severity, then id; and what is done well. */
export const Findings = z.strictObject({
  /** What each grade means, gravest first. */
  severities: z.array(z.strictObject({ severity: Severity, definition: z.string() })),
  findings: z.array(ReportedFinding),
  withdrawn: z.array(ReportedFinding),
  goodPractices: z.array(GoodPractice.omit({ evidence: true }).extend({ evidence: z.array(EvidenceReference) })),
})
export type Findings = z.output<typeof Findings>
