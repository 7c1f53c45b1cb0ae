import { AppError } from '../../shared/errors.ts'

const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']

/** What the system says of a write that failed, by the name that people know it by; what says nothing of a disk passes unchanged. */
export function namedDiskError(error: unknown, file: string): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  if (error instanceof AppError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error
  return new AppError(noRoom.includes(code) ? 'disk.full' : 'disk.readOnly', { file }, { cause: error })
}
