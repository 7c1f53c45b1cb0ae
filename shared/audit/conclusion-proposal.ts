import type { Audit } from './audit.ts'
import type { OverallConclusion } from './conclusion.ts'
import type { Finding } from './finding.ts'

/** Why a conclusion can be no better than proposed, without words. */
export type ConclusionReason =
  | { readonly kind: 'open_critical' | 'open_high' | 'open_lesser' | 'open_limitations'; readonly findings: readonly string[] }
  | { readonly kind: 'too_much_untested'; readonly untested: number; readonly inScope: number; readonly percent: number }
  | { readonly kind: 'some_untested'; readonly untested: number; readonly inScope: number }
  | { readonly kind: 'nothing_in_scope' }
  | { readonly kind: 'key_control_refused' | 'not_conform_without_finding'; readonly items: readonly string[] }
  | { readonly kind: 'claims_contradicted'; readonly claims: readonly string[] }
  | { readonly kind: 'text_not_read' }
  | { readonly kind: 'candidates_not_judged'; readonly count: number }

export interface ProposedConclusion {
  readonly conclusion: OverallConclusion
  /** Empty only where nothing that was tested fell short; that is never a statement that there are no defects. */
  readonly reasons: readonly ConclusionReason[]
}

/** Beyond this share of the controls in scope untested, nothing can be concluded about the performance. Source: section D3. */
const untestedPercentLimit = 20

const grades: readonly OverallConclusion[] = ['meets', 'meets_largely', 'meets_partly', 'does_not_meet', 'no_conclusion']
const worst = (...conclusions: readonly OverallConclusion[]): OverallConclusion => grades[Math.max(0, ...conclusions.map((each) => grades.indexOf(each)))]!

/** Neither withdrawn nor closed with proof: a promise to mend does not close a finding. */
function isOpen(finding: Finding): boolean {
  return finding.status !== 'withdrawn' && finding.action?.status !== 'verified'
}

function openFindings(audit: Audit, types: readonly Finding['type'][]): readonly Finding[] {
  return Object.values(audit.findings)
    .filter((finding) => types.includes(finding.type) && isOpen(finding))
    .toSorted((a, b) => a.id.localeCompare(b.id))
}

/** What the gravest open finding leaves, with the findings that decide it. */
function fromFindings(findings: readonly Finding[]): ProposedConclusion {
  const graded = (...severities: readonly Finding['severity'][]) => findings.filter((finding) => severities.includes(finding.severity)).map(({ id }) => id)
  const [critical, high, lesser] = [graded('critical'), graded('high'), graded('medium', 'low')]
  const reasons: ConclusionReason[] = []
  if (critical.length > 0) reasons.push({ kind: 'open_critical', findings: critical })
  if (high.length > 0) reasons.push({ kind: 'open_high', findings: high })
  if (lesser.length > 0) reasons.push({ kind: 'open_lesser', findings: lesser })
  if (critical.length > 0) return { conclusion: 'does_not_meet', reasons }
  if (high.length > 0) return { conclusion: 'meets_partly', reasons }
  return { conclusion: lesser.length > 0 ? 'meets_largely' : 'meets', reasons }
}

/** What was left untested among the controls in scope: never looked at, not tested, or without a complete criterion. */
function coverage(audit: Audit): ProposedConclusion {
  const controls = audit.checklist.filter((item) => item.source.kind === 'control')
  const inScope = controls.filter((item) => audit.assessments[item.id]?.conformity !== 'not_applicable')
  if (inScope.length === 0) return { conclusion: 'no_conclusion', reasons: [{ kind: 'nothing_in_scope' }] }
  const untested = inScope.filter((item) => ['not_tested', 'not_determinable'].includes(audit.assessments[item.id]?.conformity ?? 'not_tested')).length
  if (untested === 0) return { conclusion: 'meets', reasons: [] }
  if (untested * 100 <= inScope.length * untestedPercentLimit) return { conclusion: 'meets', reasons: [{ kind: 'some_untested', untested, inScope: inScope.length }] }
  const percent = Math.round((untested * 100) / inScope.length)
  return { conclusion: 'no_conclusion', reasons: [{ kind: 'too_much_untested', untested, inScope: inScope.length, percent }] }
}

/** What was seen in the checklist and the claims and is not, or not yet, a finding. */
function fromOutcomes(audit: Audit, findings: readonly Finding[]): ProposedConclusion {
  const inFindings = new Set(Object.values(audit.findings).flatMap((finding) => finding.sources.map(({ id }) => id)))
  const refused = audit.checklist.filter((item) => item.isKey && audit.assessments[item.id]?.wasRefused).map(({ id }) => id)
  const fallen = audit.checklist
    .filter((item) => ['partial', 'not_conform'].includes(audit.assessments[item.id]?.conformity ?? '') && !inFindings.has(item.id))
    .map(({ id }) => id)
  const contradicted = Object.values(audit.claims).filter((claim) => claim.result === 'contradicted' && !inFindings.has(claim.claimId)).map(({ claimId }) => claimId)
  const limitations = findings.filter(({ type }) => type === 'limitation').map(({ id }) => id)
  const reasons: ConclusionReason[] = []
  if (refused.length > 0) reasons.push({ kind: 'key_control_refused', items: refused })
  if (fallen.length > 0) reasons.push({ kind: 'not_conform_without_finding', items: fallen })
  if (contradicted.length > 0) reasons.push({ kind: 'claims_contradicted', claims: contradicted.toSorted() })
  if (limitations.length > 0) reasons.push({ kind: 'open_limitations', findings: limitations })
  if (refused.length > 0) return { conclusion: 'no_conclusion', reasons }
  return { conclusion: reasons.length > 0 ? 'meets_largely' : 'meets', reasons }
}

function proposedForPerformance(audit: Audit): ProposedConclusion {
  const graded = fromFindings(openFindings(audit, ['performance', 'chain']))
  const others = [coverage(audit), fromOutcomes(audit, openFindings(audit, ['limitation']))]
  const reasons = [...graded.reasons, ...others.flatMap((each) => each.reasons)]
  if (graded.conclusion === 'does_not_meet') return { conclusion: 'does_not_meet', reasons }
  return { conclusion: worst(graded.conclusion, ...others.map((each) => each.conclusion)), reasons }
}

/** Where a lawyer listed the gaps of this text, their list takes the place of what the rules propose. */
function proposedForAgreement(audit: Audit): ProposedConclusion {
  const graded = fromFindings(openFindings(audit, ['agreement']))
  const judged = new Set(Object.values(audit.findings).flatMap((finding) => finding.sources.map(({ kind, id }) => `${kind} ${id}`)))
  const { reading, curated } = audit.agreement
  const candidates = curated ? curated.gaps.map(({ id }) => `curatedGap ${id}`) : [...reading.gaps.map(({ id }) => `gap ${id}`), ...reading.contradictions.map(({ id }) => `contradiction ${id}`)]
  const count = candidates.filter((candidate) => !judged.has(candidate)).length
  const reasons = [...graded.reasons]
  if (audit.wholeTextRead === null) reasons.push({ kind: 'text_not_read' })
  if (count > 0) reasons.push({ kind: 'candidates_not_judged', count })
  if (graded.conclusion === 'does_not_meet') return { conclusion: 'does_not_meet', reasons }
  if (audit.wholeTextRead === null) return { conclusion: 'no_conclusion', reasons }
  return { conclusion: count > 0 ? worst(graded.conclusion, 'meets_largely') : graded.conclusion, reasons }
}

/**
 * The best conclusion that what is recorded allows, apart for the agreement and for its performance.
 *
 * A proposal only: the lead auditor decides and gives a reason for departing from it. An open critical finding suffices for "does not meet", however
 * little else was tested; an absence in the agreement stands only once somebody read the whole text. Source: section D3; SPEC V1–V4.
 */
export function proposeConclusion(audit: Audit): { readonly agreement: ProposedConclusion; readonly performance: ProposedConclusion } {
  return { agreement: proposedForAgreement(audit), performance: proposedForPerformance(audit) }
}
