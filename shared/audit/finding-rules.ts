import { onOneLine } from '../agreement/quote.ts'
import { AppError } from '../errors.ts'
import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { existing, listed, usableEvidence } from './existing.ts'
import type { Finding, FindingContent, FindingSource } from './finding.ts'

/** What the processor does or lets others do: the only findings that may bear on who pays (agreement term T22; SPEC S27). */
export function mayCountForShift({ type }: Pick<FindingContent, 'type'>): boolean {
  return type === 'performance' || type === 'chain'
}

function checkSource(audit: Audit, source: FindingSource): void {
  const { reading, curated } = audit.agreement
  switch (source.kind) {
    case 'item':
      return void listed(audit.checklist, 'item', source.id)
    case 'claim':
      return void listed(reading.claims, 'claim', source.id)
    case 'term':
      return void listed(reading.terms, 'term', source.id)
    case 'curatedGap':
      return void listed(curated?.gaps ?? [], 'gap', source.id)
    case 'contradiction':
      return void listed(reading.contradictions, 'gap', source.id)
    case 'gap':
      if (listed(reading.gaps, 'gap', source.id).isAbsence && audit.wholeTextRead === null) throw new AppError('finding.absenceUnconfirmed', { gap: source.id })
  }
}

/** The passages that a quote gives: parted by line breaks, or by a mark that words are left out. */
export function passages(quote: string): readonly string[] {
  return quote.split(/…|\[\.\.\.\]|\n/u).map(onOneLine).filter((passage) => passage !== '')
}

/** Whether every passage of a quote stands in the agreement, white space apart. */
function isVerbatim(audit: Audit, quote: string): boolean {
  const text = onOneLine(audit.agreement.source.text)
  return passages(quote).every((passage) => text.includes(passage))
}

/** Refuses a finding without a criterion or with a source, a quote or a type that does not hold (SPEC S25, S26). */
export function checkContent(audit: Audit, id: string, { type, sources, criteria, evidence }: Omit<FindingContent, 'severity'>): void {
  for (const source of sources) checkSource(audit, source)
  usableEvidence(audit, evidence)
  const isAboutTheText = sources.length > 0 && sources.every(({ kind }) => kind === 'gap' || kind === 'curatedGap' || kind === 'contradiction')
  if (isAboutTheText && type !== 'agreement') throw new AppError('finding.gapIsAgreement', { id })
  const hasLegalBasis = criteria.legalBasis.some((article) => article.trim() !== '')
  if (passages(criteria.quote).length === 0 && !hasLegalBasis) throw new AppError('finding.withoutCriterion', { id })
  if (!isVerbatim(audit, criteria.quote)) throw new AppError('finding.quoteNotFound', { id })
}

/** The finding, unless it was withdrawn. @throws finding.withdrawn, audit.unknownItem */
export function standingFinding(audit: Audit, id: string): Finding {
  const finding = existing(audit.findings, 'finding', id)
  if (finding.status === 'withdrawn') throw new AppError('finding.withdrawn', { id })
  return finding
}

/** The finding, while it may still change. @throws finding.notProvisional, audit.unknownItem */
export function provisionalFinding(audit: Audit, id: string): Finding {
  const finding = existing(audit.findings, 'finding', id)
  if (finding.status !== 'provisional') throw new AppError('finding.notProvisional', { id })
  return finding
}

/** Whether what the processor is said to do rests on something seen, or on access refused. */
export function hasGround(audit: Audit, { type, evidence, sources }: Pick<Finding, 'type' | 'evidence' | 'sources'>): boolean {
  const wasRefused = sources.some((source) => source.kind === 'item' && audit.assessments[source.id]?.wasRefused)
  return !mayCountForShift({ type }) || evidence.length > 0 || wasRefused
}

/** Refuses to blame the processor without ground (SPEC S29). @throws finding.withoutEvidence */
export function requireGround(audit: Audit, finding: Finding): void {
  if (!hasGround(audit, finding)) throw new AppError('finding.withoutEvidence', { id: finding.id })
}

/** Whether the processor answered, or let the term for it pass; a finding raised after the term was never put to the processor within it (SPEC S29). */
export function wasHeard({ responseDueOn }: Pick<Audit, 'responseDueOn'>, { response, raisedAt }: Pick<Finding, 'response' | 'raisedAt'>, on: CalendarDate): boolean {
  return response !== null || (responseDueOn !== null && raisedAt.slice(0, 10) <= responseDueOn && on > responseDueOn)
}
