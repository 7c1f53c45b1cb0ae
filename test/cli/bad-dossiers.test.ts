import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { beforeAll, describe, expect, it } from 'vitest'

import { createDossier } from '../../electron/services/dossier/dossier.ts'
import { checkFile } from '../../electron/services/verify-file.ts'
import { aFolder, aMoment, anAuditor } from '../support/a-dossier.ts'
import { anOpeningOn } from '../support/an-opening.ts'
import { aSharedFolder, fixture, layWork } from '../support/a-work-folder.ts'
import { anOutsider, art28 } from '../support/command-line.ts'
import { refusal, tried } from '../support/refusals.ts'

const file = 'audit.art28'
const made = aSharedFolder()

beforeAll(() => {
  layWork(made)
  art28(['apply', file, 'own-work.json'], { cwd: made })
}, 60_000)

/** A folder with a dossier to which something was done that art28 did not do. */
function aFolderWhere(harm: (filePath: string) => void): string {
  const folder = join(aFolder(), 'work')
  cpSync(made, folder, { recursive: true })
  harm(join(folder, file))
  return folder
}

const asSql = (sql: string) => (filePath: string) => {
  const database = new DatabaseSync(filePath)
  database.exec(sql)
  database.close()
}

const change = ['undo', file, '--by', 'Anna Auditor;leadauditor;Voorbeeld Audit']

describe('what is not a sound dossier is refused and left as it is', () => {
  it.each<[string, (filePath: string) => void, ReturnType<typeof refusal>]>([
    ['empty', (filePath) => writeFileSync(filePath, ''), refusal('dossier.notADossier', { file })],
    ['a text', (filePath) => writeFileSync(filePath, 'Geachte heer,\n'.repeat(100)), refusal('dossier.notADossier', { file })],
    ['another program’s database', asSql('pragma application_id = 7'), refusal('dossier.notADossier', { file })],
    ['of a newer version', asSql('pragma user_version = 99'), refusal('dossier.newer', { file, version: 99 })],
    ['with a line that was edited', asSql(`update events set payload = replace(payload, 'T01', 'T02') where sequence = 4`), refusal('dossier.chainBroken', { file, sequence: 4 })],
    ['with a line that was taken out', asSql('delete from events where sequence = 3'), refusal('dossier.chainBroken', { file, sequence: 3 })],
    ['with lines that were swapped', asSql('update events set sequence = case sequence when 4 then -5 else -4 end where sequence in (4, 5); update events set sequence = -sequence where sequence < 0'), refusal('dossier.chainBroken', { file, sequence: 4 })],
    ['with another writer’s name', asSql(`update events set by = replace(by, 'Anna', 'Bram') where sequence = 5`), refusal('dossier.chainBroken', { file, sequence: 5 })],
  ])('a file that is %s', (_, harm, expected) => {
    const folder = aFolderWhere(harm)
    expect(tried(folder, ['status', file])).toEqual(expected)
    expect(tried(folder, change)).toEqual(expected)
    const { status, err, touched } = tried(folder, ['verify', file])
    expect(touched).toEqual([])
    expect([1, 2]).toContain(status)
    expect(status === 2).toBe(err !== '')
  })

  it.each([100, 512, 20_000, 100_000, 200_000])('a file that was cut off after %i bytes', (sizeBytes) => {
    const folder = aFolderWhere((filePath) => truncateSync(filePath, sizeBytes))
    const { status, out, err, touched } = tried(folder, change)
    expect({ status, out, touched }).toEqual({ status: 2, out: '', touched: [] })
    expect(err).toMatch(/^‘audit\.art28’ is (geen art28-dossier|beschadigd \(.*\)).*\n$/)
    expect(tried(folder, ['verify', file])).toMatchObject({ status: 1, err: '', touched: [] })
  })

  it('and it is said in English to whoever asks for it', () => {
    expect(tried(aFolderWhere(asSql('pragma user_version = 99')), ['status', file, '--lang', 'en'])).toEqual(refusal('dossier.newer', { file, version: 99 }, 'en'))
  })

  it('evidence that was swapped is not handed out', () => {
    const folder = aFolderWhere(asSql(`update chunks set bytes = cast('vervalst' as blob)`))
    const { status, out, err, touched } = tried(folder, ['extract', file, 'E1', '--out', 'gotten.txt'])
    expect({ status, out, touched }).toEqual({ status: 2, out: '', touched: [] })
    expect(err).toMatch(/^Het bestand met hash [0-9a-f]{64} ontbreekt in ‘audit\.art28’ of is beschadigd\./)
    expect(tried(folder, ['verify', file])).toMatchObject({ status: 1, touched: [] })
  })

  it('an agreement that was swapped is not handed out', () => {
    const folder = aFolderWhere(asSql(`update chunks set bytes = cast('vervalst' as blob)`))
    expect(tried(folder, ['extract', file, '--agreement', '--out', 'gotten.txt'])).toMatchObject({ status: 2, out: '', touched: [] })
    expect(tried(folder, ['verify', file]).out).toContain('✗ Het oorspronkelijke bestand van de overeenkomst (own-agreement.txt) is veranderd')
  })
})

describe('the original of an agreement', () => {
  it('stays in the folder, whatever its name says', () => {
    const bytes = Buffer.from('Artikel 1. Verwerking.')
    const folder = join(aFolder(), 'work')
    mkdirSync(folder)
    const named = { fileName: '../../climbed.txt', sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length }
    createDossier(join(folder, file), [anOpeningOn(named)], anAuditor, aMoment, bytes)
    const { status, touched } = tried(folder, ['extract', file, '--agreement'])
    expect({ status, touched }).toEqual({ status: 0, touched: ['_.._climbed.txt'] })
  })

  it('is said not to be there where a dossier has its text alone', () => {
    const folder = aFolder()
    cpSync(fixture('dossier-v1.art28'), join(folder, file))
    expect(tried(folder, ['extract', file, '--agreement'])).toEqual(refusal('dossier.originalMissing', { file }))
    expect(tried(folder, ['verify', file])).toMatchObject({ status: 0, out: expect.stringMatching(/zit niet in dit dossier; de tekst ervan wel/) as string })
  })
})

it('a flipped bit anywhere in a dossier is seen', async () => {
  const sound = readFileSync(join(made, file))
  const filePath = join(aFolder(), file)
  const unseen: number[] = []
  for (let sample = 0; sample < 50; sample++) {
    const at = Math.floor((sample * sound.length) / 50) + ((sample * 7919) % Math.floor(sound.length / 50))
    const harmed = Buffer.from(sound)
    harmed[at]! ^= 1 << (sample % 8)
    writeFileSync(filePath, harmed)
    const isInOrder = await checkFile(filePath).then((checked) => checked.isInOrder, () => false)
    if (isInOrder) unseen.push(at)
  }
  expect(unseen).toEqual([])
})

describe('a dossier that somebody else holds', () => {
  it('is not written to, and may be tried again once it is free', async () => {
    const folder = aFolderWhere(() => undefined)
    const holder = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { DatabaseSync } from 'node:sqlite'
       new DatabaseSync(${JSON.stringify(join(folder, file))}).exec('pragma locking_mode = exclusive; begin exclusive')
       console.log('held')
       setInterval(() => undefined, 1000)`,
    ])
    try {
      await once(holder.stdout, 'data')
      for (const words of [change, ['status', file], ['verify', file], ['apply', file, 'own-work.json']]) {
        const { touched, ...ended } = tried(folder, words)
        expect({ ...ended, touched: touched.filter((name) => name !== `${file}-journal`) }).toEqual(refusal('dossier.locked', { file }))
      }
    } finally {
      holder.kill()
      await once(holder, 'close')
    }
    expect(art28(change, { cwd: folder })).toMatchObject({ status: 0, err: '' })
  })

  it('can be read where it is read-only, and is not changed', () => {
    const folder = aFolderWhere((filePath) => chmodSync(filePath, 0o444))
    chmodSync(join(folder, '..'), 0o755)
    chmodSync(folder, 0o555)
    expect(tried(folder, ['status', file], anOutsider)).toMatchObject({ status: 0, err: '', touched: [] })
    expect(tried(folder, ['verify', file], anOutsider)).toMatchObject({ status: 0, err: '', touched: [] })
    expect(tried(folder, change, anOutsider)).toEqual(refusal('dossier.readOnly', { file }))
    chmodSync(folder, 0o755)
  })

  it('is never overwritten by a new one', () => {
    const folder = aFolderWhere(() => undefined)
    expect(tried(folder, ['open', file, 'own-agreement.txt', '--by', 'Anna;auditor;Bureau'])).toEqual(refusal('file.exists', { file }))
  })
})
