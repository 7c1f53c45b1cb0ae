import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { namedDiskError } from './disk-errors.ts'

export interface Writing {
  /** Permissions of a new file. */
  readonly mode?: number
  /** Refuse with `file.exists` where there is a file already; otherwise it is replaced. */
  readonly isNew?: boolean
  /** Done once everything is on disk, before any file takes its name; where it throws, none does. */
  readonly beforeNaming?: () => void
}

export interface WholeFile {
  readonly filePath: string
  readonly parts: Uint8Array | string | Iterable<Uint8Array>
}

/** Writes one file as {@link writeTogether} writes several. */
export function writeWhole(filePath: string, parts: WholeFile['parts'], writing: Writing = {}): void {
  writeTogether([{ filePath, parts }], writing)
}

/**
 * Writes files whole, all of them or none: under temporary names, on disk, then under their own.
 *
 * Makes a folder where there is none. Fails with `disk.full` or `disk.readOnly`, or with what `parts` throws; files that were there before are then as they were.
 */
export function writeTogether(files: readonly WholeFile[], { mode = 0o644, isNew = false, beforeNaming }: Writing = {}): void {
  const taken = files.find(({ filePath }) => isNew && existsSync(filePath))
  if (taken) throw new AppError('file.exists', { file: taken.filePath })
  const temporary = files.map(({ filePath }, index) => join(dirname(filePath), `.art28.${process.pid}.${index}.new`))
  try {
    for (const [index, { filePath, parts }] of files.entries()) naming(filePath, () => writeToDisk(temporary[index]!, parts, mode))
    beforeNaming?.()
    for (const [index, { filePath }] of files.entries()) naming(filePath, () => renameSync(temporary[index]!, filePath))
  } catch (error) {
    temporary.forEach(dropIfThere)
    throw error
  }
}

function writeToDisk(filePath: string, parts: WholeFile['parts'], mode: number): void {
  mkdirSync(dirname(filePath), { recursive: true })
  const file = openSync(filePath, 'w', mode)
  try {
    for (const part of partsOf(parts)) {
      for (let written = 0; written < part.length; ) written += writeSync(file, part, written)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Where the folder itself is not one, there is nothing to drop, and the first failure is the one to tell. */
function dropIfThere(filePath: string): void {
  if (existsSync(filePath)) rmSync(filePath)
}

function partsOf(content: WholeFile['parts']): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')]
  return content instanceof Uint8Array ? [content] : content
}

function naming(file: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw namedDiskError(error, file)
  }
}
