import { z } from 'zod'

import type { Person } from '../values.ts'
import { parsePayload } from './command.ts'
import type { AcceptedCommand } from './event.ts'

/** Takes one line of the trail out of effect. An undo can itself be undone: that is redo. */
export const Undo = z.strictObject({ sequence: z.int().min(1) })
export type Undo = z.output<typeof Undo>

/** Others rely on what these made: they stay, and so does everything before them (SPEC S3). */
const lasting: readonly string[] = ['audit.open', 'report.freeze', 'report.sign', 'report.beginNewVersion']

/** Lines that stay: those that last, and the removal of evidence, whose file is gone (SPEC S3). */
const irrevocable: readonly string[] = [...lasting, 'evidence.remove']

export function isUndo(event: AcceptedCommand): boolean {
  return event.command === 'audit.undo'
}

function targetOf(event: AcceptedCommand): number {
  return parsePayload(event.command, Undo, event.payload).sequence
}

/** Which line took each line out of effect, by sequence; a line that is not named is in effect. An undo is out of effect where a later one took it back. */
export function undoneBy(events: readonly AcceptedCommand[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>()
  for (const event of events.toReversed()) {
    if (isUndo(event) && !undone.has(event.sequence)) undone.set(targetOf(event), event.sequence)
  }
  return undone
}

/** The lines in effect, in order, undoing included. */
function inEffect(events: readonly AcceptedCommand[]): readonly AcceptedCommand[] {
  const undone = undoneBy(events)
  return undone.size === 0 ? events : events.filter((event) => !undone.has(event.sequence))
}

/** The sequences of the undoings that took back an undoing, which is redoing. Taking back a redoing is undoing again. */
export function redoings(events: readonly AcceptedCommand[]): ReadonlySet<number> {
  const [undoings, redone] = [new Set<number>(), new Set<number>()]
  for (const event of events.filter(isUndo)) {
    const target = Undo.safeParse(event.payload).data?.sequence
    const kind = target !== undefined && undoings.has(target) ? redone : undoings
    kind.add(event.sequence)
  }
  return redone
}

/** The lines that make up the audit: those in effect, without the undoing itself. */
export function effectiveEvents(events: Iterable<AcceptedCommand>): readonly AcceptedCommand[] {
  return inEffect([...events]).filter((event) => !isUndo(event))
}

/** Whether a line can be undone at all, whatever rests on it. */
export function isRevocable(events: readonly AcceptedCommand[], { command, sequence }: AcceptedCommand): boolean {
  const newestLasting = events.findLast((event) => lasting.includes(event.command))?.sequence ?? 0
  return sequence > newestLasting && !irrevocable.includes(command)
}

export function isInEffect(events: readonly AcceptedCommand[], sequence: number): boolean {
  return inEffect(events).some((event) => event.sequence === sequence)
}

const isBy = (person: Person) => (event: AcceptedCommand) =>
  event.by.name === person.name && event.by.role === person.role && event.by.organisation === person.organisation

/** What a person would undo next: the newest change of their own in effect; null where there is none or it cannot be undone. Others' changes are not theirs. */
export function undoable(events: readonly AcceptedCommand[], person: Person): number | null {
  const newest = inEffect(events).findLast((event) => isBy(person)(event) && !isUndo(event))
  return newest !== undefined && isRevocable(events, newest) ? newest.sequence : null
}

/** The undo that a person would take back next: their newest in effect, until they change something else; null where there is none. */
export function redoable(events: readonly AcceptedCommand[], person: Person): number | null {
  const undoing = new Set(events.filter(isUndo).map((event) => event.sequence))
  const isRedo = (event: AcceptedCommand) => isUndo(event) && undoing.has(targetOf(event))
  const newest = inEffect(events).findLast((event) => isBy(person)(event) && !isRedo(event))
  return newest !== undefined && isUndo(newest) ? newest.sequence : null
}
