import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll } from 'vitest'

import { art28 } from './command-line.ts'

/** An empty folder for all tests of a file or block together, gone after them. */
export function aSharedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'art28-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A small agreement of our own, work on it, and the evidence that the work takes in. */
const files = ['own-agreement.txt', 'own-work.json', 'evidence.txt'] as const

/** Lays the small agreement, its work file and its evidence in a folder. */
export function layWork(folder: string): void {
  for (const name of files) copyFileSync(fixture(name), join(folder, name))
}

export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
}

/** What a signer needs: a home of their own and a passphrase. */
export const signer = { ART28_HOME: 'home', ART28_PASSPHRASE: 'een lange wachtwoordzin' }

export const signedAt = '2026-11-20T11:00:00.000Z'

/** Does the small work as far as `audit.art28` and the report signed with a new identity, in `rapport/`; gives the identity's id. */
export function signReport(folder: string): string {
  layWork(folder)
  const given = { cwd: folder, env: signer }
  art28(['apply', 'audit.art28', 'own-work.json', '--at', '2026-11-20T09:00:00.000Z'], given)
  art28(['identity', 'new', '--name', 'Anna Auditor', '--organisation', 'Voorbeeld Audit', '--at', '2026-11-20T08:00:00.000Z'], given)
  const id = art28(['identity', 'list'], given).out.slice(0, 16)
  const { status, err } = art28(['report', 'audit.art28', '--out', 'rapport', '--identity', id, '--at', signedAt], given)
  if (status !== 0) throw new Error(err)
  return id
}
