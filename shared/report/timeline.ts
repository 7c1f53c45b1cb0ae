import { z } from 'zod'

import { CalendarDate } from '../values.ts'
import type { Sources } from './input.ts'

/** Annex D: what happened and what is planned, oldest first. */
export const TimelineEntry = z.strictObject({
  on: CalendarDate,
  /** `done` was recorded, `planned` is computed from the dates that were. */
  kind: z.enum(['done', 'planned']),
  /** Key under `timeline` in the texts, or the id of a step of the catalogue's course. */
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
    ...Object.values(audit.evidence).flatMap(({ title, deleteOn, removed }) =>
      on(removed === null ? deleteOn : null, 'planned', { what: 'deletion', text: texts('report:timeline.deletion', { what: title }) }),
    ),
  ]
}

function findingEntries({ audit, texts }: Sources): TimelineEntry[] {
  return Object.values(audit.findings)
    .filter((finding) => finding.status !== 'withdrawn')
    .flatMap(({ id, raisedAt, response, action }) => [
      ...on(raisedAt, 'done', { what: 'findingRaised', text: texts('report:timeline.findingRaised', { what: id }) }),
      ...on(response?.receivedOn ?? null, 'done', { what: 'responseReceived', text: texts('report:timeline.responseReceived', { what: id }) }),
      ...on(action?.dueOn ?? null, 'planned', { what: 'actionDue', text: texts('report:timeline.actionDue', { what: id }) }),
    ])
}

/** Oldest first; on one day in the order of an audit's course. */
export function timeline(sources: Sources): TimelineEntry[] {
  return [...preparation(sources), ...work(sources), ...findingEntries(sources)].toSorted((a, b) => a.on.localeCompare(b.on, 'en'))
}
