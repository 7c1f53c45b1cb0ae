import canonicalize from 'canonicalize'
import { z } from 'zod'

import { Instant, Person, Sha256 } from '../values.ts'

/** What stands before the first event of a trail. */
export const chainStart: Sha256 = '0'.repeat(64)

/**
 * One line of the trail: an accepted command, who gave it and when, chained to the line before.
 *
 * `hash` is the SHA-256 of {@link chainedText}; `sequence` counts from 1 without a hole.
 */
export const AuditEvent = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  by: Person,
  command: z.string(),
  payload: z.unknown(),
  previousHash: Sha256,
  hash: Sha256,
})
export type AuditEvent = z.output<typeof AuditEvent>

/** What an event's hash is taken over: everything but the hash itself, in canonical JSON (RFC 8785). */
export function chainedText(event: Omit<AuditEvent, 'hash'>): string {
  const { sequence, at, by, command, payload, previousHash } = event
  return canonicalize({ sequence, at, by, command, payload, previousHash })!
}
