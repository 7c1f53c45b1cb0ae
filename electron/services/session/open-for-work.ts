import { accessSync, constants } from 'node:fs'
import path from 'node:path'

import { AppError } from '../../../shared/errors.ts'
import { type Dossier, openDossier } from '../dossier/dossier.ts'

export interface OpenedForWork {
  readonly dossier: Dossier
  /** Why nothing can be changed in it; null where everything can. */
  readonly refusal: AppError | null
}

/** Opens a dossier for writing where that can be, else to look at: somebody else has it open, or the medium cannot be written. */
export function openForWork(filePath: string): OpenedForWork {
  try {
    requireWritableFolder(filePath)
    return { dossier: openDossier(filePath, 'write'), refusal: null }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { dossier: openToLookAt(filePath, error), refusal: error }
  }
}

function isRefusal(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === 'dossier.locked' || error.code === 'dossier.readOnly')
}

/** While it is open for writing, a dossier has files beside it. */
function requireWritableFolder(filePath: string): void {
  try {
    accessSync(path.dirname(filePath), constants.W_OK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new AppError('dossier.readOnly', { file: filePath }, { cause: error })
  }
}

/** What another program is just writing may be read half: that is no damage, so the first refusal is the one to tell. */
function openToLookAt(filePath: string, refusal: AppError): Dossier {
  if (refusal.code === 'dossier.readOnly') return openDossier(filePath, 'read')
  try {
    return openDossier(filePath, 'lookPast')
  } catch (error) {
    throw error instanceof AppError && error.code === 'dossier.newer' ? error : refusal
  }
}
