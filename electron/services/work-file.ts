import { readFileSync, statSync } from 'node:fs'

import { AppError } from '../../shared/errors.ts'
import { WorkFile } from '../../shared/saved/work-file.ts'

const limitBytes = 64 << 20

/** @throws work.invalid, file.missing */
export function readWorkFile(filePath: string): WorkFile {
  const size = statSync(filePath, { throwIfNoEntry: false })?.size
  if (size === undefined) throw new AppError('file.missing', { file: filePath })
  if (size > limitBytes) throw new AppError('work.invalid', { file: filePath, detail: `${size} > ${limitBytes}` })
  let data: unknown
  try {
    data = JSON.parse(readFileSync(filePath, 'utf8'))
  } catch (error) {
    throw new AppError('work.invalid', { file: filePath, detail: (error as Error).message }, { cause: error })
  }
  const parsed = WorkFile.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError('work.invalid', { file: filePath, detail: `${issue!.path.join('.')}: ${issue!.message}` })
}
