import canonicalize from 'canonicalize'
import { z } from 'zod'

import { Instant, Person, Sha256 } from '../values.ts'

/** What stands before the first event of a trail. */
export const chainStart: Sha256 = '0'.repeat(64)

/**
 * One line of the trail: an accepted command, who gave it and when, chained to the line before.
 *
 * `sequence` counts from 1 without a hole. `hash` is the SHA-256 of {@link chainedText}, in UTF-8.
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

/** What an event says, apart from its place in the chain: all that the audit itself depends on. */
export type AcceptedCommand = Readonly<Omit<AuditEvent, 'previousHash' | 'hash'>>

/** An event as it is stored: person and payload as canonical JSON (RFC 8785). */
export interface StoredEvent extends Omit<AuditEvent, 'by' | 'payload'> {
  readonly by: string
  readonly payload: string
}

/**
 * What an event's hash is taken over: everything but the hash itself, in canonical JSON (RFC 8785).
 *
 * Person and payload go in as the texts that are stored, so that a changed blank in a stored text is as visible as a changed word.
 */
export function chainedText({ at, by, command, payload, previousHash, sequence }: Omit<StoredEvent, 'hash'>): string {
  const [atText, commandText, previousText] = [at, command, previousHash].map((text) => JSON.stringify(text))
  return `{"at":${atText},"by":${by},"command":${commandText},"payload":${payload},"previousHash":${previousText},"sequence":${sequence}}`
}

/** A value as canonical JSON (RFC 8785); what JSON cannot hold is left out, as `JSON.stringify` does. */
export function canonicalText(value: unknown): string {
  return canonicalize(value) ?? 'null'
}
