import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { createDossier } from '../../electron/services/dossier/dossier.ts'
import { Opening } from '../../shared/audit/opening-commands.ts'
import type { Person } from '../../shared/values.ts'
import { anAudit, type TermValues } from './an-audit.ts'

export const anAuditor: Person = { name: 'A. de Vries', role: 'leadauditor', organisation: 'Voorbeeld Audit' }
export const aMoment = '2026-11-20T09:30:00.000Z'

/** An empty folder of the test's own, gone when the test is. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'art28-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A dossier on disk whose audit was just opened; closed. */
export function aDossierFile(values: TermValues = {}): string {
  const filePath = join(aFolder(), 'audit.art28')
  const opening = Object.fromEntries(Object.entries(anAudit(values)).filter(([key]) => key in Opening.shape))
  createDossier(filePath, [{ kind: 'audit.open', payload: opening }], anAuditor, aMoment)
  return filePath
}
