import type { DatabaseSync } from 'node:sqlite'

import type { AuditEvent } from '../../../shared/audit/event.ts'
import { foldEvents } from '../../../shared/audit/fold.ts'
import { AppError } from '../../../shared/errors.ts'
import type { DossierVerification } from '../../../shared/saved/dossier-verification.ts'
import { readEvidence, type Work } from './evidence-files.ts'
import { openDatabase } from './open-database.ts'
import { checkSeal, type SealState } from './seal.ts'
import { namingSqliteErrors } from './sqlite-errors.ts'
import { readTrail } from './trail.ts'

/**
 * Checks everything about a dossier that can be checked: database, chain of events, every command, every file's hash, and the seal.
 *
 * What is wrong is told in the result; only what is not a dossier at all, is missing, or is in use is an error.
 */
export function verifyDossier(filePath: string, work: Work = {}): DossierVerification {
  try {
    return verifyOpened(openDatabase(filePath, 'read'), filePath, work)
  } catch (error) {
    if (error instanceof AppError && error.code === 'dossier.damaged') return unreadable((error as AppError<'dossier.damaged'>).facts.detail)
    throw error
  }
}

/** A file that begins as a dossier does, and of which SQLite can make nothing more. */
function unreadable(structure: string): DossierVerification {
  return { kind: 'dossier', isIntact: false, structure, events: 0, brokenAt: 0, lastHash: null, lastAt: null, seal: 'broken', files: [] }
}

function verifyOpened(database: DatabaseSync, filePath: string, { onProgress, signal }: Work): DossierVerification {
  try {
    const structure = structureProblem(() => String(database.prepare('pragma integrity_check(1)').get()?.['integrity_check']))
    const trail = structureOk(structure) ? verifyTrail(() => readTrail(database, filePath)) : { events: [], brokenAt: 0 }
    const audit = trail.events.length > 0 ? foldEvents(trail.events) : null

    const files = Object.values(audit?.evidence ?? {}).flatMap(({ id, file, removed }) => (file && !removed ? [{ id, ...file }] : []))
    const totalBytes = files.reduce((total, { sizeBytes }) => total + sizeBytes, 0)
    let doneBytes = 0
    const checked = files.map(({ id, fileName, sha256, sizeBytes }) => {
      signal?.throwIfAborted()
      const isIntact = holds(() => {
        for (const chunk of readEvidence(database, filePath, sha256)) onProgress?.((doneBytes += chunk.length), totalBytes)
      })
      return { id, fileName, sha256, sizeBytes, isIntact }
    })

    const seal = sealOf(filePath)
    const isIntact = structureOk(structure) && trail.brokenAt === null && checked.every((file) => file.isIntact) && seal !== 'broken'
    const last = trail.events.at(-1)
    return {
      kind: 'dossier',
      isIntact,
      structure,
      events: trail.events.length,
      brokenAt: trail.brokenAt,
      lastHash: last?.hash ?? null,
      lastAt: last?.at ?? null,
      seal,
      files: checked,
    }
  } finally {
    database.close()
  }
}

function structureOk(structure: string): boolean {
  return structure === 'ok'
}

/** SQLite's own word on the file: `ok`, or the first thing it found. */
function structureProblem(check: () => string): string {
  try {
    return check()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function verifyTrail(read: () => AuditEvent[]): { events: AuditEvent[]; brokenAt: number | null } {
  try {
    return { events: read(), brokenAt: null }
  } catch (error) {
    if (error instanceof AppError && error.code === 'dossier.chainBroken') {
      return { events: [], brokenAt: (error as AppError<'dossier.chainBroken'>).facts.sequence }
    }
    return { events: [], brokenAt: 0 }
  }
}

function holds(work: () => void): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}

function sealOf(filePath: string): SealState {
  try {
    return namingSqliteErrors(filePath, () => checkSeal(filePath))
  } catch {
    return 'broken'
  }
}
