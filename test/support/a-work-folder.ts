import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll } from 'vitest'

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
