import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { AppError } from '../../shared/errors.ts'

export interface Writing {
  /** Permissions of the new file. */
  readonly mode?: number
  /** Refuse with `file.exists` where there is a file already; otherwise it is replaced. */
  readonly isNew?: boolean
}

/**
 * Writes a file whole or not at all: under a temporary name, on disk, then under its own.
 *
 * Makes the folder where there is none. Fails with `disk.full` or `disk.readOnly`, or with what `parts` throws; a file that was there before is then as it was.
 */
export function writeWhole(filePath: string, parts: Uint8Array | string | Iterable<Uint8Array>, { mode = 0o644, isNew = false }: Writing = {}): void {
  if (isNew && existsSync(filePath)) throw new AppError('file.exists', { file: filePath })
  const temporary = join(dirname(filePath), `.${basename(filePath)}.${process.pid}.new`)
  try {
    mkdirSync(dirname(filePath), { recursive: true })
    const file = openSync(temporary, 'w', mode)
    try {
      for (const part of partsOf(parts)) {
        for (let written = 0; written < part.length; ) written += writeSync(file, part, written)
      }
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, filePath)
  } catch (error) {
    dropIfThere(temporary)
    throw named(filePath, error)
  }
}

/** Where the folder itself is not one, there is nothing to drop, and the first failure is the one to tell. */
function dropIfThere(filePath: string): void {
  if (existsSync(filePath)) rmSync(filePath)
}

function partsOf(content: Uint8Array | string | Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')]
  return content instanceof Uint8Array ? [content] : content
}

function named(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (error instanceof AppError || code === undefined) return error
  return new AppError(['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'disk.full' : 'disk.readOnly', { file }, { cause: error })
}
