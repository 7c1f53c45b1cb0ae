import { existsSync } from 'node:fs'
import path from 'node:path'

import { nextDue } from '../../../shared/audit/next-due.ts'
import { stageOf } from '../../../shared/audit/stage.ts'
import type { Catalogue } from '../../../shared/catalogue/index.ts'
import type { KnownDossier } from '../../../shared/contract/dossiers.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant } from '../../../shared/values.ts'
import type { StoredDossier } from '../../stored-dossier.ts'
import type { Snapshot } from './session.ts'

const mostKept = 200

const updateAfterMs = 2000

export interface KnownDossiers {
  list(): readonly KnownDossier[]
  /** @throws dossier.unlisted */
  pathOf(id: string): string
  /** The id under which the list knows this file, or would. */
  idOf(filePath: string): string
  /** Puts a dossier at the top of the list, as it stands. */
  note(snapshot: Snapshot): void
  /** Brings what the list says of a dossier up to date, unless it was forgotten meanwhile. */
  update(snapshot: Snapshot): void
  /** The same, but not at every change while somebody types. */
  updateSoon(snapshot: Snapshot): void
  forget(id: string): void
}

export interface KnownDossiersEffects {
  readonly now: () => Instant
  readonly randomId: () => string
  readonly store: { knownDossiers(): readonly StoredDossier[]; saveKnownDossiers(list: readonly StoredDossier[]): void }
  readonly catalogue: () => Pick<Catalogue, 'course' | 'severities'>
  /** Where the examples lie. */
  readonly examplesFolder: string
}

/** The dossiers that were opened here before, the last one first. */
export function knownDossiers({ now, randomId, store, catalogue, examplesFolder }: KnownDossiersEffects): KnownDossiers {
  const stored = () => store.knownDossiers()
  let waiting: { readonly snapshot: Snapshot; readonly timer: NodeJS.Timeout } | null = null

  function note(snapshot: Snapshot): void {
    forgetWaiting()
    const { id, filePath, audit, events } = snapshot
    const { side, controller, processor, engagement } = audit
    const known: StoredDossier = {
      id,
      path: filePath,
      side,
      controller: controller.name,
      processor: processor.name,
      title: engagement.title,
      stage: stageOf(audit),
      next: nextDue(audit, catalogue(), now().slice(0, 10)),
      changedAt: events.at(-1)!.at,
      isExample: path.dirname(filePath) === examplesFolder,
    }
    store.saveKnownDossiers([known, ...stored().filter((each) => each.id !== id && each.path !== filePath)].slice(0, mostKept))
  }

  function update(snapshot: Snapshot): void {
    if (stored().some(({ id }) => id === snapshot.id)) note(snapshot)
    else forgetWaiting()
  }

  function forgetWaiting(): void {
    clearTimeout(waiting?.timer)
    waiting = null
  }

  return {
    list: () => stored().map(({ path: filePath, ...known }) => ({ ...known, fileName: path.basename(filePath), folder: path.dirname(filePath), isMissing: !existsSync(filePath) })),

    pathOf(id) {
      const known = stored().find((each) => each.id === id)
      if (!known) throw new AppError('dossier.unlisted', {})
      return known.path
    },

    idOf: (filePath) => stored().find((known) => known.path === filePath)?.id ?? randomId(),

    note,
    update,

    updateSoon(snapshot) {
      const timer = waiting?.timer ?? setTimeout(() => waiting && update(waiting.snapshot), updateAfterMs).unref()
      waiting = { snapshot, timer }
    },

    forget: (id) => store.saveKnownDossiers(stored().filter((known) => known.id !== id)),
  }
}
