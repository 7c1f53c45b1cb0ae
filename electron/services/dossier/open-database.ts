import { pathToFileURL } from 'node:url'

import { DatabaseSync } from 'node:sqlite'

import { AppError } from '../../../shared/errors.ts'
import { applicationId, formatVersion, migrations, pageBytes } from '../../../shared/saved/dossier-format.ts'
import { regularFileSize } from '../regular-file.ts'
import { namingSqliteErrors } from './sqlite-errors.ts'

/**
 * How a dossier is opened. `lookPast` reads what the file itself holds, past another program's lock: what that program has not yet put there is not
 * seen, and what it changes meanwhile may be read half, which the chain and the hashes then show.
 */
export type OpenMode = 'read' | 'write' | 'lookPast'

/** A new, empty dossier; failures name the file as the person knows it. */
export function createDatabase(filePath: string, shownAs: string): DatabaseSync {
  return namingSqliteErrors(shownAs, () => {
    const database = newFile(filePath, shownAs)
    database.exec(`pragma page_size = ${pageBytes}; pragma auto_vacuum = incremental; pragma application_id = ${applicationId}`)
    migrate(database, 0)
    return database
  })
}

/** @throws disk.readOnly for a folder that is not there or may not be written to */
function newFile(filePath: string, shownAs: string): DatabaseSync {
  try {
    return new DatabaseSync(filePath)
  } catch (error) {
    throw new AppError('disk.readOnly', { file: shownAs }, { cause: error })
  }
}

/**
 * An existing dossier, alone in its file while it is open for writing.
 *
 * Every acknowledged change is on disk: WAL with `synchronous = FULL`, and the file is one again once it is closed.
 * Refuses what is not a dossier, what a newer version made, and what another program holds.
 */
export function openDatabase(filePath: string, mode: OpenMode): DatabaseSync {
  regularFileSize(filePath)
  return namingSqliteErrors(filePath, () => {
    const database = new DatabaseSync(mode === 'lookPast' ? unlocked(filePath) : filePath, { readOnly: mode !== 'write', timeout: 250 })
    try {
      const version = checkIdentity(database, filePath)
      if (mode === 'write') {
        database.exec('pragma locking_mode = exclusive; begin exclusive; commit; pragma synchronous = full; pragma secure_delete = on')
        migrate(database, version)
      }
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

function unlocked(filePath: string): URL {
  const url = pathToFileURL(filePath)
  url.searchParams.set('immutable', '1')
  return url
}

function checkIdentity(database: DatabaseSync, file: string): number {
  const pragma = (name: string) => Number(database.prepare(`pragma ${name}`).get()?.[name])
  if (pragma('application_id') !== applicationId) throw new AppError('dossier.notADossier', { file })
  const version = pragma('user_version')
  if (version > formatVersion) throw new AppError('dossier.newer', { file, version })
  return version
}

function migrate(database: DatabaseSync, from: number): void {
  migrations.slice(from).forEach((step, index) => {
    database.exec(`begin; ${step}; pragma user_version = ${from + index + 1}; commit`)
  })
}
