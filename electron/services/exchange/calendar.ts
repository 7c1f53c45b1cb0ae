import { createEvents, type DateArray, type EventAttributes } from 'ics'

import type { Audit } from '../../../shared/audit/audit.ts'
import { addCalendarDays } from '../../../shared/audit/calendar.ts'
import { auditCourse } from '../../../shared/audit/course.ts'
import { deadlines, describeDeadline } from '../../../shared/audit/deadlines.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { CalendarDate, Instant } from '../../../shared/values.ts'
import { product } from '../product.ts'
import type { AuditSource } from '../report/report-source.ts'

/** One whole day of the audit; `id` is the same in every calendar made of this audit, so that a newer one replaces the older. */
interface AuditDay {
  readonly id: string
  readonly on: CalendarDate
  readonly title: string
  readonly description: string
  readonly location?: string
}

/** All days of an audit as an iCalendar file (RFC 5545), in the audit's language: steps of the course, visits, documents asked for, and deadlines. */
export function auditCalendar({ audit, events }: AuditSource, catalogue: Pick<Catalogue, 'course' | 'severities'>, at: Instant): string {
  const texts = textsIn(audit.language)
  const about = texts('files:calendar.about', { title: audit.engagement.title })
  const auditId = events[0]!.hash.slice(0, 16)
  const days = auditDays(audit, catalogue, at.slice(0, 10))
  const made = days.map(({ id, on, title, description, location }): EventAttributes & { readonly timestamp: number } => ({
    uid: `${id}.${auditId}@${product.name}`,
    timestamp: Date.parse(at),
    start: dateArray(on),
    end: dateArray(addCalendarDays(on, 1)),
    title,
    description: [description, about].filter(Boolean).join('\n\n'),
    ...(location ? { location } : {}),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }))
  const { error, value } = createEvents(made, {
    productId: `-//${product.name}//${product.version}//${audit.language.toUpperCase()}`,
    calName: texts('files:calendar.name', { processor: audit.processor.name }),
  })
  if (error || value === null) throw new TypeError('The calendar could not be made', { cause: error })
  return value
}

function auditDays(audit: Audit, catalogue: Pick<Catalogue, 'course' | 'severities'>, today: CalendarDate): readonly AuditDay[] {
  const { language } = audit
  const texts = textsIn(language)
  const steps = auditCourse(audit, catalogue, today).flatMap(({ id, name, content, dueOn, doneOn }): AuditDay[] => {
    const on = doneOn ?? dueOn
    const isTheResponse = id === 'hearing' && audit.responseDueOn !== null
    return on === null || isTheResponse ? [] : [{ id: `step-${id}`, on, title: name[language], description: content[language] }]
  })
  const visits = Object.values(audit.visits).map(({ id, on, kind, place, from, until, remarks }): AuditDay => {
    const title = texts('files:calendar.visit', { kind: texts(`report:value.visitKind.${kind}`), place })
    return { id: `visit-${id}`, on, title, description: texts('files:calendar.visitHours', { from, until, remarks }).trim(), location: place }
  })
  const requests = Object.values(audit.documentRequests).flatMap(({ id, name, dueOn }): AuditDay[] =>
    dueOn === null ? [] : [{ id: `request-${id}`, on: dueOn, title: texts('files:calendar.request', { name }), description: '' }],
  )
  const responses: AuditDay[] =
    audit.responseDueOn === null ? [] : [{ id: 'response', on: audit.responseDueOn, title: texts('files:calendar.response'), description: '' }]
  const others = deadlines(audit, catalogue, today).map((deadline): AuditDay => {
    const { kind, about, dueOn } = deadline
    return { id: `deadline-${kind}-${about || 'audit'}`, on: dueOn, title: describeDeadline(texts, deadline), description: '' }
  })
  return [...steps, ...visits, ...requests, ...responses, ...others].toSorted((a, b) => a.on.localeCompare(b.on))
}

function dateArray(date: CalendarDate): DateArray {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return [year, month, day]
}
