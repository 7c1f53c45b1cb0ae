import { readFileSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import { parseWorkFile } from '../../shared/saved/parse-work-file.ts'
import type { WorkFile } from '../../shared/saved/work-file.ts'
import { regularFileSize } from './regular-file.ts'

const limitMiB = 64

/** @throws work.tooLarge, file.missing, file.isFolder, file.unreadable, what {@link parseWorkFile} throws */
export function readWorkFile(filePath: string): WorkFile {
  if (regularFileSize(filePath) > limitMiB << 20) throw new AppError('work.tooLarge', { file: filePath, limitMiB })
  return parseWorkFile(textOf(filePath), filePath)
}

function textOf(filePath: string): string {
  try {
    return readFileSync(filePath, 'utf8')
  } catch (error) {
    throw new AppError('file.unreadable', { file: filePath }, { cause: error })
  }
}
