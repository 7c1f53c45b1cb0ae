import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'

import type { Audit } from '../../../shared/audit/audit.ts'
import { formatVersion } from '../../../shared/saved/dossier-format.ts'
import { aFolder } from '../../../test/support/a-dossier.ts'
import { fixture } from '../../../test/support/a-work-folder.ts'
import { openDossier } from './dossier.ts'
import { verifyDossier } from './verify-dossier.ts'

/** What every fixture holds: a small audit with work of many kinds, one line of it undone and given back, frozen and signed. */
function expectTheAudit(audit: Audit): void {
  expect(audit).toMatchObject({
    id: 'LINDE-2026',
    agreement: { source: { fileName: 'own-agreement.txt' }, reading: { auditClause: { clause: '3.1' } } },
    processor: { name: 'Kade Hosting B.V.' },
    wholeTextRead: { by: 'Anna Auditor' },
    terms: { T01: { kind: 'confirmed' }, T07: { kind: 'corrected', value: ['document', 'on_site'] }, T14: { kind: 'confirmed' } },
    preconditions: { mandate: { explanation: 'Volmacht gezien.' } },
    evidence: { E1: { file: { fileName: 'evidence.txt' }, removed: null } },
    assessments: { T01: { conformity: 'conform', evidence: ['E1'] } },
    findings: { F1: { status: 'final', severity: 'medium', response: { position: 'agree' } } },
    notes: { N1: { text: 'Navragen of de lijst volledig is.' } },
    conclusion: { performance: 'no_conclusion' },
    frozen: { version: 1, signatures: [{ name: 'Anna Auditor', as: 'drawn_up_by' }] },
  })
  expect(audit.checklist).toHaveLength(85)
}

const versions = Array.from({ length: formatVersion }, (_, index) => index + 1)

describe.each(versions)('a dossier saved in format version %i', (version) => {
  const released = fixture(`dossier-v${version}.art28`)
  const isInOrder = { isIntact: true, events: 21, seal: 'intact', agreements: [{ fileName: 'own-agreement.txt', state: 'absent' }], files: [{ id: 'E1', fileName: 'evidence.txt', isIntact: true }] }

  it('verifies, and reads as the audit it was, without being changed', () => {
    const before = readFileSync(released)
    expect(verifyDossier(released)).toMatchObject(isInOrder)
    const dossier = openDossier(released, 'read')
    expectTheAudit(dossier.audit())
    expect(Buffer.concat([...dossier.readFile(dossier.audit().evidence['E1']!.file!.sha256)])).toEqual(readFileSync(fixture('evidence.txt')))
    dossier.close()
    expect(readFileSync(released)).toEqual(before)
  })

  it('is of the present version once it was opened for writing, and the same audit', () => {
    const filePath = join(aFolder(), 'audit.art28')
    copyFileSync(released, filePath)
    openDossier(filePath, 'write').close()
    const database = new DatabaseSync(filePath, { readOnly: true })
    expect(database.prepare('pragma user_version').get()).toEqual({ user_version: formatVersion })
    database.close()
    expect(verifyDossier(filePath)).toMatchObject(isInOrder)
    const dossier = openDossier(filePath, 'read')
    expectTheAudit(dossier.audit())
    dossier.close()
  })
})
