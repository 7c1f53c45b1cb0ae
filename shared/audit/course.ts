import type { CourseStep } from '../catalogue/planning.ts'
import type { Bilingual, CalendarDate } from '../values.ts'
import type { Audit } from './audit.ts'
import { addDays } from './calendar.ts'
import { doneSteps, type Done } from './course-done.ts'
import { latestReceipt, noticeTerm } from './notice-dates.ts'
import { occasionOf } from './occasion.ts'

/** One step of this audit's course, with the day it falls on and where it stands. */
export interface DatedStep {
  readonly id: string
  readonly name: Bilingual
  readonly content: Bilingual
  /** Null while the day it counts from is not known. */
  readonly dueOn: CalendarDate | null
  readonly doneOn: CalendarDate | null
  /** `missed` only for what is recorded when done; a past step that leaves no record is `unknown`. */
  readonly state: CourseState
}

export type CourseState = 'done' | 'due' | 'missed' | 'unknown'

/** Where something with a day stands; `isRecorded` says whether its being done would show in the audit. */
export function stateOn(today: CalendarDate, dueOn: CalendarDate | null, isDone: boolean, isRecorded: boolean): CourseState {
  if (isDone) return 'done'
  if (dueOn === null) return 'unknown'
  if (dueOn >= today) return 'due'
  return isRecorded ? 'missed' : 'unknown'
}

type Anchor = 'fieldwork_start' | 'fieldwork_end' | 'decision' | 'previous'
type Anchors = { readonly [A in Exclude<Anchor, 'previous'>]: CalendarDate | null }

function anchorsOf(audit: Audit): Anchors {
  const visited = Object.values(audit.visits).map(({ on }) => on).toSorted()
  const { plannedStartOn, plannedEndOn } = audit.engagement
  return {
    fieldwork_start: visited.at(0) ?? plannedStartOn,
    fieldwork_end: plannedEndOn !== null && (visited.at(-1) ?? '') < plannedEndOn ? plannedEndOn : (visited.at(-1) ?? null),
    decision: audit.preconditions.trigger?.at.slice(0, 10) ?? null,
  }
}

/** The notice letter is due by the term that holds for this audit, not by the catalogue's usual one. */
function dueDate(audit: Audit, step: CourseStep, anchors: Anchors, previous: CalendarDate | null): CalendarDate | null {
  const offset = occasionOf(audit) === 'for_cause' ? step.forCause : step.planned
  if (offset === null) return null
  if (step.id === 'hearing' && audit.responseDueOn !== null) return audit.responseDueOn
  const from = offset.from === 'previous' ? previous : anchors[offset.from]
  if (step.id === 'notice-letter' && offset.from === 'fieldwork_start') return from && latestReceipt(from, noticeTerm(audit))
  return from && addDays(from, offset.days, offset.unit)
}

function dated(step: CourseStep, dueOn: CalendarDate | null, done: Done | undefined, today: CalendarDate): DatedStep {
  const state = stateOn(today, dueOn, done?.isDone ?? false, done !== undefined)
  return { id: step.id, name: step.name, content: step.content, dueOn, doneOn: done?.on ?? null, state }
}

/**
 * The course of this audit, step by step, planned or for cause: when each step falls and where it stands on `today`.
 *
 * A step that counts from the one before counts from the day that one was done, or else was due. Steps without a day stay `unknown`; a step that this
 * occasion does not know is left out. Source: section F; SPEC W3.
 */
export function auditCourse(audit: Audit, { course }: { readonly course: readonly CourseStep[] }, today: CalendarDate): readonly DatedStep[] {
  const anchors = anchorsOf(audit)
  const done = doneSteps(audit)
  const occasion = occasionOf(audit) === 'for_cause' ? 'forCause' : 'planned'
  let previous: CalendarDate | null = null
  return course
    .filter((step) => step[occasion] !== null || (step.planned === null && step.forCause === null))
    .map((step) => {
      const dueOn = dueDate(audit, step, anchors, previous)
      previous = done[step.id]?.on ?? dueOn
      return dated(step, dueOn, done[step.id], today)
    })
}
