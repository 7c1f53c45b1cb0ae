import { spawnSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'

import type { EvidenceFile } from '../../../shared/audit/evidence.ts'
import { AppError } from '../../../shared/errors.ts'
import { aDossierFile, aFolder, aMoment, anAuditor } from '../../../test/support/a-dossier.ts'
import { anAttachment } from '../../../test/support/a-trail.ts'
import { openDossier } from './dossier.ts'
import { verifyDossier } from './verify-dossier.ts'

const read = { kind: 'agreement.confirmWholeTextRead', payload: {} }
const contractValue = (yearlyCents: number) => ({ kind: 'contractValue.set', payload: { yearlyCents } })

const attachment = (file: EvidenceFile, id = 'EV-1') => ({ kind: 'evidence.attach', payload: anAttachment({ id, file, obtainedOn: '2026-11-20' }) })

function inDossier<T>(filePath: string, work: (dossier: ReturnType<typeof openDossier>) => T): T {
  const dossier = openDossier(filePath, 'write')
  try {
    return work(dossier)
  } finally {
    dossier.close()
  }
}

function bytesOf(chunks: Iterable<Uint8Array>): Buffer {
  return Buffer.concat([...chunks])
}

const code = (error: unknown) => (error instanceof AppError ? error.code : error)

function codeOf(work: () => unknown): unknown {
  try {
    work()
    return 'nothing'
  } catch (error) {
    return code(error)
  }
}

describe('a dossier', () => {
  it('holds after reopening what was appended, in an unbroken chain', () => {
    const filePath = aDossierFile()
    inDossier(filePath, (dossier) => dossier.append([read, contractValue(120_000)], anAuditor, aMoment))
    const dossier = openDossier(filePath, 'read')
    expect(dossier.audit()).toMatchObject({ wholeTextRead: { by: anAuditor.name }, yearlyContractValueCents: 120_000 })
    expect(dossier.events().map(({ sequence, command }) => [sequence, command])).toEqual([
      [1, 'audit.open'],
      [2, 'agreement.confirmWholeTextRead'],
      [3, 'contractValue.set'],
    ])
    dossier.close()
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, structure: 'ok', events: 3, brokenAt: null, seal: 'intact' })
  })

  it('keeps none of several commands if one is refused', () => {
    const filePath = aDossierFile()
    inDossier(filePath, (dossier) => {
      expect(codeOf(() => dossier.append([read, { kind: 'audit.dance', payload: {} }], anAuditor, aMoment))).toBe('command.unknown')
      expect(dossier.events()).toHaveLength(1)
      dossier.append([contractValue(1)], anAuditor, aMoment)
    })
    expect(openDossier(filePath, 'read').events().map(({ command }) => command)).toEqual(['audit.open', 'contractValue.set'])
  })

  it('is never made over an existing file', () => {
    const filePath = aDossierFile()
    const before = readFileSync(filePath)
    expect(codeOf(() => inDossier(join(dirname(filePath), 'none.art28'), () => {}))).toBe('file.missing')
    expect(readFileSync(filePath).equals(before)).toBe(true)
  })

  it('is checked with tools that are not ours', () => {
    const filePath = aDossierFile()
    const line = `select '{"at":' || json_quote(at) || ',"by":' || by || ',"command":' || json_quote(command) || ',"payload":' || payload
      || ',"previousHash":' || json_quote(previous_hash) || ',"sequence":' || sequence || '}' from events where sequence = 1`
    const database = new DatabaseSync(filePath, { readOnly: true })
    const { hash } = database.prepare('select hash from events where sequence = 1').get() as { hash: string }
    const text = Object.values(database.prepare(line).get()!)[0] as string
    database.close()
    expect(spawnSync('sha256sum', { input: text, encoding: 'utf8' }).stdout).toContain(hash)
  })
})

describe('evidence in a dossier', () => {
  it('comes out as it went in, and is stored once', async () => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'log.bin')
    const bytes = Buffer.alloc(3_500_000, 'abcdefg')
    writeFileSync(source, bytes)
    const dossier = openDossier(filePath, 'write')
    const file = await dossier.storeFile(source)
    const again = await dossier.storeFile(source)
    dossier.append([attachment(file)], anAuditor, aMoment)
    expect(again).toEqual(file)
    expect(file).toMatchObject({ fileName: 'log.bin', sizeBytes: bytes.length, mediaType: 'text/plain' })
    expect(bytesOf(dossier.readFile(file.sha256)).equals(bytes)).toBe(true)
    dossier.close()
    expect(statSync(filePath).size).toBeLessThan(4_200_000)
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, files: [{ id: 'EV-1', isIntact: true }] })
  })

  it('loses its bytes when it is removed, and keeps its trace', async () => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'note.txt')
    writeFileSync(source, 'iets vertrouwelijks dat weg moet')
    const dossier = openDossier(filePath, 'write')
    const file = await dossier.storeFile(source)
    dossier.append([attachment(file)], anAuditor, aMoment)
    dossier.append([{ kind: 'evidence.remove', payload: { id: 'EV-1', reason: 'Niet nodig' } }], anAuditor, aMoment)
    dossier.close()
    expect(readFileSync(filePath).includes('iets vertrouwelijks')).toBe(false)
    expect(openDossier(filePath, 'read').audit().evidence['EV-1']).toMatchObject({ removed: { reason: 'Niet nodig' } })
    expect(verifyDossier(filePath).isIntact).toBe(true)
  })

  it.each([
    ['is a folder', (path: string) => mkdirSync(path), 'file.isFolder'],
    ['is a link', (path: string) => symlinkSync('/etc/hostname', path), 'file.isLink'],
    ['does not exist', () => {}, 'file.missing'],
    ['is a pipe that nobody writes to', (path: string) => void spawnSync('mkfifo', [path]), 'file.unreadable'],
  ])('is refused if it %s, and leaves nothing behind', async (_, make, expected) => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'source')
    make(source)
    const dossier = openDossier(filePath, 'write')
    expect(await dossier.storeFile(source).catch(code)).toBe(expected)
    dossier.close()
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, files: [] })
  })

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    ['shrinks', (path: string) => truncateSync(path, 10)],
  ])('is refused if it %s while it is read, and what was read is dropped', async (_, change) => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'source')
    writeFileSync(source, Buffer.alloc(5 << 20, 1))
    const dossier = openDossier(filePath, 'write')
    let changed = false
    const onProgress = () => {
      if (!changed) change(source)
      changed = true
    }
    expect(await dossier.storeFile(source, { onProgress }).catch(code)).toBe('file.changed')
    dossier.append([read], anAuditor, aMoment)
    dossier.close()
    expect(statSync(filePath).size).toBeLessThan(6 << 20)
    expect(readFileSync(filePath).includes(Buffer.alloc(100, 1))).toBe(false)
    expect(verifyDossier(filePath).isIntact).toBe(true)
  })

  it('can be broken off while it is taken in', async () => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'source')
    writeFileSync(source, Buffer.alloc(5 << 20, 1))
    const dossier = openDossier(filePath, 'write')
    const stop = new AbortController()
    await expect(dossier.storeFile(source, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow('abort')
    dossier.close()
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: true, files: [] })
  })
})

/** A copy of an open dossier is what a crash leaves. Another process makes it: closing a file here would drop SQLite's locks on it. */
function cutOff(filePath: string): string {
  const copy = join(aFolder(), 'cut-off.art28')
  spawnSync('cp', [filePath, copy])
  spawnSync('cp', [`${filePath}-wal`, `${copy}-wal`])
  return copy
}

describe('a dossier whose writer was cut off', () => {
  it('is sealed by being opened and closed', () => {
    const filePath = aDossierFile()
    const copy = inDossier(filePath, (dossier) => {
      dossier.append([read], anAuditor, aMoment)
      return cutOff(filePath)
    })
    expect(verifyDossier(copy)).toMatchObject({ isIntact: true, seal: 'open' })
    inDossier(copy, () => {})
    expect(verifyDossier(copy)).toMatchObject({ isIntact: true, seal: 'intact', events: 2 })
  })

  it('loses the bytes of evidence whose removal was recorded and not yet carried out', async () => {
    const filePath = aDossierFile()
    const source = join(dirname(filePath), 'note.txt')
    writeFileSync(source, 'iets vertrouwelijks dat weg moet')
    const dossier = openDossier(filePath, 'write')
    const file = await dossier.storeFile(source)
    dossier.append([attachment(file), { kind: 'evidence.remove', payload: { id: 'EV-1', reason: 'Niet nodig' } }], anAuditor, aMoment)
    await dossier.storeFile(source)
    dossier.append([read], anAuditor, aMoment)
    const copy = cutOff(filePath)
    dossier.close()
    const reader = openDossier(copy, 'read')
    expect(bytesOf(reader.readFile(file.sha256)).toString()).toContain('iets vertrouwelijks')
    reader.close()
    inDossier(copy, () => {})
    expect(readFileSync(copy).includes('iets vertrouwelijks')).toBe(false)
  })
})

describe('a dossier that is not as it should be', () => {
  it('shows every flipped byte', () => {
    const filePath = aDossierFile()
    inDossier(filePath, (dossier) => dossier.append([read, contractValue(5)], anAuditor, aMoment))
    const good = readFileSync(filePath)
    const flipped = join(dirname(filePath), 'flipped.art28')
    const isSeen = (place: number) => {
      const bytes = Buffer.from(good)
      bytes[place]! ^= 1 << (place % 8)
      writeFileSync(flipped, bytes)
      return codeOf(() => verifyDossier(flipped)) !== 'nothing' || !verifyDossier(flipped).isIntact
    }
    const everyHeaderByte = [...Array(110).keys()]
    const oneInAHundred = Array.from({ length: Math.floor(good.length / 97) }, (_, index) => index * 97)
    const unseen = [...everyHeaderByte, ...oneInAHundred].filter((place) => !isSeen(place))
    expect(unseen).toEqual([])
  })

  it.each([
    ['a text', () => Buffer.from('Dit is geen dossier, maar een gewone tekst.'), 'dossier.notADossier'],
    ['empty', () => Buffer.alloc(0), 'dossier.notADossier'],
    ['cut off', (good: Buffer) => good.subarray(0, 20_000), 'dossier.damaged'],
  ])('is refused if it is %s, and stays as it is', (_, change, expected) => {
    const filePath = aDossierFile()
    const bytes = change(readFileSync(filePath))
    writeFileSync(filePath, bytes)
    expect(codeOf(() => openDossier(filePath, 'write').close())).toBe(expected)
    expect(readFileSync(filePath).equals(bytes)).toBe(true)
  })

  it.each([
    ['another payload', "update events set payload = replace(payload, 'Opdrachtgever', 'Vriend') where sequence = 1", 1],
    ['a line taken out', 'delete from events where sequence = 2', 2],
    ['a blank more', "update events set payload = payload || ' ' where sequence = 2", 2],
    ['another time', "update events set at = '2020-01-01T00:00:00.000Z' where sequence = 3", 3],
  ])('is refused if it was edited by hand: %s', (_, sql, sequence) => {
    const filePath = aDossierFile()
    inDossier(filePath, (dossier) => dossier.append([read, contractValue(5)], anAuditor, aMoment))
    const database = new DatabaseSync(filePath)
    database.exec(sql)
    database.close()
    expect(() => openDossier(filePath, 'write')).toThrow(new AppError('dossier.chainBroken', { file: filePath, sequence }))
    expect(verifyDossier(filePath)).toMatchObject({ isIntact: false, brokenAt: sequence })
  })

  it('is refused if a newer version made it', () => {
    const filePath = aDossierFile()
    const database = new DatabaseSync(filePath)
    database.exec('pragma user_version = 99')
    database.close()
    expect(() => openDossier(filePath, 'read')).toThrow(new AppError('dossier.newer', { file: filePath, version: 99 }))
  })

  it('is refused while another has it open for writing', () => {
    const filePath = aDossierFile()
    inDossier(filePath, () => {
      expect(codeOf(() => openDossier(filePath, 'write'))).toBe('dossier.locked')
    })
  })

  it.skipIf(process.getuid?.() === 0)('says so if it may only be read', () => {
    const filePath = aDossierFile()
    chmodSync(filePath, 0o444)
    expect(codeOf(() => openDossier(filePath, 'write'))).toBe('dossier.readOnly')
    expect(openDossier(filePath, 'read').events()).toHaveLength(1)
  })
})
