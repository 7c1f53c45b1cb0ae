import { formatDate, formatList, languageOf, withoutFullStop } from '../text/format.ts'
import type { Texts } from '../text/index.ts'
import { assertNever } from '../values.ts'
import type { NoticeCheck, NoticeTerm } from './notice-dates.ts'
import type { PreconditionFact } from './precondition.ts'
import type { YearlyLimit } from './yearly-limit.ts'

/** `28 kalenderdagen`, `48 uur`. */
export function describeNoticeTerm(texts: Texts, { count, unit }: Pick<NoticeTerm, 'count' | 'unit'>): string {
  return texts(`audit:notice.term.${unit}`, { count })
}

/** Where notice stands, with its dates. */
export function describeNotice(texts: Texts, { outcome, term, receivedOn, earliestOn, plannedOn, givenDays }: NoticeCheck): string {
  const date = (value: string | null) => (value === null ? '' : formatDate(languageOf(texts), value))
  const facts = { term: describeNoticeTerm(texts, term), received: date(receivedOn), earliest: date(earliestOn), planned: date(plannedOn), days: givenDays ?? 0 }
  if (outcome === 'in_time' && term.count === 0) return texts('audit:notice.unneeded')
  if (outcome === 'not_planned' && earliestOn === null) return texts('audit:notice.unplanned')
  return texts(`audit:notice.${outcome}`, facts)
}

/** Where the yearly limit stands. */
export function describeYearlyLimit(texts: Texts, { outcome, limit, plannedOn, readings, exceptions }: YearlyLimit): string {
  const language = languageOf(texts)
  const freeFrom = readings.map((reading) => reading.freeFrom).filter((date) => date !== null).toSorted().at(-1)
  const facts = {
    max: limit?.max ?? 0,
    planned: plannedOn === null ? '' : formatDate(language, plannedOn),
    freeFrom: freeFrom ? formatDate(language, freeFrom) : '',
    exceptions: formatList(language, exceptions.map((exception) => texts(`audit:limit.exception.${exception}`))),
  }
  if (outcome === 'ok_all_readings' && readings.length === 1) return texts('audit:limit.ok_as_read', facts)
  return texts(freeFrom || outcome !== 'needs_reason' ? `audit:limit.${outcome}` : 'audit:limit.unsure', facts)
}

/** The sentence of a fact about a precondition. */
export function describePreconditionFact(texts: Texts, fact: PreconditionFact): string {
  switch (fact.kind) {
    case 'notice':
      return describeNotice(texts, fact.check)
    case 'yearly_limit':
      return describeYearlyLimit(texts, fact.limit)
    case 'method_unnamed':
      return texts(`audit:precondition.methodUnnamed.${fact.method}`)
    case 'quality_named':
      return texts('audit:precondition.quality_named', { names: formatList(languageOf(texts), fact.names) })
    case 'reading_relied_on':
      return texts(fact.reason === '' ? 'audit:precondition.reading_without_reason' : 'audit:precondition.reading_relied_on', { reading: fact.reading, reason: withoutFullStop(fact.reason) })
    case 'member_not_external':
    case 'independence_unstated':
    case 'qualifications_missing':
    case 'secrecy_unsigned':
      return texts(`audit:precondition.${fact.kind}`, { name: fact.name })
    case 'document_missing':
      return texts('audit:precondition.document_missing', { document: fact.document })
    case 'term_unconfirmed':
      return texts('audit:precondition.term_unconfirmed', { term: fact.term })
    case 'mandate_to_prove':
    case 'third_party_only':
    case 'no_external_auditor':
    case 'quality_undefined':
    case 'processor_veto':
    case 'competitor_excluded':
    case 'suspicion_needed':
    case 'reading_not_chosen':
    case 'refusal_is_agreement_gap':
    case 'own_breach_clock':
    case 'documents_first':
    case 'authority_request_needed':
    case 'objective_missing':
    case 'sites_missing':
    case 'kinds_missing':
    case 'technical_test_needs_waiver':
    case 'no_team':
    case 'secrecy_to_be_signed':
    case 'secrecy_bound':
    case 'secrecy_processor_rules':
    case 'secrecy_silent':
    case 'secrecy_without_authority':
    case 'personal_data_plan':
    case 'disruption_plan':
    case 'documents_unrequested':
    case 'estimate_needed':
    case 'rate_unconfirmed':
      return texts(`audit:precondition.${fact.kind}`)
    default:
      return assertNever(fact)
  }
}
