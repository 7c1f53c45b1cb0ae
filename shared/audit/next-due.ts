import type { Catalogue } from '../catalogue/index.ts'
import { textsIn } from '../text/index.ts'
import type { Bilingual, CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { auditCourse } from './course.ts'
import { deadlines, describeDeadline } from './deadlines.ts'

export interface Due {
  readonly name: Bilingual
  readonly dueOn: CalendarDate
}

/** The earliest thing with a day that is still to be done, be it a step of the course or a deadline; what was missed comes first. */
export function nextDue(audit: Audit, catalogue: Pick<Catalogue, 'course' | 'severities'>, today: CalendarDate): Due | null {
  const steps = auditCourse(audit, catalogue, today).flatMap(({ name, dueOn, state }) => (dueOn === null ? [] : [{ name, dueOn, state }]))
  const others = deadlines(audit, catalogue, today).map((deadline) => {
    const name = { nl: describeDeadline(textsIn('nl'), deadline), en: describeDeadline(textsIn('en'), deadline) }
    return { name, dueOn: deadline.dueOn, state: deadline.state }
  })
  const [first] = [...steps, ...others].filter(({ state }) => state === 'due' || state === 'missed').toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
  return first ? { name: first.name, dueOn: first.dueOn } : null
}
