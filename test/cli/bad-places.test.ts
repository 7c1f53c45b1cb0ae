import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

import { beforeAll, describe, expect, it } from 'vitest'

import { verifyDossier } from '../../electron/services/dossier/verify-dossier.ts'
import { aFolder } from '../support/a-dossier.ts'
import { aSharedFolder, signedAt, signer, signReport } from '../support/a-work-folder.ts'
import { anOutsider, art28, builtCli } from '../support/command-line.ts'
import { refusal, sentence, tried } from '../support/refusals.ts'

const made = aSharedFolder()
const opening = ['open', 'new.art28', 'own-agreement.txt', '--by', 'Anna;auditor;Bureau', '--at', '2026-11-20T09:00:00.000Z']
let identity = ''

beforeAll(() => {
  identity = signReport(made)
  art28(opening, { cwd: made })
  art28(['apply', 'draft.art28', 'own-work.json'], { cwd: made })
}, 60_000)

function aCopy(): string {
  const folder = join(aFolder(), 'work')
  cpSync(made, folder, { recursive: true })
  return folder
}

/** Runs the command line on a disk that has room for files of so many KiB and no more. */
const withRoomFor =
  (kibibytes: number): typeof art28 =>
  (words, options) => {
    const script = `trap '' XFSZ; ulimit -f ${kibibytes}; exec "$@"`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, builtCli, ...words], {
      ...options,
      encoding: 'utf8',
      env: { ...process.env, ...signer, ART28_LANG: 'nl' },
    })
    return { status, out: stdout, err: stderr }
  }

describe('where the disk is full, nothing is lost and nothing half-written', () => {
  it('when a dossier is made', () => {
    const folder = aCopy()
    const words = opening.with(1, 'another.art28')
    expect(tried(folder, words, withRoomFor(60))).toEqual(refusal('disk.full', { file: 'another.art28' }))
  })

  it('when evidence is taken in: the trail goes on holding, and the work can be done once there is room', () => {
    const folder = aCopy()
    writeFileSync(join(folder, 'evidence.txt'), Buffer.alloc(3 << 20, 'regel\n'))
    const { status, err, touched } = tried(folder, ['apply', 'new.art28', 'own-work.json'], withRoomFor(2048))
    expect({ status, err, touched }).toEqual({ status: 2, err: sentence('disk.full', { file: 'new.art28' }), touched: ['new.art28'] })
    expect(verifyDossier(join(folder, 'new.art28'))).toMatchObject({ isIntact: true, seal: 'intact', events: 5, files: [] })
  })

  it('when a draft is written', () => {
    const folder = aCopy()
    mkdirSync(join(folder, 'out'))
    expect(tried(folder, ['report', 'draft.art28', '--out', 'out'], withRoomFor(100))).toEqual(refusal('disk.full', { file: 'out/draft-concept-nl.pdf' }))
  })

  it('when a signed report is written: it is neither frozen nor on record as signed, and is both once there is room', () => {
    const folder = aCopy()
    mkdirSync(join(folder, 'out'))
    const words = ['report', 'draft.art28', '--out', 'out', '--identity', identity, '--at', signedAt]
    expect(tried(folder, words, withRoomFor(290))).toEqual(refusal('disk.full', { file: 'out/draft-v1-nl.pdf' }))
    expect(verifyDossier(join(folder, 'draft.art28'))).toMatchObject({ isIntact: true, events: 8 })
    expect(art28(words, { cwd: folder, env: signer })).toMatchObject({ status: 0, err: '' })
  })

  it('when evidence is given back', () => {
    const folder = aCopy()
    expect(tried(folder, ['extract', 'audit.art28', 'E1', '--out', 'again.txt'], withRoomFor(0))).toEqual(refusal('disk.full', { file: 'again.txt' }))
  })

  it('when nothing can be printed', () => {
    const { status, stderr } = spawnSync('bash', ['-c', 'exec "$@" > /dev/full', 'bash', process.execPath, builtCli, 'read', 'own-agreement.txt'], {
      cwd: made,
      encoding: 'utf8',
      env: { ...process.env, ART28_LANG: 'nl' },
    })
    expect({ status, stderr }).toEqual({ status: 2, stderr: sentence('disk.full', { file: 'stdout' }) })
  })
})

describe('a place that cannot be written to is named', () => {
  it.each([
    ['a report', ['report', 'audit.art28', '--lang', 'en', '--out', 'evidence.txt'], refusal('disk.readOnly', { file: 'evidence.txt/audit-v1-en.pdf' }, 'en')],
    ['evidence', ['extract', 'audit.art28', 'E1', '--out', 'evidence.txt/again.txt'], refusal('disk.readOnly', { file: 'evidence.txt/again.txt' })],
  ])('for %s, where a file stands in the way', (_, words, expected) => {
    expect(tried(aCopy(), words)).toEqual(expected)
  })

  it('for a dossier in a folder that does not exist', () => {
    expect(tried(aCopy(), opening.with(1, 'nowhere/new.art28'))).toEqual(refusal('disk.readOnly', { file: 'nowhere/new.art28' }))
  })

  it('for whoever has no right to it', () => {
    const folder = aCopy()
    chmodSync(join(folder, '..'), 0o755)
    chmodSync(folder, 0o555)
    expect(tried(folder, ['report', 'audit.art28', '--lang', 'en', '--out', 'out'], anOutsider)).toEqual(refusal('disk.readOnly', { file: 'out/audit-v1-en.pdf' }, 'en'))
    expect(tried(folder, ['extract', 'audit.art28', 'E1', '--out', 'again.txt'], anOutsider)).toEqual(refusal('disk.readOnly', { file: 'again.txt' }))
    expect(tried(folder, opening.with(1, 'another.art28'), anOutsider)).toEqual(refusal('disk.readOnly', { file: 'another.art28' }))
    chmodSync(folder, 0o755)
  })

  it('but a report’s folder is made where there is none', () => {
    const folder = aCopy()
    expect(art28(['report', 'audit.art28', '--lang', 'en', '--out', 'deep/down'], { cwd: folder })).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'deep/down/audit-v1-en.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a command line that is wrong is answered with how it goes', () => {
  it.each([
    [['fly'], refusal('cli.unknown', { command: 'fly' })],
    [['__proto__'], refusal('cli.unknown', { command: '__proto__' })],
    [['read'], refusal('cli.usage', { command: 'read' })],
    [['read', 'a', 'b'], refusal('cli.usage', { command: 'read' })],
    [['log', 'audit.art28', '--colour'], refusal('cli.usage', { command: 'log' })],
    [['identity', 'lend'], refusal('cli.usage', { command: 'identity' })],
    [['open', 'x.art28', 'own-agreement.txt'], refusal('cli.options', { options: ['--by'] })],
    [['open', 'x.art28', 'own-agreement.txt', '--by', 'Anna;a;b', '--side', 'judge'], refusal('cli.options', { options: ['--side'] })],
    [['open', 'x.art28', 'own-agreement.txt', '--by', 'Anna;a;b', '--at', 'gisteren'], refusal('cli.options', { options: ['--at'] })],
    [['read', 'own-agreement.txt', '--lang', 'fr'], refusal('cli.options', { options: ['--lang'] })],
    [['extract', 'audit.art28', 'E99'], refusal('audit.unknownItem', { what: 'evidence', id: 'E99' })],
    [['log', 'audit.art28', '--colour', '--lang', 'en'], refusal('cli.usage', { command: 'log' })],
  ])('%j', (words, expected) => {
    expect(tried(made, words)).toEqual(expected)
  })

  it('and who stops listening is not shouted at', () => {
    const piped = spawnSync('bash', ['-c', 'set -o pipefail; "$@" | head -1', 'bash', process.execPath, builtCli, 'read', 'own-agreement.txt', '--json'], { cwd: made, encoding: 'utf8' })
    expect(piped).toMatchObject({ status: 0, stdout: '{\n', stderr: '' })
  })
})
