import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { createDossier } from '../../electron/services/dossier/dossier.ts'
import type { TermValues } from './an-audit.ts'
import { aMoment, anAuditor, anOpening } from './an-opening.ts'

export { aMoment, anAuditor } from './an-opening.ts'

/** An empty folder of the test's own, gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'art28-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A dossier on disk whose audit was just opened; closed. */
export function aDossierFile(values: TermValues = {}): string {
  const filePath = join(aFolder(), 'audit.art28')
  createDossier(filePath, [anOpening(values)], anAuditor, aMoment)
  return filePath
}
