import { statSync, type Stats } from 'node:fs'

import { AppError } from '../../shared/errors.ts'

/** The size in bytes of what can be read from end to end; a pipe would be waited on for ever. @throws file.missing, file.isFolder, file.unreadable */
export function regularFileSize(file: string): number {
  const stats = statsOf(file)
  if (!stats) throw new AppError('file.missing', { file })
  if (!stats.isFile()) throw new AppError(stats.isDirectory() ? 'file.isFolder' : 'file.unreadable', { file })
  return stats.size
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false })
  } catch (error) {
    throw new AppError('file.unreadable', { file }, { cause: error })
  }
}
