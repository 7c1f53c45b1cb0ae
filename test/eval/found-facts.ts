import { dutyValueOf } from '../../shared/agreement/duties/duty.ts'
import type { DutyId, DutyValue } from '../../shared/agreement/duties/duty-values.ts'
import { articleNumberOf, clauseNumberOf, mainArticles } from '../../shared/agreement/outline/main-articles.ts'
import type { AgreementReading } from '../../shared/agreement/reading.ts'
import type { TermId, TermValue } from '../../shared/agreement/terms/term-values.ts'
import { valueOf } from '../../shared/agreement/terms/term.ts'
import { certificate, daysOf } from './expected-facts.ts'
import { plainNumber, type FoundFact } from './fact.ts'

type Said = string | number | boolean | null | undefined

/** What the product's reading says, in the words of the labels. */
export function foundFacts(reading: AgreementReading): readonly FoundFact[] {
  return [...clauses(reading), ...auditFacts(reading), ...dutyFacts(reading), ...certificates(reading)]
}

function clauses({ outline, auditClause }: AgreementReading): FoundFact[] {
  const facts = fact('clauses_total', mainArticles(outline).length || null, 1)
  if (!auditClause) return facts
  const nodes = new Map(outline.map((node) => [node.id, node]))
  const [top, own] = [articleNumberOf({ nodes }, auditClause.nodeId), clauseNumberOf({ nodes }, auditClause.nodeId)].map((number) => number && plainNumber(number))
  return [...facts, ...fact('audit.clause', top, 1, auditClause.text), ...(own === top ? [] : fact('audit.subclause', own, 1, auditClause.text)), ...fact('audit.quote', 'quoted', 1, auditClause.text)]
}

function auditFacts(reading: AgreementReading): FoundFact[] {
  if (!reading.auditClause) return []
  const say = <T extends TermId>(id: T, label: string, said: (value: TermValue<T>) => Said | readonly Said[]) => {
    const term = reading.terms.find((candidate) => candidate.id === id)!
    const value = term.isSilent ? null : valueOf(id, term.value)
    return value === null ? [] : [said(value)].flat().flatMap((one) => fact(label, one as Said, term.confidence, joined(term.quotes)))
  }
  return [
    ...say('T01', 'audit.present', () => true),
    ...say('T04', 'audit.trigger', (trigger) => ({ any_time: 'any', periodic: 'any', for_cause_only: 'concrete_suspicion', after_docs_insufficient: 'other', authority_request: 'other' })[trigger]),
    ...say('T02', 'audit.auditor', (who) => [...new Set(who.flatMap((one) => auditors[one]))]),
    ...say('T01', 'audit.auditor', (holder) => holder === 'controller_and_authority' && 'supervisory_authority'),
    ...say('T08', 'audit.notice.kind', ({ kind }) => kind !== 'none' && kind),
    ...say('T08', 'audit.notice.days', ({ count, unit }) => count !== null && unit !== 'hours' && daysOf(count, unit === 'working_days')),
    ...say('T10', 'audit.frequency.per_year', ({ max, years }) => Number((max / years).toFixed(2))),
    ...(reading.terms.some(({ id, isSilent }) => id === 'T10' && isSilent) ? [] : say('T11', 'audit.frequency.exception', ([first]) => exceptions[first!])),
    ...say('T14', 'audit.confidentiality_required', () => true),
    ...say('T13', 'audit.no_disruption', (disruption) => disruption !== 'none'),
    ...say('T12', 'audit.business_hours', ({ hours }) => hours === 'business'),
    ...say('T16', 'audit.cooperation_duty', () => true),
    ...say('T18', 'audit.certification_substitute', (use) => use !== 'may_consider'),
    ...say('T23', 'audit.findings_remediation', ({ duty, deadline }) => (duty === 'negotiate' ? 'consultation' : deadline?.kind === 'as_soon_as_possible' ? 'as_soon_as_possible' : 'other')),
    ...say('T20', 'audit.costs.bearer', (bearer) => ({ controller_all: 'controller', processor_all: 'processor', own_costs: 'each_own', split: 'other' })[bearer]),
    ...say('T22', 'audit.costs.shift_to_processor_on_breach', ({ on }) => on !== 'none'),
    ...say('T21', 'audit.costs.rate_eur_per_hour', ({ amountCents, per }) => per === 'hour' && amountCents / 100),
  ]
}

const auditors: Readonly<Record<TermValue<'T02'>[number], string>> = {
  controller_self: 'controller',
  mandated_auditor: 'qualified_auditor',
  independent_third_party: 'independent_third_party',
  processor_chosen: 'independent_third_party',
  pooled: 'independent_third_party',
}

const exceptions: Readonly<Record<TermValue<'T11'>[number], string>> = {
  urgent_reason: 'urgent_reason',
  breach: 'breach',
  authority: 'authority_request',
  law: 'authority_request',
  indication: 'suspicion',
  non_remedied: 'other',
  material_change: 'other',
}

function dutyFacts(reading: AgreementReading): FoundFact[] {
  const say = <D extends DutyId>(id: D, label: string, said: (value: DutyValue<D>) => Said) => {
    const duty = reading.duties.find((candidate) => candidate.id === id)
    const value = duty && !duty.isSilent ? dutyValueOf(id, duty.value) : null
    return value === null ? [] : fact(label, said(value), duty!.confidence, joined(duty!.quotes))
  }
  return [
    ...say('breach_notice', 'breach_notification.hours', ({ count, unit }) => (unit === 'hours' ? count : unit === 'calendar_days' ? count! * 24 : null)),
    ...say('breach_notice', 'breach_notification.wording', () => 'quoted'),
    ...say('breach_notice', 'breach_notification.soft', ({ isSoft }) => isSoft),
    ...say('sub_processors', 'subprocessors', (authorisation) => authorisation !== 'forbidden' && authorisation),
    ...say('deletion_or_return', 'deletion_or_return', () => true),
    ...say('dpia_assistance', 'dpia_assistance', () => true),
    ...say('data_subject_assistance', 'data_subject_assistance', () => true),
  ]
}

function certificates({ claims }: AgreementReading): FoundFact[] {
  const held = claims.flatMap(({ certificate: claimed, quote, confidence }) =>
    claimed?.stance === 'held' && claimed.holder !== 'sub_processor' ? [{ value: certificate(claimed.standard, claimed.holder !== 'data_centre'), quote: quote.text, confidence }] : [],
  )
  const first = new Map(held.toReversed().map((one) => [one.value, one]))
  return [...first.values()].flatMap(({ value, quote, confidence }) => fact('certifications_claimed', value, confidence, quote))
}

function joined(quotes: readonly { readonly text: string }[]): string {
  return quotes.map(({ text }) => text).join('\n')
}

function fact(label: string, value: Said, confidence: number, quote: string | null = null): FoundFact[] {
  return value === null || value === undefined || value === false || value === 0 || value === '' ? [] : [{ label, value: String(value), confidence, quote }]
}
