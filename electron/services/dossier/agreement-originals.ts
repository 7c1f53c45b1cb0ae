import { createHash } from 'node:crypto'

import type { DatabaseSync } from 'node:sqlite'

import { chunkBytes } from '../../../shared/saved/dossier-format.ts'

/**
 * Keeps an agreement's file among the dossier's files, which are known by their hashes: the same bytes are kept once, as evidence too.
 *
 * Runs in the transaction of the event that names the file, so that neither is there without the other.
 */
export function keepOriginal(database: DatabaseSync, bytes: Uint8Array): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (holdsFile(database, sha256)) return
  const id = database.prepare('insert into evidence (sha256, size_bytes) values (?, ?)').run(sha256, bytes.length).lastInsertRowid
  const insert = database.prepare('insert into chunks (evidence, number, bytes) values (?, ?, ?)')
  for (let start = 0; start < bytes.length; start += chunkBytes) insert.run(id, start / chunkBytes, bytes.subarray(start, start + chunkBytes))
}

/** Whether the dossier has bytes under this hash; reading them checks that they are the right ones. */
export function holdsFile(database: DatabaseSync, sha256: string): boolean {
  return database.prepare('select 1 from evidence where sha256 = ?').get(sha256) !== undefined
}
