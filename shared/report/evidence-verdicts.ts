import { z } from 'zod'

import { describeRuleResult } from '../audit/describe-outcome.ts'
import type { RuleOutcome } from '../audit/evidence-rule.ts'
import { judgeEvidence } from '../audit/evidence-rules.ts'
import type { Evidence } from '../audit/evidence.ts'
import { judgedOn } from '../audit/judged-on.ts'
import { SourceTag } from '../catalogue/source-tag.ts'
import { inLanguage, type Sources } from './input.ts'

const outcomes = [
  'ok',
  'invalid',
  'no_reliance',
  'partial',
  'suspect',
  'not_accredited',
  'pending_verification',
  'other_party',
  'not_covering',
  'not_proven',
  'own_tests',
  'design_only',
  'capped',
  'limitation',
  'finding',
  'watch',
  'flag',
  'request',
] as const satisfies readonly RuleOutcome[]

/** What a rule on evidence says about one piece; none of its outcomes is a conformity. */
export const EvidenceVerdict = z.strictObject({
  /** R01–R25 of the catalogue. */
  rule: z.string(),
  title: z.string(),
  /** How far the rule was checked in a source; null for a rule of another catalogue. */
  sourceTag: SourceTag.nullable(),
  outcome: z.enum(outcomes),
  explanation: z.string(),
})
export type EvidenceVerdict = z.output<typeof EvidenceVerdict>

/** What the rules make of one piece of evidence, in the order of the rules. Nothing is judged of a piece that was removed. */
export function verdictsOn(sources: Sources, evidence: Evidence): EvidenceVerdict[] {
  const { audit, catalogue, generatedAt, texts } = sources
  if (evidence.removed !== null) return []
  return judgeEvidence(evidence, audit, { on: judgedOn(audit, generatedAt.slice(0, 10)) }).map((result) => {
    const { rule, outcome } = result
    const definition = catalogue.evidenceRules.find((each) => each.id === rule)
    return { rule, title: definition ? inLanguage(sources, definition.title) : rule, sourceTag: definition?.tag ?? null, outcome, explanation: describeRuleResult(texts, result) }
  })
}
