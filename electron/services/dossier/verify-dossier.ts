import type { DatabaseSync } from 'node:sqlite'

import { agreementFiles } from '../../../shared/audit/agreement-files.ts'
import type { AuditEvent } from '../../../shared/audit/event.ts'
import { foldEvents } from '../../../shared/audit/fold.ts'
import { AppError } from '../../../shared/errors.ts'
import type { DossierVerification } from '../../../shared/saved/dossier-verification.ts'
import { holdsFile } from './agreement-originals.ts'
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
  return { kind: 'dossier', isIntact: false, structure, events: 0, brokenAt: 0, lastHash: null, lastAt: null, seal: 'broken', agreements: [], files: [] }
}

function verifyOpened(database: DatabaseSync, filePath: string, { onProgress, signal }: Work): DossierVerification {
  try {
    const structure = structureProblem(() => String(database.prepare('pragma integrity_check(1)').get()?.['integrity_check']))
    const trail = structureOk(structure) ? verifyTrail(() => readTrail(database, filePath)) : { events: [], brokenAt: 0 }
    const audit = trail.events.length > 0 ? foldEvents(trail.events) : null

    const files = Object.values(audit?.evidence ?? {}).flatMap(({ id, file, removed }) => (file && !removed ? [{ id, ...file }] : []))
    const originals = agreementFiles(trail.events).map((file) => ({ ...file, isHere: isHere(database, file.sha256) }))
    const totalBytes = [...originals.filter((file) => file.isHere), ...files].reduce((total, { sizeBytes }) => total + sizeBytes, 0)
    let doneBytes = 0
    const isWhole = (sha256: string) => {
      signal?.throwIfAborted()
      return holds(() => {
        for (const chunk of readEvidence(database, filePath, sha256)) onProgress?.((doneBytes += chunk.length), totalBytes)
      })
    }
    const agreements = originals.map(({ isHere, ...file }) => ({ ...file, state: !isHere ? ('absent' as const) : isWhole(file.sha256) ? ('intact' as const) : ('broken' as const) }))
    const checked = files.map(({ id, fileName, sha256, sizeBytes }) => ({ id, fileName, sha256, sizeBytes, isIntact: isWhole(sha256) }))

    const seal = sealOf(filePath)
    const areWhole = checked.every((file) => file.isIntact) && agreements.every(({ state }) => state !== 'broken')
    const isIntact = structureOk(structure) && trail.brokenAt === null && areWhole && seal !== 'broken'
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
      agreements,
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

/** What cannot even be looked up counts as here: reading it then fails. */
function isHere(database: DatabaseSync, sha256: string): boolean {
  try {
    return holdsFile(database, sha256)
  } catch {
    return true
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
