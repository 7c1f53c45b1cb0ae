import { z } from 'zod'

import { describeNotice, describePreconditionFact, describeYearlyLimit } from '../audit/describe-precondition.ts'
import { checkNotice } from '../audit/notice-dates.ts'
import { preconditions } from '../audit/preconditions.ts'
import { EarlierAudit, Notice, PreconditionId, PreconditionStatus } from '../audit/preparation.ts'
import { yearlyLimit } from '../audit/yearly-limit.ts'
import { formatDate } from '../text/format.ts'
import { CalendarDate, Instant } from '../values.ts'
import { byId, type Sources } from './input.ts'
import { Citation, cite, EvidenceReference, evidenceReferences } from './references.ts'
import { Remark, when } from './remark.ts'
import { heldTermText } from './term-text.ts'

export const PreconditionRow = z.strictObject({
  id: PreconditionId,
  status: PreconditionStatus,
  /** `hard`: the right to audit itself depends on it; `soft`: the agreement or the law asks for it; `none`: good practice. */
  gate: z.enum(['hard', 'soft', 'none']),
  terms: z.array(z.string()),
  explanation: z.string(),
  party: z.string(),
  /** What stands in the way, whatever was decided, in words. */
  obstacles: z.array(z.string()),
  notes: z.array(z.string()),
  quotes: z.array(Citation),
  evidence: z.array(EvidenceReference),
  /** What a person decided; a recorded obstacle may stand against it, so that `status` differs. */
  decided: z.strictObject({ status: PreconditionStatus, at: Instant, by: z.string() }).nullable(),
})
export type PreconditionRow = z.output<typeof PreconditionRow>

/** Part 8: whether the audit kept to the clause that allows it. */
export const ClauseCompliance = z.strictObject({
  preconditions: z.array(PreconditionRow),
  /** The notice letter, null where none was recorded, and what the clause asks of it. */
  notice: z.strictObject({
    termText: z.string(),
    count: z.int().min(0),
    unit: z.enum(['calendar_days', 'working_days', 'hours']),
    /** The agreement's own number, or ours where it names none. */
    from: z.enum(['agreement', 'proposal']),
    letter: Notice.omit({ proof: true }).extend({ proof: z.array(EvidenceReference) }).nullable(),
    /** The first day on which the work could begin; null until the letter was received. */
    earliestOn: CalendarDate.nullable(),
    plannedOn: CalendarDate.nullable(),
    givenDays: z.int().nullable(),
    /** Where notice stands, in one sentence. */
    outcomeText: z.string(),
    outcome: z.enum(['not_sent', 'not_received', 'not_planned', 'in_time', 'shortened', 'too_short']),
  }),
  yearlyLimit: z.strictObject({
    termText: z.string(),
    /** Where the limit stands, in one sentence. */
    outcomeText: z.string(),
    outcome: z.enum(['no_limit', 'not_planned', 'ok_all_readings', 'ok_calendar_only', 'needs_reason']),
    /** Under each reading of "a year" that the agreement leaves open. */
    readings: z.array(
      z.strictObject({
        reading: z.enum(['calendar_year', 'rolling_12m', 'contract_year']),
        isWithin: z.boolean().nullable(),
        counted: z.array(z.string()),
        freeFrom: CalendarDate.nullable(),
      }),
    ),
    earlierAudits: z.array(EarlierAudit),
  }),
  /** Team members who signed for secrecy, or did not. */
  secrecy: z.array(z.strictObject({ name: z.string(), isExternal: z.boolean(), signedOn: CalendarDate.nullable() })),
  remarks: z.array(Remark),
})
export type ClauseCompliance = z.output<typeof ClauseCompliance>

function preconditionRows({ audit, texts }: Sources): PreconditionRow[] {
  return preconditions(audit).map(({ id, terms, gate, status, decision, quotes, obstacles, notes }) => ({
    id,
    status,
    gate,
    terms: [...terms],
    explanation: decision?.explanation ?? '',
    party: decision?.party ?? '',
    obstacles: obstacles.map((fact) => describePreconditionFact(texts, fact)),
    notes: notes.map((fact) => describePreconditionFact(texts, fact)),
    quotes: quotes.map(cite),
    evidence: evidenceReferences(audit, decision?.evidence ?? []),
    decided: decision && { status: decision.status, at: decision.at, by: decision.by },
  }))
}

function noticePart(sources: Sources): ClauseCompliance['notice'] {
  const { audit } = sources
  const check = checkNotice(audit)
  const { term, earliestOn, plannedOn, givenDays, outcome } = check
  return {
    termText: heldTermText(sources, 'T08'),
    count: term.count,
    unit: term.unit,
    from: term.from,
    letter: audit.notice && { ...audit.notice, proof: evidenceReferences(audit, audit.notice.proof) },
    earliestOn,
    plannedOn,
    givenDays,
    outcome,
    outcomeText: describeNotice(sources.texts, check),
  }
}

function yearlyLimitPart(sources: Sources): ClauseCompliance['yearlyLimit'] {
  const limit = yearlyLimit(sources.audit)
  const { outcome, readings } = limit
  return {
    termText: heldTermText(sources, 'T10'),
    outcome,
    outcomeText: describeYearlyLimit(sources.texts, limit),
    readings: readings.map(({ reading, isWithin, counted, freeFrom }) => ({ reading, isWithin, counted: counted.map(({ id }) => id), freeFrom })),
    earlierAudits: Object.values(sources.audit.earlierAudits).toSorted((a, b) => a.startedOn.localeCompare(b.startedOn, 'en') || byId(a, b)),
  }
}

export function clauseCompliance(sources: Sources): ClauseCompliance {
  const rows = preconditionRows(sources)
  const notice = noticePart(sources)
  const limit = yearlyLimitPart(sources)
  const open = rows.filter((row) => row.status === 'missing' && row.gate !== 'none').length
  const contested = rows.filter((row) => row.status === 'contested').length
  return {
    preconditions: rows,
    notice,
    yearlyLimit: limit,
    secrecy: sources.audit.engagement.team.map(({ person, isExternal, secrecySignedOn }) => ({ name: person.name, isExternal, signedOn: secrecySignedOn })),
    remarks: [
      ...when(open > 0, 'preconditions_open', { count: open }),
      ...when(contested > 0, 'preconditions_contested', { count: contested }),
      ...when(notice.letter === null && notice.count > 0, 'notice_not_recorded'),
      ...when(notice.outcome === 'too_short', 'notice_too_short', { date: notice.earliestOn ? formatDate(sources.language, notice.earliestOn) : '' }),
      ...when(limit.outcome === 'needs_reason', 'yearly_limit_reached'),
      ...when(limit.outcome === 'ok_calendar_only', 'yearly_limit_depends_on_reading'),
    ],
  }
}
