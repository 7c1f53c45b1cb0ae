import canonicalize from 'canonicalize'
import { z } from 'zod'

import { Language } from '../values.ts'
import { ActionPlan } from './action-plan.ts'
import { AgreementFindings } from './agreement-findings.ts'
import { ChecklistRow } from './checklist.ts'
import { Claims } from './claims.ts'
import { ClauseCompliance } from './clause-compliance.ts'
import { Costs } from './costs.ts'
import { Criteria } from './criteria.ts'
import { DutyRow } from './duties.ts'
import { Engagement } from './engagement.ts'
import { EvidenceRow } from './evidence-index.ts'
import { Fieldwork } from './fieldwork.ts'
import { Findings } from './findings.ts'
import { FormRow } from './forms.ts'
import { Handling } from './handling.ts'
import { ReportLetter } from './letters.ts'
import { Method } from './method.ts'
import { Reliance } from './reliance.ts'
import { Responses } from './responses.ts'
import { Scope } from './scope.ts'
import { SignaturePage } from './signature-page.ts'
import { Summary } from './summary.ts'
import { Team } from './team.ts'
import { TermRow } from './terms.ts'
import { TimelineEntry } from './timeline.ts'
import { TitlePage } from './title-page.ts'
import { TrailLine } from './trail.ts'

/**
 * The whole report as data, in one language: eighteen parts in reading order and the annexes.
 *
 * PDF, XLSX and JSON are renderings of this one value and say the same. People's own words and quotes stand as they were given;
 * texts of the product are in the report's language; values of a fixed list are left as such and named by the `report` texts under `value`.
 */
export const ReportModel = z.strictObject({
  format: z.literal('art28-report'),
  formatVersion: z.literal(1),
  language: Language,
  titlePage: TitlePage,
  summary: Summary,
  engagement: Engagement,
  scope: Scope,
  criteria: Criteria,
  team: Team,
  fieldwork: Fieldwork,
  clauseCompliance: ClauseCompliance,
  method: Method,
  reliance: Reliance,
  findings: Findings,
  claims: Claims,
  agreementFindings: AgreementFindings,
  responses: Responses,
  actionPlan: ActionPlan,
  costs: Costs,
  handling: Handling,
  signaturePage: SignaturePage,
  annexes: z.strictObject({
    evidence: z.array(EvidenceRow),
    checklist: z.array(ChecklistRow),
    terms: z.array(TermRow),
    duties: z.array(DutyRow),
    forms: z.array(FormRow),
    timeline: z.array(TimelineEntry),
    letters: z.array(ReportLetter),
    trail: z.array(TrailLine),
  }),
})
export type ReportModel = z.output<typeof ReportModel>

/** What the report's hash is taken over: the model in canonical JSON (RFC 8785). */
export function reportModelText(model: ReportModel): string {
  return canonicalize(model)!
}
