import { existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import type { DatabaseSync } from 'node:sqlite'

import { agreementFiles } from '../../../shared/audit/agreement-files.ts'
import type { Audit } from '../../../shared/audit/audit.ts'
import { decide, type Request } from '../../../shared/audit/decide.ts'
import type { AuditEvent, StoredEvent } from '../../../shared/audit/event.ts'
import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { foldEvents, nextAudit } from '../../../shared/audit/fold.ts'
import { AppError } from '../../../shared/errors.ts'
import { openSeal, sealMark } from '../../../shared/saved/dossier-format.ts'
import type { Instant, Person } from '../../../shared/values.ts'
import { holdsFile, keepOriginal } from './agreement-originals.ts'
import { dropEvidence, dropUnfinished, evidenceSize, type Intake, readEvidence, storeEvidenceFile } from './evidence-files.ts'
import { inTransaction } from './in-transaction.ts'
import { createDatabase, openDatabase, type OpenMode } from './open-database.ts'
import { sealFile } from './seal.ts'
import { namingSqliteErrors } from './sqlite-errors.ts'
import { chain, insertEvents, readTrail } from './trail.ts'

/** One audit in its file. What a call has returned from is on disk; there is no other way to save. */
export interface Dossier {
  readonly filePath: string
  readonly audit: () => Audit
  readonly events: () => readonly AuditEvent[]
  /**
   * All of the commands or none: the first that is refused is thrown as its error, and nothing is kept.
   *
   * `original`: the bytes of the agreement's file that the commands name, kept with them.
   */
  readonly append: (commands: readonly Request[], by: Person, at: Instant, original?: Uint8Array) => readonly AuditEvent[]
  /** Trail and audit as appending the commands would make them. Refuses what appending refuses; nothing is kept. */
  readonly foresee: (commands: readonly Request[], by: Person, at: Instant) => { readonly audit: Audit; readonly events: readonly AuditEvent[] }
  /** Takes a file's bytes in; a command must still attach it to the audit. */
  readonly storeFile: (filePath: string, intake?: Intake) => Promise<EvidenceFile>
  /** Lets go of bytes that were taken in and then not attached: what any line of the trail names stays. */
  readonly discardFile: (sha256: string) => void
  readonly readFile: (sha256: string) => Iterable<Uint8Array>
  /** Whether bytes are here under this hash: of a piece of evidence, or of an agreement's file, which older dossiers do not have. */
  readonly holdsFile: (sha256: string) => boolean
  /** @throws dossier.evidenceMissing */
  readonly fileSize: (sha256: string) => number
  readonly close: () => void
}

/**
 * Makes a dossier with its first commands, and the agreement's file that they name, and closes it again.
 *
 * It comes into being under a temporary name and takes its own only when it is whole. An existing file is never overwritten.
 */
export function createDossier(filePath: string, commands: readonly Request[], by: Person, at: Instant, original?: Uint8Array): void {
  const temporary = join(dirname(filePath), `.${basename(filePath)}.${process.pid}.new`)
  try {
    const dossier = dossierOn(createDatabase(temporary, filePath), { filePath: temporary, shownAs: filePath, mode: 'write' }, [])
    try {
      dossier.append(commands, by, at, original)
    } finally {
      dossier.close()
    }
    takeName(temporary, filePath)
  } finally {
    rmSync(temporary, { force: true })
  }
}

export function openDossier(filePath: string, mode: OpenMode): Dossier {
  const database = openDatabase(filePath, mode)
  try {
    const events = namingSqliteErrors(filePath, () => readTrail(database, filePath))
    if (events.length === 0) throw new AppError('audit.notOpened', {})
    const dossier = dossierOn(database, { filePath, shownAs: filePath, mode }, events)
    if (mode === 'write') namingSqliteErrors(filePath, () => dropLeftovers(database, dossier.audit(), events))
    return dossier
  } catch (error) {
    database.close()
    throw error
  }
}

interface DossierFile {
  readonly filePath: string
  /** The name that a person knows the file by. */
  readonly shownAs: string
  readonly mode: OpenMode
}

function dossierOn(database: DatabaseSync, { filePath, shownAs, mode }: DossierFile, trail: readonly AuditEvent[]): Dossier {
  const events = [...trail]
  let audit = foldEvents(events)
  let isUnsealed = mode === 'write' && database.prepare('select text from seal').get()?.['text'] === sealMark + openSeal
  const naming = <T>(work: () => T) => namingSqliteErrors(shownAs, work)

  const unseal = () => {
    if (isUnsealed) return
    database.exec('pragma journal_mode = wal')
    database.prepare('update seal set text = ?').run(sealMark + openSeal)
    isUnsealed = true
  }

  /** The lines that the commands would add, and the audit they would make; the trail is as it was. */
  const judge = (commands: readonly Request[], by: Person, at: Instant) => {
    const count = events.length
    const stored: StoredEvent[] = []
    let next = audit
    try {
      for (const command of commands) {
        const stamp = { sequence: events.length + 1, at, by }
        const payload = decide(next, command, stamp, events)
        const line = chain({ ...stamp, command: command.kind, payload }, events.at(-1))
        next = nextAudit(next, line.event, events)
        events.push(line.event)
        stored.push(line.stored)
      }
      return { audit: next, added: events.slice(count), stored }
    } finally {
      events.length = count
    }
  }

  return {
    filePath,
    events: () => events,
    audit: () => opened(audit),
    append: (commands, by, at, original) => {
      const before = audit
      const { audit: next, added, stored } = judge(commands, by, at)
      naming(() => {
        unseal()
        inTransaction(database, () => {
          if (original) keepOriginal(database, original)
          insertEvents(database, stored)
        })
      })
      audit = next
      events.push(...added)
      if (audit && audit.evidence !== before?.evidence) naming(() => forgetRemovedFiles(database, audit!, events))
      return added
    },
    foresee: (commands, by, at) => {
      const { audit: next, added } = judge(commands, by, at)
      return { audit: opened(next), events: [...events, ...added] }
    },
    storeFile: async (path, intake) => {
      await (intake?.inTurn ?? ((step) => step()))(() => naming(unseal))
      return storeEvidenceFile(database, shownAs, path, intake)
    },
    discardFile: (sha256) => {
      const row = database.prepare('select id from evidence where sha256 = ?').get(sha256)
      if (row && !isNamed(events, sha256)) naming(() => dropEvidence(database, Number(row['id'])))
    },
    readFile: (sha256) => readEvidence(database, shownAs, sha256),
    holdsFile: (sha256) => naming(() => holdsFile(database, sha256)),
    fileSize: (sha256) => evidenceSize(database, shownAs, sha256),
    close: () => {
      if (!database.isOpen) return
      try {
        if (isUnsealed) naming(() => database.exec('pragma journal_mode = delete'))
      } finally {
        database.close()
      }
      if (isUnsealed) sealFile(filePath)
    },
  }
}

function opened(audit: Audit | null): Audit {
  if (!audit) throw new AppError('audit.notOpened', {})
  return audit
}

/** Whether a line of the trail names this file, as evidence or as an agreement's. */
function isNamed(events: readonly AuditEvent[], sha256: string): boolean {
  const isEvidence = events.some(({ payload }) => (payload as { readonly file?: { readonly sha256?: unknown } | null }).file?.sha256 === sha256)
  return isEvidence || agreementFiles(events).some((file) => file.sha256 === sha256)
}

/** Gives the finished file its name, which nobody else may have; file systems without links (a memory stick's) rename instead. */
function takeName(temporary: string, filePath: string): void {
  try {
    linkSync(temporary, filePath)
  } catch (error) {
    if (existsSync(filePath)) throw new AppError('file.exists', { file: filePath }, { cause: error })
    renameSync(temporary, filePath)
  }
}

/** What a crash left behind: a file half taken in, or one whose removal was recorded and not yet carried out. */
function dropLeftovers(database: DatabaseSync, audit: Audit, events: readonly AuditEvent[]): void {
  dropUnfinished(database)
  forgetRemovedFiles(database, audit, events)
}

/** The bytes of removed evidence go, unless another piece or the agreement has the same; their line in the trail stays. Undoing an intake keeps them. */
function forgetRemovedFiles(database: DatabaseSync, { evidence }: Audit, events: readonly AuditEvent[]): void {
  const pieces = Object.values(evidence)
  const held = new Set([...agreementFiles(events), ...pieces.flatMap(({ file, removed }) => (file && !removed ? [file] : []))].map(({ sha256 }) => sha256))
  for (const { file, removed } of pieces) {
    if (!file || !removed || held.has(file.sha256)) continue
    const row = database.prepare('select id from evidence where sha256 = ?').get(file.sha256)
    if (row) dropEvidence(database, Number(row['id']))
  }
}
