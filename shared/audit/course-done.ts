import type { CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { mayCountForShift } from './finding-rules.ts'
import { gate } from './preconditions.ts'

/** Whether a step was done, and on which day where that is recorded. */
export interface Done {
  readonly isDone: boolean
  readonly on: CalendarDate | null
}

const notDone: Done = { isDone: false, on: null }
const latest = (dates: readonly (CalendarDate | null)[]): CalendarDate | null => dates.filter((date) => date !== null).toSorted().at(-1) ?? null

/** All of something that is there, done: on the last of their days. */
function allDone<T>(items: readonly T[], isDone: (item: T) => boolean, day: (item: T) => CalendarDate | null): Done {
  return items.length > 0 && items.every(isDone) ? { isDone: true, on: latest(items.map(day)) } : notDone
}

function visitDone(audit: Audit, ...kinds: readonly string[]): Done {
  const visits = Object.values(audit.visits).filter(({ kind }) => kinds.includes(kind))
  return allDone(visits, () => true, ({ on }) => on)
}

/** The decision to hold this audit stands once fieldwork may begin. */
function decisionDone(audit: Audit): Done {
  const decided = Object.values(audit.preconditions).map(({ at }) => at.slice(0, 10))
  return gate(audit).mayStart ? { isDone: true, on: latest([audit.openedAt.slice(0, 10), ...decided]) } : notDone
}

/** The steps of the course whose being done shows in the audit, by their ids in the catalogue; of the others nothing is known. */
export function doneSteps(audit: Audit): { readonly [step: string]: Done | undefined } {
  const standing = Object.values(audit.findings).filter((finding) => finding.status !== 'withdrawn' && mayCountForShift(finding))
  const receivedOn = audit.notice?.receivedOn ?? null
  return {
    decision: decisionDone(audit),
    'notice-letter': { isDone: receivedOn !== null, on: receivedOn },
    'document-request': allDone(Object.values(audit.documentRequests), ({ status }) => status !== 'requested', (request) => request.receivedOn),
    secrecy: allDone(audit.engagement.team, ({ secrecySignedOn }) => secrecySignedOn !== null, ({ secrecySignedOn }) => secrecySignedOn),
    'opening-meeting': visitDone(audit, 'opening_meeting'),
    fieldwork: visitDone(audit, 'fieldwork', 'remote_session'),
    'closing-meeting': visitDone(audit, 'closing_meeting'),
    'draft-report': { isDone: audit.responseDueOn !== null, on: null },
    hearing: allDone(standing, ({ response }) => response !== null, ({ response }) => response?.receivedOn ?? null),
    'final-report': { isDone: audit.frozen !== null, on: audit.frozen?.at.slice(0, 10) ?? null },
    'action-plan': allDone(standing, ({ action }) => action !== null, () => null),
  }
}
