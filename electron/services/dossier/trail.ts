import { createHash } from 'node:crypto'

import type { DatabaseSync } from 'node:sqlite'

import { type AuditEvent, canonicalText, chainedText, chainStart, type StoredEvent } from '../../../shared/audit/event.ts'
import { AppError } from '../../../shared/errors.ts'
import { Person } from '../../../shared/values.ts'

const columns = 'sequence, at, by, command, payload, previous_hash as previousHash, hash'

/**
 * All events of a dossier in order, their chain checked link by link.
 *
 * Fails with `dossier.chainBroken`, naming the first line that does not match the one before it or its own hash.
 */
export function readTrail(database: DatabaseSync, file: string): AuditEvent[] {
  const events: AuditEvent[] = []
  let previousHash = chainStart
  for (const row of database.prepare(`select ${columns} from events order by sequence`).iterate()) {
    const stored = row as unknown as StoredEvent
    const isNext = stored.sequence === events.length + 1 && stored.previousHash === previousHash && stored.hash === sha256(chainedText(stored))
    const event = isNext ? parsed(stored) : null
    if (!event) throw new AppError('dossier.chainBroken', { file, sequence: events.length + 1 })
    events.push(event)
    previousHash = stored.hash
  }
  return events
}

/** The next line of a trail, chained to `last`, and as it is to be stored. */
export function chain(event: Omit<AuditEvent, 'previousHash' | 'hash'>, last: AuditEvent | undefined): { event: AuditEvent; stored: StoredEvent } {
  const previousHash = last?.hash ?? chainStart
  const unhashed = { ...event, previousHash, by: canonicalText(event.by), payload: canonicalText(event.payload) }
  const hash = sha256(chainedText(unhashed))
  return { event: { ...event, previousHash, hash }, stored: { ...unhashed, hash } }
}

export function insertEvents(database: DatabaseSync, events: readonly StoredEvent[]): void {
  const insert = database.prepare('insert into events (sequence, at, by, command, payload, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?)')
  for (const { sequence, at, by, command, payload, previousHash, hash } of events) {
    insert.run(sequence, at, by, command, payload, previousHash, hash)
  }
}

/** Null where a text is not what it should hold: a file may be hostile and its hashes right all the same. */
function parsed(stored: StoredEvent): AuditEvent | null {
  try {
    return { ...stored, by: Person.parse(JSON.parse(stored.by)), payload: JSON.parse(stored.payload) }
  } catch {
    return null
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
