import type { TermValue } from '../agreement/terms/term-values.ts'
import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { addMonths } from './calendar.ts'
import { effectiveTerm } from './effective-term.ts'
import type { EarlierAudit } from './preparation.ts'

type YearReading = 'calendar_year' | 'rolling_12m' | 'contract_year'

/** What one way to understand "a year" makes of the planned start. */
export interface LimitUnderReading {
  readonly reading: YearReading
  /** Null where it cannot be told: the contract's anniversary is not recorded. */
  readonly isWithin: boolean | null
  /** The earlier audits that count under this reading, oldest first. */
  readonly counted: readonly EarlierAudit[]
  /** The first day on which this reading lets another audit start, if it stands in the way. */
  readonly freeFrom: CalendarDate | null
}

export interface YearlyLimit {
  readonly limit: TermValue<'T10'> | null
  readonly plannedOn: CalendarDate | null
  /**
   * `ok_all_readings`: within the limit however the year is counted; `ok_calendar_only`: only if it means the calendar year, so that reading must be stated;
   * `needs_reason`: over the limit, or not surely within it, so that an exception must be relied on.
   */
  readonly outcome: 'no_limit' | 'not_planned' | 'ok_all_readings' | 'ok_calendar_only' | 'needs_reason'
  /** Of the readings that the agreement leaves open. */
  readonly readings: readonly LimitUnderReading[]
  /** Grounds on which the agreement, or where it is silent the model clauses, allow one more audit. */
  readonly exceptions: TermValue<'T11'>
}

/** Grounds that always allow an audit. Source: SCC 2021/915 clause 7.6(c); term model T11. */
const exceptionsWhenSilent: TermValue<'T11'> = ['breach', 'authority', 'indication']

function underReading(reading: YearReading, { max, years }: TermValue<'T10'>, plannedOn: CalendarDate, earlier: readonly EarlierAudit[]): LimitUnderReading {
  const monthsAgo = addMonths(plannedOn, -12 * years)
  const inYear = ({ startedOn }: EarlierAudit) => (reading === 'calendar_year' ? yearOf(startedOn) > yearOf(plannedOn) - years : startedOn > monthsAgo)
  const counted = earlier.filter((audit) => audit.counts && inYear(audit) && audit.startedOn <= plannedOn).toSorted((a, b) => a.startedOn.localeCompare(b.startedOn))
  if (counted.length < max) return { reading, isWithin: true, counted, freeFrom: null }
  if (reading === 'contract_year') return { reading, isWithin: null, counted, freeFrom: null }
  const firstToLapse = counted[counted.length - max]!
  const freeFrom = reading === 'calendar_year' ? `${yearOf(firstToLapse.startedOn) + years}-01-01` : addMonths(firstToLapse.startedOn, 12 * years)
  return { reading, isWithin: false, counted, freeFrom }
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

/**
 * Whether one more audit fits the yearly limit, under every reading of "year" that the agreement leaves open.
 *
 * Rolling months are the strictest: what passes there passes as calendar and contract year too. A limit over several years counts as many of each. Source: term model T10, T11; SPEC Y1–Y4.
 */
export function yearlyLimit(audit: Audit): YearlyLimit {
  const limit = effectiveTerm(audit, 'T10').value
  const plannedOn = audit.engagement.plannedStartOn
  const exceptions = effectiveTerm(audit, 'T11').value ?? exceptionsWhenSilent
  if (!limit) return { limit, plannedOn, outcome: 'no_limit', readings: [], exceptions }
  if (!plannedOn) return { limit, plannedOn, outcome: 'not_planned', readings: [], exceptions }

  const open: readonly YearReading[] = limit.period === 'undefined' ? ['calendar_year', 'rolling_12m'] : [limit.period]
  const readings = open.map((reading) => underReading(reading, limit, plannedOn, Object.values(audit.earlierAudits)))
  const isWithin = (reading: YearReading) => readings.some((each) => each.reading === reading && each.isWithin)
  const outcome = () => {
    if (readings.every((reading) => reading.isWithin)) return 'ok_all_readings'
    return isWithin('calendar_year') ? 'ok_calendar_only' : 'needs_reason'
  }
  return { limit, plannedOn, outcome: outcome(), readings, exceptions }
}
