import { z } from 'zod'

import type { Person } from '../values.ts'
import { parsePayload } from './command.ts'
import type { AcceptedCommand } from './event.ts'

/** Takes one line of the trail out of effect. An undo can itself be undone: that is redo. */
export const Undo = z.strictObject({ sequence: z.int().min(1) })
export type Undo = z.output<typeof Undo>

/** Others rely on what these made: they stay, and so does everything before them (SPEC S3). */
const lasting: readonly string[] = ['audit.open', 'report.freeze', 'report.sign', 'report.beginNewVersion']

export function isUndo(event: AcceptedCommand): boolean {
  return event.command === 'audit.undo'
}

function targetOf(event: AcceptedCommand): number {
  return parsePayload(event.command, Undo, event.payload).sequence
}

/** The lines in effect, in order, undoing included: an undo is out of effect where a later one took it back. */
function inEffect(events: readonly AcceptedCommand[]): readonly AcceptedCommand[] {
  const undone = new Set<number>()
  for (const event of events.toReversed()) {
    if (isUndo(event) && !undone.has(event.sequence)) undone.add(targetOf(event))
  }
  return undone.size === 0 ? events : events.filter((event) => !undone.has(event.sequence))
}

/** The lines that make up the audit: those in effect, without the undoing itself. */
export function effectiveEvents(events: Iterable<AcceptedCommand>): readonly AcceptedCommand[] {
  return inEffect([...events]).filter((event) => !isUndo(event))
}

/** Where undoing stops: the newest line that lasts, 0 where there is none. */
export function newestLasting(events: readonly AcceptedCommand[]): number {
  return events.findLast((event) => lasting.includes(event.command))?.sequence ?? 0
}

export function isInEffect(events: readonly AcceptedCommand[], sequence: number): boolean {
  return inEffect(events).some((event) => event.sequence === sequence)
}

const isBy = (person: Person) => (event: AcceptedCommand) =>
  event.by.name === person.name && event.by.role === person.role && event.by.organisation === person.organisation

/** What a person would undo next: the newest change of their own in effect; null where there is none. Others' changes are not theirs to take back. */
export function undoable(events: readonly AcceptedCommand[], person: Person): number | null {
  const own = inEffect(events).filter(isBy(person)).filter((event) => !isUndo(event))
  const newest = own.at(-1)?.sequence ?? 0
  return newest > newestLasting(events) ? newest : null
}

/** The undo that a person would take back next: their newest in effect, until they change something else; null where there is none. */
export function redoable(events: readonly AcceptedCommand[], person: Person): number | null {
  const undoing = new Set(events.filter(isUndo).map((event) => event.sequence))
  const isRedo = (event: AcceptedCommand) => isUndo(event) && undoing.has(targetOf(event))
  const newest = inEffect(events).findLast((event) => isBy(person)(event) && !isRedo(event))
  return newest !== undefined && isUndo(newest) ? newest.sequence : null
}
