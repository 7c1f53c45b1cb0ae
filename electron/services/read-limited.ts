import { readFileSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import { regularFileSize } from './regular-file.ts'

/** Beyond this a file is not a report, its data or a manifest; a dossier is never read whole. */
const reportLimitBytes = 512 << 20

/** A whole file in memory. @throws file.missing, file.isFolder, file.unreadable, file.tooLarge */
export function readLimited(file: string, limitBytes = reportLimitBytes): Buffer {
  if (regularFileSize(file) > limitBytes) throw new AppError('file.tooLarge', { file, limitMiB: limitBytes >> 20 })
  try {
    return readFileSync(file)
  } catch (error) {
    throw new AppError('file.unreadable', { file }, { cause: error })
  }
}
