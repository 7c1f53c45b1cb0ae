import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { AppError } from '../../shared/errors.ts'

/**
 * Writes a file whole or not at all: under a temporary name, on disk, then under its own.
 *
 * Makes the folder where there is none. Fails with `disk.full` or `disk.readOnly`; a file that was there before is then as it was.
 */
export function writeWhole(filePath: string, bytes: Uint8Array | string, mode = 0o644): void {
  const temporary = join(dirname(filePath), `.${basename(filePath)}.${process.pid}.new`)
  try {
    mkdirSync(dirname(filePath), { recursive: true })
    const file = openSync(temporary, 'w', mode)
    try {
      const content = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes
      for (let written = 0; written < content.length; ) written += writeSync(file, content, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, filePath)
  } catch (error) {
    rmSync(temporary, { force: true })
    const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '')
    throw new AppError(isFull ? 'disk.full' : 'disk.readOnly', { file: filePath }, { cause: error })
  }
}
