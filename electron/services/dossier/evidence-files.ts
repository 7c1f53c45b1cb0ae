import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'

import { fileTypeFromBuffer } from 'file-type'
import type { DatabaseSync } from 'node:sqlite'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { AppError } from '../../../shared/errors.ts'
import { chunkBytes } from '../../../shared/saved/dossier-format.ts'
import { inTransaction } from './in-transaction.ts'
import { namingSqliteErrors } from './sqlite-errors.ts'

export interface Work {
  /** Told how many bytes of how many are done. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
  readonly signal?: AbortSignal
}

export interface Intake extends Work {
  /** Runs each short step on the database; others may use the dossier in between, but not close it. */
  readonly inTurn?: <T>(step: () => T) => T | Promise<T>
}

/** Chunks written in one transaction: bounds what a crash undoes, what memory holds, and how long nothing else gets a turn. */
const chunksPerTransaction = 8

/**
 * Takes a file's bytes into the dossier, in chunks, and returns what it is known by from now on.
 *
 * The same bytes are stored once. A file that is a folder or a link, cannot be read, or changes while it is read leaves nothing behind.
 * The rollback journal serves here in place of the WAL: new pages are then written once, not twice.
 */
export async function storeEvidenceFile(database: DatabaseSync, dossier: string, filePath: string, intake: Intake = {}): Promise<EvidenceFile> {
  const { inTurn = (work) => work() } = intake
  const step: Step = (work) => inTurn(() => namingSqliteErrors(dossier, work))
  const source = await openRegularFile(filePath)
  try {
    const before = await source.stat()
    const id = await step(() => beginIntake(database))
    try {
      const { sha256, sizeBytes, head } = await copyChunks(database, id, source, filePath, before.size, step, intake)
      const after = await source.stat()
      if (sizeBytes !== before.size || after.mtimeMs !== before.mtimeMs || after.nlink === 0) throw new AppError('file.changed', { file: filePath })
      await step(() => keepOnce(database, id, sha256, sizeBytes))
      return { fileName: basename(filePath), sha256, sizeBytes, mediaType: await mediaType(head) }
    } catch (error) {
      await step(() => dropEvidence(database, id))
      throw error
    }
  } finally {
    await source.close()
    await step(() => database.exec('pragma journal_mode = wal'))
  }
}

type Step = <T>(work: () => T) => T | Promise<T>

function beginIntake(database: DatabaseSync): number {
  database.exec('pragma journal_mode = delete')
  return Number(database.prepare('insert into evidence (sha256) values (null)').run().lastInsertRowid)
}

async function openRegularFile(filePath: string): Promise<FileHandle> {
  let file: FileHandle
  try {
    file = await open(filePath, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new AppError('file.missing', { file: filePath }, { cause: error })
    if (code === 'ELOOP') throw new AppError('file.isLink', { file: filePath }, { cause: error })
    throw new AppError('file.unreadable', { file: filePath }, { cause: error })
  }
  const stats = await file.stat()
  if (stats.isFile()) return file
  await file.close()
  throw new AppError(stats.isDirectory() ? 'file.isFolder' : 'file.unreadable', { file: filePath })
}

async function copyChunks(
  database: DatabaseSync,
  id: number,
  source: FileHandle,
  filePath: string,
  totalBytes: number,
  step: Step,
  { onProgress, signal }: Work,
): Promise<{ sha256: string; sizeBytes: number; head: Uint8Array }> {
  const insert = database.prepare('insert into chunks (evidence, number, bytes) values (?, ?, ?)')
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunkBytes * chunksPerTransaction)
  let head = new Uint8Array()
  let sizeBytes = 0
  for (;;) {
    signal?.throwIfAborted()
    const count = await fill(source, buffer, filePath)
    if (count === 0) break
    if (sizeBytes === 0) head = Uint8Array.from(buffer.subarray(0, Math.min(count, 4096)))
    const firstNumber = sizeBytes / chunkBytes
    await step(() =>
      inTransaction(database, () => {
        for (let start = 0; start < count; start += chunkBytes) {
          const chunk = buffer.subarray(start, Math.min(start + chunkBytes, count))
          hash.update(chunk)
          insert.run(id, firstNumber + start / chunkBytes, chunk)
        }
      }),
    )
    sizeBytes += count
    onProgress?.(sizeBytes, totalBytes)
  }
  return { sha256: hash.digest('hex'), sizeBytes, head }
}

/** Fills the buffer as far as the file goes, so that every one but the last is whole. */
async function fill(source: FileHandle, buffer: Buffer, file: string): Promise<number> {
  let filled = 0
  try {
    while (filled < buffer.length) {
      const { bytesRead } = await source.read(buffer, filled, buffer.length - filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
  } catch (error) {
    throw new AppError('file.unreadable', { file }, { cause: error })
  }
  return filled
}

function keepOnce(database: DatabaseSync, id: number, sha256: string, sizeBytes: number): void {
  const known = database.prepare('select id from evidence where sha256 = ?').get(sha256)
  if (known) return dropEvidence(database, id)
  database.prepare('update evidence set sha256 = ?, size_bytes = ? where id = ?').run(sha256, sizeBytes, id)
}

/** Takes one stored file out again, with all its chunks, or with those that a broken-off intake left. */
export function dropEvidence(database: DatabaseSync, id: number): void {
  inTransaction(database, () => {
    database.prepare('delete from chunks where evidence = ?').run(id)
    database.prepare('delete from evidence where id = ?').run(id)
  })
  database.exec('pragma incremental_vacuum')
}

/** What a crash in the middle of an intake left behind. */
export function dropUnfinished(database: DatabaseSync): void {
  for (const row of database.prepare('select id from evidence where sha256 is null').all()) dropEvidence(database, Number(row['id']))
}

export function evidenceSize(database: DatabaseSync, file: string, sha256: string): number {
  const row = database.prepare('select size_bytes from evidence where sha256 = ?').get(sha256)
  if (!row) throw new AppError('dossier.evidenceMissing', { file, sha256 })
  return Number(row['size_bytes'])
}

/**
 * The bytes of a stored file, chunk by chunk; fails at its end with `dossier.evidenceMissing` if they are not the bytes the hash names.
 *
 * Nothing is held open in the database between two chunks.
 */
export function* readEvidence(database: DatabaseSync, file: string, sha256: string): Generator<Uint8Array> {
  const row = database.prepare('select id from evidence where sha256 = ?').get(sha256)
  const hash = createHash('sha256')
  if (row) {
    const select = database.prepare('select bytes from chunks where evidence = ? and number = ?')
    for (let number = 0; ; number++) {
      const bytes = select.get(row['id']!, number)?.['bytes'] as Uint8Array | undefined
      if (!bytes) break
      hash.update(bytes)
      yield bytes
    }
  }
  if (!row || hash.digest('hex') !== sha256) throw new AppError('dossier.evidenceMissing', { file, sha256 })
}

/** By content; text has no mark of its own, and what is neither is named as what it is: bytes. */
async function mediaType(head: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  if (found) return found.mime
  const text = new TextDecoder('utf-8', { fatal: true })
  try {
    return text.decode(head, { stream: true }).includes('\0') ? 'application/octet-stream' : 'text/plain'
  } catch {
    return 'application/octet-stream'
  }
}
