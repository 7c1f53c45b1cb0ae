import { existsSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'

import type { Request } from '../../shared/audit/decide.ts'
import type { AuditEvent } from '../../shared/audit/event.ts'
import { AppError } from '../../shared/errors.ts'
import type { WorkFile, WorkStep } from '../../shared/saved/work-file.ts'
import type { Instant, Person } from '../../shared/values.ts'
import { openingOn } from './agreement-reading.ts'
import { type AgreementBytes, loadAgreementFile } from './documents/load-agreement-file.ts'
import { createDossier, type Dossier } from './dossier/dossier.ts'
import type { Work } from './dossier/evidence-files.ts'
import { libraryAgreementPath } from './knowledge.ts'
import type { Opening } from './opening-commands.ts'
import { liesBelow } from './same-file.ts'

/** Reads an agreement, and says with which commands an audit on it begins. */
export type OpenOn = (agreement: AgreementBytes, opening: Opening) => Promise<readonly Request[]>

/**
 * Makes the dossier of a work file that says how its audit begins, at the time of its first step or else `at`.
 *
 * Its agreement is read in this thread unless `openOn` does so elsewhere.
 * @throws work.missing where it does not say
 */
export async function createAsWritten(dossierPath: string, work: WorkFile, workFilePath: string, at: Instant, openOn: OpenOn = openingOn): Promise<void> {
  if (!work.opening) throw new AppError('work.missing', { file: workFilePath, field: 'opening' })
  const { agreement, ...opening } = work.opening
  const file = await loadAgreementFile(namedFile(workFilePath, agreement))
  const [first] = work.steps
  const starter = first?.by ?? Object.keys(work.people)[0]
  if (starter === undefined) throw new AppError('work.missing', { file: workFilePath, field: 'people' })
  const by = whoActs(work, { by: starter })
  createDossier(dossierPath, await openOn(file, opening), by, first?.at ?? at, file.bytes)
}

export interface StepsWork extends Work {
  readonly now: () => Instant
  /** Told of every step once it is on disk. */
  readonly onDone?: (events: readonly AuditEvent[], done: number, total: number) => void
}

/**
 * Does the steps of a work file on a dossier, one after the other; each is on disk before the next begins.
 *
 * Stops at the first step that is refused, with its error; what was done before it stays done.
 */
export async function doSteps(dossier: Dossier, work: WorkFile, workFilePath: string, options: StepsWork): Promise<void> {
  const { now, onDone, signal } = options
  for (const [index, step] of work.steps.entries()) {
    signal?.throwIfAborted()
    const payload = step.file === undefined ? step.with : { ...step.with, file: await dossier.storeFile(namedFile(workFilePath, step.file), options) }
    const events = dossier.append([{ kind: step.do, payload }], whoActs(work, step), step.at ?? now())
    onDone?.(events, index + 1, work.steps.length)
  }
}

function whoActs({ people }: WorkFile, { by }: Pick<WorkStep, 'by'>): Person {
  if (!Object.hasOwn(people, by)) throw new AppError('work.unknownPerson', { person: by })
  return people[by]!
}

const library = 'library:'

/** A file named in a work file: in its folder or below, or in the product's library. A name or a link that leads out is refused. */
function namedFile(workFilePath: string, name: string): string {
  if (name.startsWith(library)) return libraryAgreementPath(name.slice(library.length))
  const folder = dirname(resolve(workFilePath))
  const filePath = resolve(folder, name)
  const leadsOut = existsSync(filePath) && !liesBelow(folder, filePath)
  if (leadsOut || !filePath.startsWith(folder + sep)) throw new AppError('file.outside', { file: name, folder: basename(folder) })
  return filePath
}
