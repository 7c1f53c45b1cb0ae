import { createHash } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'

import { aDossierFile, aFolder, aMoment, anAuditor } from '../../../test/support/a-dossier.ts'
import { anOpeningOn } from '../../../test/support/an-opening.ts'
import { anAttachment } from '../../../test/support/a-trail.ts'
import { createDossier, openDossier } from './dossier.ts'
import { verifyDossier } from './verify-dossier.ts'

const bytes = Buffer.alloc(2_500_000, 'Artikel 1. De verwerker verwerkt. ')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const file = { fileName: 'overeenkomst.txt', sha256, sizeBytes: bytes.length }

function aDossierWithOriginal(): string {
  const filePath = join(aFolder(), 'audit.art28')
  createDossier(filePath, [anOpeningOn(file)], anAuditor, aMoment, bytes)
  return filePath
}

function asSql(filePath: string, sql: string): unknown {
  const database = new DatabaseSync(filePath)
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

describe('the file of the agreement', () => {
  it('is kept as it was received, in chunks, and is not evidence', () => {
    const filePath = aDossierWithOriginal()
    const dossier = openDossier(filePath, 'read')
    expect(Buffer.concat([...dossier.readFile(sha256)]).equals(bytes)).toBe(true)
    expect(dossier.audit().evidence).toEqual({})
    dossier.close()
    expect(asSql(filePath, 'select number, length(bytes) as size from chunks order by number')).toEqual([
      { number: 0, size: 1_048_576 },
      { number: 1, size: 1_048_576 },
      { number: 2, size: 402_848 },
    ])
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, seal: 'intact', agreements: [{ ...file, state: 'intact' }], files: [] })
  })

  it('counts when the dossier is checked, with how far the check is', () => {
    const told: [number, number][] = []
    verifyDossier(aDossierWithOriginal(), { onProgress: (done, total) => told.push([done, total]) })
    expect(told.at(-1)).toEqual([bytes.length, bytes.length])
  })

  it('is not there in a dossier made without it, which is no damage', () => {
    const filePath = aDossierFile()
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, agreements: [{ state: 'absent' }] })
  })

  it.each([
    ['a byte is another', `update chunks set bytes = cast('B' || substr(cast(bytes as text), 2) as blob) where number = 1`],
    ['its end is gone', 'delete from chunks where number = 2'],
    ['nothing of it is left but its name', 'delete from chunks'],
  ])('is found to be broken where %s, whoever sealed the dossier anew', (_, sql) => {
    const filePath = aDossierWithOriginal()
    asSql(filePath, sql)
    const dossier = openDossier(filePath, 'write')
    dossier.append([{ kind: 'agreement.confirmWholeTextRead', payload: {} }], anAuditor, aMoment)
    dossier.close()
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: false, seal: 'intact', agreements: [{ state: 'broken' }] })
  })

  it('breaks the seal where it was taken out whole', () => {
    const filePath = aDossierWithOriginal()
    asSql(filePath, 'delete from chunks')
    asSql(filePath, 'delete from evidence')
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: false, seal: 'broken', agreements: [{ state: 'absent' }] })
  })

  it('is kept only with the line that names it', () => {
    const filePath = aDossierFile()
    const dossier = openDossier(filePath, 'write')
    expect(() => dossier.append([{ kind: 'audit.dance', payload: {} }], anAuditor, aMoment, bytes)).toThrow('command.unknown')
    expect(dossier.holdsFile(sha256)).toBe(false)
    dossier.close()
  })

  it('is kept once where it is evidence too, and stays when that is removed', async () => {
    const filePath = aDossierWithOriginal()
    const source = join(dirname(filePath), 'overeenkomst.txt')
    writeFileSync(source, bytes)
    const dossier = openDossier(filePath, 'write')
    const stored = await dossier.storeFile(source)
    dossier.discardFile(sha256)
    dossier.append([{ kind: 'evidence.attach', payload: anAttachment({ id: 'EV-1', file: stored, obtainedOn: '2026-11-20' }) }], anAuditor, aMoment)
    dossier.append([{ kind: 'evidence.remove', payload: { id: 'EV-1', reason: 'Dubbel.' } }], anAuditor, aMoment)
    dossier.close()
    openDossier(filePath, 'write').close()
    expect(statSync(filePath).size).toBeLessThan(3_000_000)
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, agreements: [{ state: 'intact' }], files: [] })
  })
})
