import { readFileSync, statSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'

/** Beyond this a file is not a report, its data or a manifest; a dossier is never read whole. */
const limitBytes = 512 << 20

/** A whole file in memory. @throws file.missing, file.isFolder, file.unreadable, file.tooLarge */
export function readLimited(file: string): Buffer {
  try {
    const stats = statSync(file)
    if (stats.isDirectory()) throw new AppError('file.isFolder', { file })
    if (stats.size > limitBytes) throw new AppError('file.tooLarge', { file, limitMiB: limitBytes >> 20 })
    return readFileSync(file)
  } catch (error) {
    if (error instanceof AppError) throw error
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new AppError(isMissing ? 'file.missing' : 'file.unreadable', { file }, { cause: error })
  }
}
