import path from 'node:path'

import type { Request } from '../../../shared/audit/decide.ts'
import type { AuditEvent } from '../../../shared/audit/event.ts'
import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import type { OpenedDossier } from '../../../shared/contract/dossiers.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant, Person } from '../../../shared/values.ts'
import type { Dossier } from '../dossier/dossier.ts'
import type { Work } from '../dossier/evidence-files.ts'
import { oneAtATime, type Turns } from '../one-at-a-time.ts'
import type { AuditSource } from '../report/report-source.ts'
import { isSameFile, liesBelow } from '../same-file.ts'
import { openForWork, type OpenedForWork } from './open-for-work.ts'
import { storeAll } from './store-all.ts'

/** The open dossier as it stands: values that do not change any more. */
export interface Snapshot extends AuditSource {
  readonly id: string
  readonly filePath: string
  /** Its file name without the ending, which other files' names begin with. */
  readonly baseName: string
}

/** Who changes the dossier, and when. */
export type Stamp = { readonly by: Person; readonly at: Instant }

/**
 * The one dossier that is open, for everybody who works on it at the same time.
 *
 * Nothing interleaves: changes take turns, and whatever takes its file away for a while has it alone. What waits for its turn was asked of the dossier
 * that was open then: it is refused with `dossier.anotherOpen` where another is by the time it comes.
 */
export interface Session {
  opened(): OpenedDossier | null
  /** @throws dossier.noneOpen */
  snapshot(): Snapshot
  /** Opens a dossier in place of the one that is open, which stays open where this one cannot be. */
  open(id: string, filePath: string): Promise<OpenedDossier>
  close(): Promise<void>
  /** Whether this is the file of the open dossier. Nothing else may open it: that would drop the locks it is held by. */
  holds(filePath: string): boolean
  /** Whether the open dossier lies in this folder or below. */
  liesBelow(folderPath: string): boolean
  /** `original`: the bytes of the agreement's file that the commands name. */
  apply(commands: readonly Request[], stamp: Stamp, original?: Uint8Array): Promise<readonly AuditEvent[]>
  /** Has the dossier alone, changes it, and gives what was added to the trail. `id` is that of the dossier it was asked of, where that is a while ago. */
  change(work: (dossier: Dossier) => void | Promise<void>, id?: string): Promise<readonly AuditEvent[]>
  /** Takes the bytes of files in, while changes go on: of all of them or of none. */
  store(filePaths: readonly string[], work?: Work): Promise<EvidenceFile[]>
  /** The bytes of a stored file, chunk by chunk, while changes go on. @throws dossier.noneOpen once the dossier is closed */
  read(sha256: string): AsyncGenerator<Uint8Array>
  /** Whether bytes are in the dossier under this hash. */
  holdsBytes(sha256: string): boolean
  /** @throws dossier.evidenceMissing */
  sizeOf(sha256: string): number
  /** Does something long that reads the dossier: it stays open meanwhile, and changes go on. */
  whileOpen<T>(work: () => Promise<T>): Promise<T>
  /** Does something with the file itself, whole and sealed; the dossier is open again afterwards. */
  whileClosed<T>(work: (filePath: string) => Promise<T>): Promise<T>
}

export interface SessionNews {
  /** A change was made: the lists may follow. */
  changed(snapshot: Snapshot): void
  /** Before the dossier is closed for good. */
  closing(snapshot: Snapshot): void
  /** The dossier is not what the window knows, through nothing that the window did: this is what it is now. */
  replaced(opened: OpenedDossier): void
  /** It could not be opened again. */
  lost(error: unknown): void
}

interface Current extends OpenedForWork {
  readonly id: string
  readonly filePath: string
}

export function dossierSession(news: SessionNews): Session {
  let current: Current | null = null
  /** Long pieces of work that need the file to stay open, or closed. Taken before a turn, never within one. */
  const alone = oneAtATime()
  const inTurn = oneAtATime()

  function required(): Current {
    if (!current) throw new AppError('dossier.noneOpen', {})
    return current
  }

  async function forThisOne<T>(turns: Turns, work: () => T | Promise<T>, id = required().id): Promise<T> {
    return turns(() => {
      if (required().id !== id) throw new AppError('dossier.anotherOpen', {})
      return work()
    })
  }

  function writable(): Dossier {
    const { dossier, refusal } = required()
    if (refusal) throw refusal
    return dossier
  }

  function snapshotOf({ id, filePath, dossier }: Current): Snapshot {
    return { id, filePath, baseName: path.basename(filePath, '.art28'), audit: dossier.audit(), events: [...dossier.events()] }
  }

  /** Where it cannot be closed as it should, it stays open; where it cannot stay open either, that is told and there is nothing left to close. */
  function closeCurrent(): void {
    const closing = current
    if (!closing) return
    news.closing(snapshotOf(closing))
    try {
      closing.dossier.close()
      current = null
    } catch (error) {
      reopen(closing)
      if (current) throw error
    }
  }

  /** Opens the file again after it was closed, and says so where it is no longer what it was. */
  function reopen({ id, filePath, dossier: before, refusal: refusalBefore }: Current): void {
    current = null
    try {
      current = { id, filePath, ...openForWork(filePath) }
    } catch (error) {
      return news.lost(error)
    }
    const isAsBefore = current.dossier.events().at(-1)?.hash === before.events().at(-1)?.hash && (current.refusal === null) === (refusalBefore === null)
    if (!isAsBefore) news.replaced(openedOf(current))
  }

  return {
    opened: () => current && openedOf(current),
    snapshot: () => snapshotOf(required()),
    holds: (filePath) => current !== null && isSameFile(current.filePath, filePath),
    liesBelow: (folderPath) => current !== null && liesBelow(folderPath, current.filePath),

    open: (id, filePath) =>
      alone(() =>
        inTurn(() => {
          if (current && isSameFile(current.filePath, filePath)) return openedOf(current)
          const next = { id, filePath, ...openForWork(filePath) }
          try {
            closeCurrent()
          } catch (error) {
            next.dossier.close()
            throw error
          }
          current = next
          return openedOf(next)
        }),
      ),

    close: () => alone(() => inTurn(closeCurrent)),

    apply: (commands, { by, at }, original) =>
      forThisOne(inTurn, () => {
        const events = writable().append(commands, by, at, original)
        news.changed(snapshotOf(required()))
        return events
      }),

    change(work, id) {
      const changeAlone = async () => {
        const dossier = writable()
        const before = dossier.events().length
        try {
          await work(dossier)
        } catch (error) {
          if (dossier.events().length > before) news.replaced(openedOf(required()))
          throw error
        }
        news.changed(snapshotOf(required()))
        return dossier.events().slice(before)
      }
      return forThisOne(alone, () => inTurn(changeAlone), id)
    },

    store: (filePaths, work = {}) => forThisOne(alone, () => storeAll(writable(), filePaths, { ...work, inTurn })),

    async *read(sha256) {
      const { dossier } = required()
      const chunks = dossier.readFile(sha256)[Symbol.iterator]()
      for (;;) {
        const { done, value } = await inTurn(() => {
          if (current?.dossier !== dossier) throw new AppError('dossier.noneOpen', {})
          return chunks.next()
        })
        if (done) return
        yield value
      }
    },

    holdsBytes: (sha256) => required().dossier.holdsFile(sha256),

    sizeOf: (sha256) => required().dossier.fileSize(sha256),

    whileOpen: (work) => forThisOne(alone, work),

    whileClosed: (work) =>
      forThisOne(alone, () =>
        inTurn(async () => {
          const closed = required()
          if (closed.refusal?.code === 'dossier.locked') throw closed.refusal
          try {
            closed.dossier.close()
            return await work(closed.filePath)
          } finally {
            reopen(closed)
          }
        }),
      ),
  }
}

function openedOf({ id, filePath, dossier, refusal }: Current): OpenedDossier {
  return { id, fileName: path.basename(filePath), folder: path.dirname(filePath), isReadOnly: refusal !== null, events: [...dossier.events()] }
}
