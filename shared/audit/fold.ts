import { produce } from 'immer'

import { AppError } from '../errors.ts'
import type { Audit } from './audit.ts'
import { parsePayload } from './command.ts'
import { ruleOf } from './commands.ts'
import type { AcceptedCommand } from './event.ts'
import { opened, Opening } from './opening-commands.ts'
import { effectiveEvents, isUndo } from './undo.ts'

/** Carries one event out on a draft that is nobody else's, and gives it back. @throws as {@link foldEvents} */
export function carryOut(draft: Audit | null, event: AcceptedCommand): Audit {
  const { command: kind, payload, sequence, at, by } = event
  const stamp = { sequence, at, by }
  if (kind === 'audit.open') {
    if (draft !== null) throw new AppError('audit.alreadyOpened', {})
    return opened(parsePayload(kind, Opening, payload), stamp)
  }
  if (draft === null) throw new AppError('audit.notOpened', {})
  const rule = ruleOf(kind)
  if (rule === undefined) throw new AppError('command.unknown', { kind })
  rule.apply(draft, parsePayload(kind, rule.payload, payload), stamp)
  return draft
}

/**
 * The audit that a trail makes; null for an empty one.
 *
 * Accepted commands are not judged again, since rules may have grown stricter after they were accepted; only what cannot be carried out is refused.
 * @throws command.unknown, command.invalid, audit.notOpened, audit.alreadyOpened, audit.unknownItem and its like for a trail that art28 did not write
 */
export function foldEvents(events: Iterable<AcceptedCommand>): Audit | null {
  let audit: Audit | null = null
  for (const event of effectiveEvents(events)) audit = carryOut(audit, event)
  return audit
}

/**
 * The audit after one more event, sharing with `audit` all that did not change.
 *
 * `earlier` is the trail before the event, read only where something is undone. @throws as {@link foldEvents}
 */
export function nextAudit(audit: Audit | null, event: AcceptedCommand, earlier: Iterable<AcceptedCommand>): Audit {
  if (audit === null || event.command === 'audit.open') return carryOut(audit, event)
  return laterAudit(audit, [event], earlier)
}

/** The audit after more events of an opened trail, as {@link nextAudit} makes it: what they change is copied once, however many they are. */
export function laterAudit(audit: Audit, added: readonly AcceptedCommand[], earlier: Iterable<AcceptedCommand>): Audit {
  if (added.some(isUndo)) return foldEvents([...earlier, ...added]) ?? audit
  return produce(audit, (draft) => {
    for (const event of added) carryOut(draft as Audit, event)
  })
}
