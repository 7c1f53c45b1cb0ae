import { constants, type Stats } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'

import { AppError } from '../../../shared/errors.ts'

const mebibyte = 1024 * 1024

/** An agreement of this size in plain text would be thousands of pages. */
export const limitMiB = 20

/** An agreement's file, in memory. */
export interface AgreementBytes {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** An agreement's file as it lies there. @throws AppError `file.missing`, `file.isFolder`, `file.unreadable`, `file.changed` or `agreement.tooLarge` */
export async function loadAgreementFile(filePath: string, { open }: Pick<typeof fs, 'open'> = fs): Promise<AgreementBytes> {
  const file = await openFile(filePath, open)
  try {
    const before = await file.stat()
    if (before.isDirectory()) throw new AppError('file.isFolder', { file: filePath })
    if (!before.isFile()) throw new AppError('file.unreadable', { file: filePath })
    refuseLarge(basename(filePath), before.size)
    return { fileName: basename(filePath), bytes: await readWhole(file, before, filePath) }
  } finally {
    await file.close()
  }
}

/** @throws agreement.tooLarge */
export function refuseLarge(file: string, sizeBytes: number): void {
  if (sizeBytes > limitMiB * mebibyte) throw new AppError('agreement.tooLarge', { file, sizeMiB: Math.ceil(sizeBytes / mebibyte), limitMiB })
}

async function openFile(filePath: string, open: typeof fs.open): Promise<FileHandle> {
  try {
    return await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('file.missing', { file: filePath }, { cause })
    if (code === 'EISDIR') throw new AppError('file.isFolder', { file: filePath }, { cause })
    throw new AppError('file.unreadable', { file: filePath }, { cause })
  }
}

/** Never more than the size seen at first; a file that grew, shrank, changed or vanished meanwhile is refused. */
async function readWhole(file: FileHandle, before: Stats, filePath: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(before.size)
  let length = 0
  let after: Stats
  try {
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    after = await file.stat()
  } catch (cause) {
    throw new AppError('file.unreadable', { file: filePath }, { cause })
  }
  if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.nlink === 0) throw new AppError('file.changed', { file: filePath })
  return bytes
}
