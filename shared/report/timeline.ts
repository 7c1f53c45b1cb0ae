import { z } from 'zod'

import { auditCourse, type CourseState } from '../audit/course.ts'
import { deadlines, describeDeadline } from '../audit/deadlines.ts'
import { CalendarDate } from '../values.ts'
import { inLanguage, type Sources } from './input.ts'

/** Annex D: what happened and what is planned, oldest first. */
export const TimelineEntry = z.strictObject({
  on: CalendarDate,
  /** `done` was recorded; `planned` was recorded as a plan or follows from the audit's course; `missed` was due by then and is not recorded as done. */
  kind: z.enum(['done', 'planned', 'missed']),
  /** What sort of event it is, the id of a step of the catalogue's course, or the kind of a deadline. */
  what: z.string(),
  text: z.string(),
})
export type TimelineEntry = z.output<typeof TimelineEntry>

type Told = Pick<TimelineEntry, 'what' | 'text'>

const on = (date: string | null, kind: TimelineEntry['kind'], told: Told): TimelineEntry[] => (date === null ? [] : [{ on: date.slice(0, 10), kind, ...told }])

function preparation({ audit, texts }: Sources): TimelineEntry[] {
  const { notice, engagement } = audit
  return [
    ...on(audit.openedAt, 'done', { what: 'opened', text: texts('report:timeline.opened') }),
    ...audit.amendments.flatMap(({ at, replaced }) => on(at, 'done', { what: 'amended', text: texts('report:timeline.amended', { what: replaced.fileName }) })),
    ...on(audit.wholeTextRead?.at ?? null, 'done', { what: 'wholeTextRead', text: texts('report:timeline.wholeTextRead') }),
    ...on(notice?.sentOn ?? null, 'done', { what: 'noticeSent', text: texts('report:timeline.noticeSent') }),
    ...on(notice?.receivedOn ?? null, 'done', { what: 'noticeReceived', text: texts('report:timeline.noticeReceived') }),
    ...on(engagement.plannedStartOn, 'planned', { what: 'plannedStart', text: texts('report:timeline.plannedStart') }),
    ...on(engagement.plannedEndOn, 'planned', { what: 'plannedEnd', text: texts('report:timeline.plannedEnd') }),
    ...on(audit.responseDueOn, 'planned', { what: 'responseDue', text: texts('report:timeline.responseDue') }),
  ]
}

function work({ audit, texts }: Sources): TimelineEntry[] {
  return [
    ...Object.values(audit.earlierAudits).flatMap(({ startedOn, description }) =>
      on(startedOn, 'done', { what: 'earlierAudit', text: texts('report:timeline.earlierAudit', { what: description }) }),
    ),
    ...Object.values(audit.documentRequests).flatMap(({ name, requestedOn, receivedOn }) => [
      ...on(requestedOn, 'done', { what: 'requested', text: texts('report:timeline.requested', { what: name }) }),
      ...on(receivedOn, 'done', { what: 'received', text: texts('report:timeline.received', { what: name }) }),
    ]),
    ...Object.values(audit.visits).flatMap((visit) =>
      on(visit.on, 'done', { what: 'visit', text: texts('report:timeline.visit', { what: texts(`report:value.visitKind.${visit.kind}`), place: visit.place }) }),
    ),
  ]
}

function findingEntries({ audit, texts }: Sources): TimelineEntry[] {
  return Object.values(audit.findings)
    .filter((finding) => finding.status !== 'withdrawn')
    .flatMap(({ id, raisedAt, response }) => [
      ...on(raisedAt, 'done', { what: 'findingRaised', text: texts('report:timeline.findingRaised', { what: id }) }),
      ...on(response?.receivedOn ?? null, 'done', { what: 'responseReceived', text: texts('report:timeline.responseReceived', { what: id }) }),
    ])
}

/** What the audit's course still asks for on the day of the report, as it stood before it was frozen. A final report is itself that step. */
function course(sources: Sources): TimelineEntry[] {
  const { audit, catalogue, generatedAt, status } = sources
  return auditCourse({ ...audit, frozen: null }, catalogue, generatedAt.slice(0, 10))
    .filter(({ id, state }) => state !== 'done' && !(id === 'final-report' && status === 'final'))
    .flatMap(({ id, name, dueOn, state }) => on(dueOn, ahead(state), { what: id, text: inLanguage(sources, name) }))
}

/** What falls due by the findings, the agreement and the evidence, unless it was done before the report. */
function due({ audit, catalogue, generatedAt, texts }: Sources): TimelineEntry[] {
  return deadlines(audit, catalogue, generatedAt.slice(0, 10))
    .filter(({ state }) => state !== 'done')
    .flatMap((deadline) => on(deadline.dueOn, ahead(deadline.state), { what: deadline.kind, text: describeDeadline(texts, deadline) }))
}

function ahead(state: CourseState): TimelineEntry['kind'] {
  return state === 'missed' ? 'missed' : 'planned'
}

/** Oldest first; on one day in the order of an audit's course. */
export function timeline(sources: Sources): TimelineEntry[] {
  return [...preparation(sources), ...work(sources), ...findingEntries(sources), ...course(sources), ...due(sources)].toSorted((a, b) => a.on.localeCompare(b.on, 'en'))
}
