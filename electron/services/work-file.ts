import { readFileSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import { WorkFile } from '../../shared/saved/work-file.ts'
import { regularFileSize } from './regular-file.ts'

const limitBytes = 64 << 20

/** @throws work.invalid, file.missing, file.isFolder, file.unreadable */
export function readWorkFile(filePath: string): WorkFile {
  const size = regularFileSize(filePath)
  if (size > limitBytes) throw new AppError('work.invalid', { file: filePath, detail: `${size} > ${limitBytes}` })
  let data: unknown
  try {
    data = JSON.parse(readFileSync(filePath, 'utf8'))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new AppError('file.unreadable', { file: filePath }, { cause: error })
    throw new AppError('work.invalid', { file: filePath, detail: (error as Error).message }, { cause: error })
  }
  const parsed = WorkFile.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('work.invalid', { file: filePath, detail: `${issue!.path.join('.')}: ${issue!.message}` })
}
