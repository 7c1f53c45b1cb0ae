import { AppError } from '../errors.ts'
import type { Audit } from './audit.ts'
import { parsePayload, Stamp } from './command.ts'
import { ruleOf } from './commands.ts'
import type { AcceptedCommand } from './event.ts'
import { carryOut, foldEvents } from './fold.ts'
import { checkOpening, Opening } from './opening-commands.ts'
import { effectiveEvents, isInEffect, isRevocable, Undo } from './undo.ts'
import { requireWellFormed } from './well-formed.ts'

/** Asks for one change: its kind, and what the kind needs to know. */
export interface Request {
  readonly kind: string
  readonly payload: unknown
}

/**
 * Judges one command on the audit as it stands, and gives its payload as it is to be recorded.
 *
 * `earlier` is the trail so far. Nothing is changed: the caller records the event and then asks for the next audit.
 * @throws command.unknown, command.invalid, trail.backInTime, audit.alreadyOpened, audit.notOpened, audit.frozen, and what the command's own rule refuses
 */
export function decide(audit: Audit | null, { kind, payload }: Request, stamp: Stamp, earlier: readonly AcceptedCommand[]): unknown {
  requireWellFormed(kind, payload)
  parsePayload(kind, Stamp, stamp)
  requireLater(earlier.at(-1), stamp)
  if (kind === 'audit.open') return decideOpening(audit, payload)
  if (audit === null) throw new AppError('audit.notOpened', {})
  if (kind === 'audit.undo') return decideUndo(audit, payload, stamp, earlier)
  const rule = ruleOf(kind)
  if (rule === undefined) throw new AppError('command.unknown', { kind })
  requireUnfrozen(audit, kind, rule.isAllowedWhenFrozen)
  const parsed = parsePayload(kind, rule.payload, payload)
  rule.check(audit, parsed, stamp)
  return parsed
}

/** A trail tells what happened in the order in which it happened, whoever's clock it was (SPEC S36). */
function requireLater(last: AcceptedCommand | undefined, { at }: Stamp): void {
  if (last !== undefined && Date.parse(at) < Date.parse(last.at)) throw new AppError('trail.backInTime', { at, last: last.at })
}

function requireUnfrozen(audit: Audit, kind: string, isAllowedWhenFrozen = false): void {
  if (audit.frozen !== null && !isAllowedWhenFrozen) throw new AppError('audit.frozen', { kind })
}

function decideOpening(audit: Audit | null, payload: unknown): Opening {
  if (audit !== null) throw new AppError('audit.alreadyOpened', {})
  const opening = parsePayload('audit.open', Opening, payload)
  checkOpening(opening)
  return opening
}

/** @throws undo.lasting, undo.notInEffect, undo.depended, audit.unknownItem (SPEC S3) */
function decideUndo(audit: Audit, payload: unknown, stamp: Stamp, earlier: readonly AcceptedCommand[]): Undo {
  requireUnfrozen(audit, 'audit.undo')
  const undo = parsePayload('audit.undo', Undo, payload)
  const { sequence } = undo
  const target = earlier.find((event) => event.sequence === sequence)
  if (target === undefined) throw new AppError('audit.unknownItem', { what: 'event', id: String(sequence) })
  if (!isRevocable(earlier, target)) throw new AppError('undo.lasting', { sequence })
  if (!isInEffect(earlier, sequence)) throw new AppError('undo.notInEffect', { sequence })
  requireStillStanding(earlier, { ...stamp, command: 'audit.undo', payload: undo }, sequence)
  return undo
}

/**
 * Judges again every line from the first that the undoing touches; lines before it were accepted and stay so.
 * @throws undo.depended, naming the first command that no longer stands
 */
function requireStillStanding(earlier: readonly AcceptedCommand[], undoing: AcceptedCommand, sequence: number): void {
  const before = effectiveEvents(earlier)
  const after = effectiveEvents([...earlier, undoing])
  const touched = after.findIndex((event, index) => event !== before[index])
  if (touched === -1) return
  let audit = foldEvents(after.slice(0, touched))
  for (const event of after.slice(touched)) {
    try {
      const payload = decide(audit, { kind: event.command, payload: event.payload }, event, [])
      audit = carryOut(audit, { ...event, payload })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      throw new AppError('undo.depended', { sequence, dependent: event.sequence, kind: event.command }, { cause: error })
    }
  }
}
