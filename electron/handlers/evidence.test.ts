import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { DatabaseSync } from 'node:sqlite'

import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'

import { attaching } from '../../test/support/a-piece-of-evidence.ts'
import { aFolder } from '../../test/support/a-dossier.ts'
import { aNewAudit, aWorkbench, type TestWorkbench } from '../../test/support/a-workbench.ts'
import { judge } from '../../test/support/judges.ts'

const openssl = judge('openssl')

async function uploaded({ handlers }: TestWorkbench, fileName: string, content: string) {
  const bytes = new Uint8Array(Buffer.from(content))
  const { upload } = await handlers.evidence.begin({ fileName, sizeBytes: bytes.length })
  for (let start = 0; start < bytes.length; start += 4) await handlers.evidence.send({ upload, bytes: bytes.slice(start, start + 4) })
  return (await handlers.evidence.finish({ upload, job: 'up' }))!
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex')

/** How many files' bytes the closed dossier holds beside its agreement's. */
function filesIn(filePath: string): number {
  const database = new DatabaseSync(filePath, { readOnly: true })
  try {
    return Number(database.prepare('select count(*) - 1 as count from evidence').get()!['count'])
  } finally {
    database.close()
  }
}

describe('taking evidence in', () => {
  it('takes what somebody chose, all files in one go, and tells how far it is', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const folder = aFolder()
    const files = ['een.csv', 'twee.txt'].map((name) => path.join(folder, name))
    files.forEach((filePath) => writeFileSync(filePath, filePath))
    bench.answers.files = files
    expect(await bench.handlers.evidence.choose({ job: 'j' })).toMatchObject([{ fileName: 'een.csv' }, { fileName: 'twee.txt', mediaType: 'text/plain' }])
    expect(bench.heard.filter(({ name }) => name === 'work.progressed').at(-1)).toMatchObject({ payload: { job: 'j' } })
  })

  it('keeps none of several where one cannot be read', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    const folder = aFolder()
    writeFileSync(path.join(folder, 'een.csv'), 'een')
    bench.answers.files = [path.join(folder, 'een.csv'), path.join(folder, 'weg.csv')]
    await expect(bench.handlers.evidence.choose({ job: 'j' })).rejects.toMatchObject({ code: 'file.missing' })
    await bench.handlers.dossiers.close()
    expect(filesIn(path.join(made.folder, made.fileName))).toBe(0)
  })

  it('takes what was dropped, piece by piece, and leaves nothing aside', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const file = await uploaded(bench, 'logboek.csv', 'tijd;wie\n1;2\n')
    expect(file).toEqual({ fileName: 'logboek.csv', sha256: sha256('tijd;wie\n1;2\n'), sizeBytes: 13, mediaType: 'text/plain' })
    expect(await uploaded(bench, 'leeg.txt', '')).toMatchObject({ sizeBytes: 0 })
    expect(readdirSync(path.join(bench.effects.folder, 'uploads'))).toEqual([])
  })

  it('refuses more than was announced, less, and pieces of nothing', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const { upload } = await bench.handlers.evidence.begin({ fileName: 'a.txt', sizeBytes: 3 })
    await expect(bench.handlers.evidence.send({ upload, bytes: new Uint8Array(4) })).rejects.toMatchObject({ code: 'request.invalid' })
    await bench.handlers.evidence.send({ upload, bytes: new Uint8Array(2) })
    await expect(bench.handlers.evidence.finish({ upload, job: 'j' })).rejects.toMatchObject({ code: 'request.invalid' })
    await expect(bench.handlers.evidence.send({ upload, bytes: new Uint8Array(1) })).rejects.toMatchObject({ code: 'request.invalid' })
    expect(() => bench.handlers.evidence.begin({ fileName: 'a', sizeBytes: 2 ** 50 })).toThrow('request.invalid')
    expect(readdirSync(path.join(bench.effects.folder, 'uploads'))).toEqual([])
  })

  it('refuses a file of which a piece was written half', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const { upload } = await bench.handlers.evidence.begin({ fileName: 'a.txt', sizeBytes: 2 })
    await bench.handlers.evidence.send({ upload, bytes: new Uint8Array(2) })
    appendFileSync(path.join(bench.effects.folder, 'uploads', `${upload}.part`), 'x')
    await expect(bench.handlers.evidence.finish({ upload, job: 'j' })).rejects.toMatchObject({ code: 'request.invalid' })
  })

  it('clears away what was abandoned, and what an earlier run left', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const uploads = path.join(bench.effects.folder, 'uploads')
    const { upload } = await bench.handlers.evidence.begin({ fileName: 'a.txt', sizeBytes: 3 })
    await bench.handlers.evidence.send({ upload, bytes: new Uint8Array(2) })
    expect(readdirSync(uploads)).toHaveLength(1)
    await bench.handlers.evidence.abandon({ upload })
    expect(readdirSync(uploads)).toEqual([])
    writeFileSync(path.join(uploads, 'old.part'), 'x')
    aWorkbench({ folder: bench.effects.folder })
    expect(existsSync(path.join(uploads, 'old.part'))).toBe(false)
  })

  it.each(['../../../x', '/etc/passwd', 'CON', 'a\nb', '\u202Egpj.exe', 'n'.repeat(300)])('takes a file called %j by a harmless name', async (name) => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const { fileName } = await uploaded(bench, name, 'x')
    expect(fileName).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    expect(fileName.length).toBeLessThanOrEqual(255)
  })

  it('lets other work in between the steps of taking in a large file', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const large = path.join(aFolder(), 'groot.bin')
    writeFileSync(large, Buffer.alloc(192 << 20, 'abc'))
    bench.answers.files = [large]
    const taking = bench.handlers.evidence.choose({ job: 'j' })
    let turns = 0
    const watch = setInterval(() => (turns += 1), 1)
    await taking
    clearInterval(watch)
    expect(turns).toBeGreaterThan(10)
  })

  it('records a change while a file is being taken in, and both are there afterwards', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    const large = path.join(aFolder(), 'groot.bin')
    writeFileSync(large, Buffer.alloc(64 << 20, 'abc'))
    bench.answers.files = [large]
    const order: string[] = []
    const taking = Promise.resolve(bench.handlers.evidence.choose({ job: 'j' })).then((files) => (order.push('taken'), files))
    await new Promise((resolve) => setTimeout(resolve, 5))
    await bench.handlers.audit.apply({ commands: [{ kind: 'agreement.confirmWholeTextRead', payload: {} }] })
    order.push('applied')
    const [file] = (await taking)!
    await bench.handlers.audit.apply({ commands: [attaching('E01', file!)] })
    expect(order).toEqual(['applied', 'taken'])
    expect(await bench.handlers.audit.verify({ job: 'v' })).toMatchObject({ isInOrder: true })
    expect(made.isReadOnly).toBe(false)
  })

  it('keeps nothing of a file whose intake was cancelled', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    const large = path.join(aFolder(), 'groot.bin')
    writeFileSync(large, Buffer.alloc(64 << 20, 'abc'))
    bench.answers.files = [large]
    const taking = bench.handlers.evidence.choose({ job: 'j' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    await bench.handlers.work.cancel({ job: 'j' })
    expect(await taking).toBeNull()
    await bench.handlers.dossiers.close()
    expect(filesIn(path.join(made.folder, made.fileName))).toBe(0)
  })

  it('does not take the open dossier into itself', async () => {
    const bench = aWorkbench()
    const made = await aNewAudit(bench)
    bench.answers.files = [path.join(made.folder, made.fileName)]
    await expect(bench.handlers.evidence.choose({ job: 'j' })).rejects.toMatchObject({ code: 'dossier.openHere' })
  })
})

describe('evidence that is there', () => {
  it('is shown and saved byte for byte', async () => {
    const bench = aWorkbench()
    await aNewAudit(bench)
    const { sha256, fileName } = await uploaded(bench, 'brief.txt', 'Geachte heer,')
    expect(await bench.handlers.evidence.preview({ sha256, fileName })).toEqual({ kind: 'text', text: 'Geachte heer,', isCut: false })
    const place = path.join(aFolder(), 'brief.txt')
    bench.answers.place = place
    expect(await bench.handlers.evidence.save({ sha256, fileName: '../../brief.txt' })).toEqual({ fileName: 'brief.txt', folder: path.dirname(place) })
    expect(bench.proposed.at(-1)).toBe('_.._brief.txt')
    expect(readFileSync(place, 'utf8')).toBe('Geachte heer,')
    await expect(bench.handlers.evidence.save({ sha256: 'f'.repeat(64), fileName })).rejects.toMatchObject({ code: 'dossier.evidenceMissing' })
  })
})

async function aBag(signed: boolean) {
  const bench = aWorkbench()
  await aNewAudit(bench)
  const [hostile, plain] = [await uploaded(bench, '../CON.txt', 'een\n'), await uploaded(bench, '100% één.csv', 'a;b\n')]
  await bench.handlers.audit.apply({ commands: [attaching('E01', hostile), attaching('E02', plain), attaching('E03', null)] })
  const identity = { name: 'A. de Vries', organisation: 'Voorbeeld Audit', country: 'NL', email: null, passphrase: 'lang genoeg' }
  const { id } = await bench.handlers.identities.create(identity)
  const folder = aFolder()
  bench.answers.folder = folder
  const saved = await bench.handlers.evidence.saveBag({ job: 'j', signer: signed ? { identity: id, passphrase: identity.passphrase } : null })
  return { bench, folder, saved, bag: path.join(folder, saved!.fileName) }
}

describe('the evidence bag', () => {
  it('holds each file under a safe name, a list of them, and hashes that sha256sum agrees with', async () => {
    const { bag, folder, saved } = await aBag(false)
    expect(saved).toEqual({ fileName: 'controle-bewijs', folder })
    expect(readdirSync(folder)).toEqual(['controle-bewijs'])
    expect(readdirSync(bag).toSorted()).toEqual(['bag-info.txt', 'bagit.txt', 'data', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'])
    expect(readdirSync(path.join(bag, 'data')).toSorted()).toEqual(['E01-_CON.txt', 'E02-100_ één.csv', 'overview.json', 'overview.xlsx'])
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'], { cwd: bag, encoding: 'utf8' })
    expect([status, stdout.match(/: OK/g)?.length]).toEqual([0, 7])
    const total = readdirSync(path.join(bag, 'data')).reduce((sum, name) => sum + readFileSync(path.join(bag, 'data', name)).length, 0)
    expect(readFileSync(path.join(bag, 'bag-info.txt'), 'utf8')).toContain(`Payload-Oxum: ${total}.4\n`)
    expect(readFileSync(path.join(bag, 'bagit.txt'), 'utf8')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  })

  it('lists statements too, in a workbook and as data', async () => {
    const { bag } = await aBag(false)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(path.join(bag, 'data', 'overview.xlsx'))
    const sheet = workbook.getWorksheet('Bewijsstukken')!
    expect([2, 3, 4].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 5).value])).toEqual([
      ['E01', 'data/E01-_CON.txt'],
      ['E02', 'data/E02-100_ één.csv'],
      ['E03', '(verklaring, geen bestand)'],
    ])
    expect(JSON.parse(readFileSync(path.join(bag, 'data', 'overview.json'), 'utf8'))).toMatchObject({
      format: 'art28-evidence-overview',
      version: 1,
      evidence: [{ id: 'E01', packedAs: 'data/E01-_CON.txt' }, { id: 'E02' }, { id: 'E03', packedAs: null }],
    })
  })

  it.skipIf(openssl.isMissing)('is signed by a signature that openssl accepts, and that we accept too', async () => {
    const { bag, bench } = await aBag(true)
    const inBag = (name: string) => path.join(bag, name)
    const verdict = openssl.run('cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', inBag('manifest-sha256.txt.p7s'), '-content', inBag('manifest-sha256.txt'), '-CAfile', inBag('certificate.pem'), '-purpose', 'any', '-out', '/dev/null')
    expect(verdict.said).toContain('successful')
    bench.answers.files = [inBag('manifest-sha256.txt')]
    expect(await bench.handlers.verification.choose({ job: 'j' })).toMatchObject({ kind: 'manifest', isInOrder: true })
  })

  it('gets a number where its name is taken, and leaves nothing where it could not be finished', async () => {
    const { bench, folder } = await aBag(false)
    expect(await bench.handlers.evidence.saveBag({ job: 'j', signer: null })).toMatchObject({ fileName: 'controle-bewijs-2' })
    await expect(bench.handlers.evidence.saveBag({ job: 'j', signer: { identity: '0'.repeat(16), passphrase: 'x' } })).rejects.toMatchObject({ code: 'identity.unknown' })
    const cancelled = bench.handlers.evidence.saveBag({ job: 'k', signer: null })
    await new Promise((resolve) => setTimeout(resolve))
    await bench.handlers.work.cancel({ job: 'k' })
    expect(await cancelled).toBeNull()
    expect(readdirSync(folder).toSorted()).toEqual(['controle-bewijs', 'controle-bewijs-2'])
  })
})
