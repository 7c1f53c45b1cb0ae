import { AppError } from '../../../shared/errors.ts'

/** SQLite's primary result codes that mean something to a person. */
const codes = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 } as const

/** Extended codes for a write that the disk refused: of bytes, of their forcing to disk, of a change of size. */
const refusedWrites: readonly number[] = [778, 1034, 1290, 1546, 4874]

/** Runs a piece of work on the database and names what SQLite refuses. Anything else passes unchanged. */
export function namingSqliteErrors<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw named(file, error)
  }
}

function named(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error
  if (refusedWrites.includes(error.errcode)) return new AppError('disk.full', { file }, { cause: error })
  switch (error.errcode & 0xff) {
    case codes.busy:
    case codes.locked:
      return new AppError('dossier.locked', { file }, { cause: error })
    case codes.readOnly:
      return new AppError('dossier.readOnly', { file }, { cause: error })
    case codes.full:
      return new AppError('disk.full', { file }, { cause: error })
    case codes.notADatabase:
      return new AppError('dossier.notADossier', { file }, { cause: error })
    case codes.corrupt:
    case codes.ioError:
      return new AppError('dossier.damaged', { file, detail: error.message }, { cause: error })
    case codes.cannotOpen:
      return new AppError('file.unreadable', { file }, { cause: error })
    default:
      return error
  }
}
