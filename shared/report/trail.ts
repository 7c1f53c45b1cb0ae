import { z } from 'zod'

import { type CommandKind, commandKinds } from '../audit/commands.ts'
import { AuditEvent } from '../audit/event.ts'
import { redoings } from '../audit/undo.ts'
import type { Texts } from '../text/index.ts'
import type { Sources } from './input.ts'

/** Annex F: one line of the trail: who did what, when. The payload stays in the dossier; its hash covers it. */
export const TrailLine = AuditEvent.omit({ payload: true }).extend({
  /** The id of what the command was about, where it names one. */
  subject: z.string(),
  /** The command in words. */
  commandText: z.string(),
  /** The reason given for it, where one was. */
  reason: z.string(),
})
export type TrailLine = z.output<typeof TrailLine>

/** Where a payload names what it is about, and why. */
const Naming = z
  .object({
    id: z.string(),
    itemId: z.string(),
    claimId: z.string(),
    term: z.string(),
    precondition: z.string(),
    sequence: z.number().transform(String),
    reason: z.string(),
    explanation: z.string(),
  })
  .partial()

/** A line written by another version of the product may name a command that has no words here: it is shown as it is. */
function commandText(texts: Texts, command: string): string {
  return commandKinds.includes(command as CommandKind) ? texts(`report:command.${command as CommandKind}`) : command
}

export function trail({ events, texts }: Pick<Sources, 'events' | 'texts'>): TrailLine[] {
  const redone = redoings(events)
  const commandTexts = new Map([...new Set(events.map(({ command }) => command))].map((command) => [command, commandText(texts, command)]))
  return events.map(({ payload, ...line }) => {
    const named = Naming.safeParse(payload).data ?? {}
    return {
      ...line,
      commandText: redone.has(line.sequence) ? texts('report:command.audit.redo') : commandTexts.get(line.command)!,
      subject: named.id ?? named.itemId ?? named.claimId ?? named.term ?? named.precondition ?? named.sequence ?? '',
      reason: named.reason ?? named.explanation ?? '',
    }
  })
}

/**
 * The part of a trail that a version of the report rests on: all of it until that version is frozen, and the lines before its freezing afterwards.
 *
 * So a frozen report can be made again, with the same hash, from a dossier in which signatures or newer versions followed.
 */
export function trailOfVersion<E extends { readonly command: string }>(events: readonly E[], version: number): readonly E[] {
  const freezings = events.flatMap(({ command }, index) => (command === 'report.freeze' ? [index] : []))
  return events.slice(0, freezings[version - 1])
}
