import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { addCalendarDays, addWorkingDays, daysBetween, nextWorkingDay, previousWorkingDay } from './calendar.ts'
import { effectiveTerm } from './effective-term.ts'
import { occasionOf, type Occasion } from './occasion.ts'

/** How long before the audit the processor must have the letter. */
export interface NoticeTerm {
  /** Zero where the agreement says that no notice is needed. */
  readonly count: number
  readonly unit: 'calendar_days' | 'working_days' | 'hours'
  /** The agreement's own number, or ours where it names none; a reading chosen for vague wording is ours. */
  readonly from: 'agreement' | 'proposal'
  readonly wording: 'fixed' | 'reasonable' | 'none' | 'silent'
}

export interface NoticeCheck {
  readonly occasion: Occasion
  readonly term: NoticeTerm
  readonly receivedOn: CalendarDate | null
  /** The first day on which fieldwork may lawfully begin; null until the letter was received. */
  readonly earliestOn: CalendarDate | null
  readonly plannedOn: CalendarDate | null
  /** Calendar days from receipt to the planned start; null where either is unknown. */
  readonly givenDays: number | null
  /** `shortened`: shorter than our own proposal, with the reason recorded. A term that was agreed is not shortened by a reason alone. */
  readonly outcome: 'not_sent' | 'not_received' | 'not_planned' | 'in_time' | 'shortened' | 'too_short'
  /** Fewer than fourteen days for a planned audit: likely to be called unreasonable. */
  readonly isUnderFourteenDays: boolean
}

/**
 * The notice term of this audit.
 *
 * Where the agreement names no number we propose 28 calendar days on site, 14 for documents or remote work and 48 hours for cause;
 * while no kind of work is recorded, work on site is assumed. Source: term model T08, T09; SPEC N1.
 */
export function noticeTerm(audit: Audit): NoticeTerm {
  const { value: held, reading } = effectiveTerm(audit, 'T08')
  const hasShortNotice = effectiveTerm(audit, 'T09').value !== null
  const isForCause = occasionOf(audit) === 'for_cause'
  if (held?.kind === 'none') return { count: 0, unit: 'calendar_days', from: 'agreement', wording: 'none' }
  if (held?.kind === 'fixed' && held.count !== null && held.unit !== null && !(isForCause && (hasShortNotice || reading !== null))) {
    const isOurs = reading !== null
    return { count: held.count, unit: held.unit, from: isOurs ? 'proposal' : 'agreement', wording: isOurs ? 'reasonable' : 'fixed' }
  }

  const wording = reading !== null ? 'reasonable' : (held?.kind ?? 'silent')
  if (isForCause) return { count: 48, unit: 'hours', from: 'proposal', wording }
  const { kinds } = audit.engagement
  const isOnSite = kinds.length === 0 || kinds.includes('on_site')
  return { count: isOnSite ? 28 : 14, unit: 'calendar_days', from: 'proposal', wording }
}

/**
 * The first day on which the audit may begin: the day of receipt is not counted, and a term ending on a weekend or holiday runs to the next working day.
 *
 * Hours are counted as whole days of 24 hours, since only the date of receipt is known. Source: SPEC N2.
 */
export function earliestStart(receivedOn: CalendarDate, term: Pick<NoticeTerm, 'count' | 'unit'>): CalendarDate {
  switch (term.unit) {
    case 'calendar_days':
      return nextWorkingDay(addCalendarDays(receivedOn, term.count))
    case 'working_days':
      return addWorkingDays(receivedOn, term.count)
    case 'hours':
      return nextWorkingDay(addCalendarDays(receivedOn, Math.ceil(term.count / 24)))
  }
}

/** The last working day on which the letter may be received for a start on `plannedOn`. */
export function latestReceipt(plannedOn: CalendarDate, term: Pick<NoticeTerm, 'count' | 'unit'>): CalendarDate {
  const lastDay = previousWorkingDay(plannedOn)
  if (term.unit === 'working_days') return addWorkingDays(lastDay, -term.count)
  const days = term.unit === 'hours' ? Math.ceil(term.count / 24) : term.count
  return previousWorkingDay(addCalendarDays(lastDay, -days))
}

/** Whether the notice letter came in time for the planned start. */
export function checkNotice(audit: Audit): NoticeCheck {
  const { notice } = audit
  const term = noticeTerm(audit)
  const occasion = occasionOf(audit)
  const receivedOn = notice?.receivedOn ?? null
  const plannedOn = audit.engagement.plannedStartOn
  const earliestOn = receivedOn && earliestStart(receivedOn, term)
  const givenDays = receivedOn && plannedOn ? daysBetween(receivedOn, plannedOn) : null

  const outcome = (): NoticeCheck['outcome'] => {
    if (term.count > 0 && !receivedOn) return notice?.sentOn ? 'not_received' : 'not_sent'
    if (!plannedOn) return 'not_planned'
    if (!earliestOn || plannedOn >= earliestOn) return 'in_time'
    return term.from === 'proposal' && notice?.shortReason && plannedOn > receivedOn! ? 'shortened' : 'too_short'
  }
  const isUnderFourteenDays = occasion === 'planned' && givenDays !== null && givenDays < 14
  return { occasion, term, receivedOn, earliestOn, plannedOn, givenDays, outcome: outcome(), isUnderFourteenDays }
}
