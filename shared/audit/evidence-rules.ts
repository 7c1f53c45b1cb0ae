import type { CalendarDate } from '../values.ts'
import { assuranceReportRules } from './assurance-report-rules.ts'
import type { Audit } from './audit.ts'
import { certificateRules } from './certificate-rules.ts'
import { chainRules } from './chain-rules.ts'
import type { EvidenceRule, RuleResult } from './evidence-rule.ts'
import type { Evidence } from './evidence.ts'
import { provenanceRules } from './provenance-rules.ts'

/** R01 to R25, in order; what each says in words stands in the catalogue under the same id. */
export const evidenceRules: readonly EvidenceRule[] = [...certificateRules, ...assuranceReportRules, ...chainRules, ...provenanceRules]

/**
 * What the rules make of one piece of evidence on a day, in the order of the rules; several results where a rule has several things to say.
 *
 * What was not recorded is asked for and never taken as fine. Source: evidence catalogue C2, R01–R25.
 */
export function judgeEvidence(evidence: Evidence, audit: Audit, { on }: { readonly on: CalendarDate }): readonly RuleResult[] {
  return evidenceRules
    .filter((rule) => rule.types === 'all' || rule.types.includes(evidence.type))
    .flatMap((rule) => rule.judge({ evidence, audit, on }).map((each) => ({ rule: rule.id, ...each })))
}
