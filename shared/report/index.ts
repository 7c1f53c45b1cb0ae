import { textsIn } from '../text/index.ts'
import { actionPlan } from './action-plan.ts'
import { agreementFindings } from './agreement-findings.ts'
import { checklist } from './checklist.ts'
import { claims } from './claims.ts'
import { clauseCompliance } from './clause-compliance.ts'
import { costs } from './costs.ts'
import { criteria } from './criteria.ts'
import { duties } from './duties.ts'
import { engagement } from './engagement.ts'
import { evidenceIndex } from './evidence-index.ts'
import { fieldwork } from './fieldwork.ts'
import { findings } from './findings.ts'
import { forms } from './forms.ts'
import { handling } from './handling.ts'
import type { ReportInput, Sources } from './input.ts'
import { letters } from './letters.ts'
import { method } from './method.ts'
import type { ReportModel } from './model.ts'
import { reliance } from './reliance.ts'
import { responses } from './responses.ts'
import { scope } from './scope.ts'
import { signaturePage } from './signature-page.ts'
import { summary } from './summary.ts'
import { team } from './team.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline.ts'
import { titlePage } from './title-page.ts'
import { trail, trailOfVersion } from './trail.ts'

/**
 * The report on an audit, part by part in reading order. Pure: the same input always gives the same model.
 *
 * Nothing of how the report is frozen or signed goes in, so that a frozen report can be made again from the dossier that holds its signatures.
 */
export function buildReport(input: ReportInput): ReportModel {
  const sources: Sources = { ...input, events: trailOfVersion(input.events, input.version), texts: textsIn(input.language) }
  const checklistRows = checklist(sources)
  const termRows = terms(sources)
  const parts = {
    scope: scope(sources, checklistRows),
    criteria: criteria(sources, termRows, checklistRows),
    clauseCompliance: clauseCompliance(sources),
    method: method(sources, checklistRows),
    claims: claims(sources),
  }
  return {
    format: 'art28-report',
    formatVersion: 1,
    language: input.language,
    titlePage: titlePage(sources),
    summary: summary(sources, { ...parts, checklist: checklistRows }),
    engagement: engagement(sources),
    scope: parts.scope,
    criteria: parts.criteria,
    team: team(sources),
    fieldwork: fieldwork(sources),
    clauseCompliance: parts.clauseCompliance,
    method: parts.method,
    reliance: reliance(sources),
    findings: findings(sources),
    claims: parts.claims,
    agreementFindings: agreementFindings(sources),
    responses: responses(sources),
    actionPlan: actionPlan(sources),
    costs: costs(sources),
    handling: handling(sources),
    signaturePage: signaturePage(sources),
    annexes: {
      evidence: evidenceIndex(sources),
      checklist: checklistRows,
      terms: termRows,
      duties: duties(sources),
      forms: forms(sources),
      timeline: timeline(sources),
      letters: letters(sources),
      trail: trail(sources),
    },
  }
}
