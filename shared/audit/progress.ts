import { termIds } from '../agreement/terms/term-values.ts'
import type { Audit } from './audit.ts'
import type { Finding } from './finding.ts'
import { preconditions } from './preconditions.ts'

/** So many done of so many; nothing to do is 0 of 0. */
export interface Count {
  readonly done: number
  readonly total: number
}

/** How far an audit is, as counts that a person can check on the screen. */
export interface Progress {
  /** Terms that a person confirmed or corrected; a term left unsure is not done. */
  readonly terms: Count
  /** Documents received, of those asked for. */
  readonly requests: Count
  readonly items: Count
  readonly claims: Count
  /** Findings the processor was heard on, of those not withdrawn. */
  readonly hearings: Count
  /** Findings made final, of those not withdrawn. */
  readonly findings: Count
  /** Preconditions settled, of those that apply. */
  readonly preconditions: Count
  /** Cost lines that the other party took a position on. */
  readonly costs: Count
}

function count<T>(all: readonly T[], isDone: (each: T) => boolean): Count {
  return { done: all.filter(isDone).length, total: all.length }
}

export function progress(audit: Audit): Progress {
  const findings = standingFindings(audit)
  return {
    terms: count(termIds, (id) => audit.terms[id] !== undefined && audit.terms[id].kind !== 'unsure'),
    requests: count(Object.values(audit.documentRequests), (request) => request.status === 'received'),
    items: count(audit.checklist, (item) => Object.hasOwn(audit.assessments, item.id)),
    claims: count(audit.agreement.reading.claims, (claim) => Object.hasOwn(audit.claims, claim.id)),
    hearings: count(findings, (finding) => finding.response !== null),
    findings: count(findings, (finding) => finding.status === 'final'),
    preconditions: count(
      preconditions(audit).filter(({ status }) => status !== 'not_applicable'),
      ({ status }) => status === 'satisfied' || status === 'waived',
    ),
    costs: count(Object.values(audit.costs), ({ status }) => status !== 'claimed'),
  }
}

/** The findings not withdrawn. */
export function standingFindings(audit: Audit): readonly Finding[] {
  return Object.values(audit.findings).filter((finding) => finding.status !== 'withdrawn')
}

/** The standing findings whose mending was not verified yet: what caps the conclusion. */
export function openFindings(audit: Audit): readonly Finding[] {
  return standingFindings(audit).filter((finding) => finding.action?.status !== 'verified')
}
