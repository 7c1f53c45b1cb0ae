import { execFileSync, spawn } from 'node:child_process'
import { appendFileSync, chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { beforeAll, describe, expect, it } from 'vitest'

import { verifyDossier } from '../../electron/services/dossier/verify-dossier.ts'
import { aFolder } from '../support/a-dossier.ts'
import { aSharedFolder, fixture, layWork } from '../support/a-work-folder.ts'
import { anOutsider, art28, builtCli } from '../support/command-line.ts'
import { refusal, sentence, tried } from '../support/refusals.ts'

interface Step {
  readonly by: string
  readonly do: string
  readonly with: object
  readonly file?: string
}

const work = JSON.parse(readFileSync(fixture('own-work.json'), 'utf8')) as { readonly opening: object; readonly steps: readonly Step[] }
const intake = work.steps.find((step) => step.file !== undefined)!

const dossier = 'audit.art28'
const made = aSharedFolder()

beforeAll(() => {
  layWork(made)
  art28(['open', dossier, 'own-agreement.txt', '--by', 'Anna;auditor;Bureau', '--at', '2026-11-20T09:00:00.000Z'], { cwd: made })
}, 60_000)

/** A folder of its own with a dossier that holds an opened audit and a work file of these steps. */
function aFolderWithWork(change: object): string {
  const folder = join(aFolder(), 'work')
  cpSync(made, folder, { recursive: true })
  writeFileSync(join(folder, 'work.json'), JSON.stringify({ ...work, opening: undefined, ...change }))
  return folder
}

const takingIn = (file: string) => ({ steps: [{ ...intake, file }] })
const applied = (folder: string, run?: typeof art28) => tried(folder, ['apply', dossier, 'work.json'], run)
const eventsIn = (folder: string) => verifyDossier(join(folder, dossier))

describe('a work file that is none is refused before anything is done', () => {
  it('such as one that is no JSON, or has something unknown in it', () => {
    const folder = aFolderWithWork({ extra: true })
    expect(applied(folder)).toEqual(refusal('work.unknownField', { file: 'work.json', field: 'extra' }))
    writeFileSync(join(folder, 'work.json'), '{\n')
    expect(applied(folder)).toEqual(refusal('work.notJson', { file: 'work.json', line: 2 }))
  })

  it('such as one that begins an audit and names nobody who does', () => {
    const folder = aFolderWithWork({ opening: work.opening, people: {}, steps: [] })
    expect(tried(folder, ['apply', 'new.art28', 'work.json'])).toEqual(refusal('work.missing', { file: 'work.json', field: 'people' }))
  })

  it('such as one that is missing, or a folder', () => {
    const folder = aFolderWithWork({})
    expect(tried(folder, ['apply', dossier, 'nowhere.json'])).toEqual(refusal('file.missing', { file: 'nowhere.json' }))
    mkdirSync(join(folder, 'folder'))
    expect(tried(folder, ['apply', dossier, 'folder'])).toEqual(refusal('file.isFolder', { file: 'folder' }))
  })
})

describe('a step that is refused leaves what was done before it', () => {
  it.each<[string, Step, string]>([
    ['by somebody unknown', { ...intake, by: 'nobody', file: 'evidence.txt' }, sentence('work.unknownPerson', { person: 'nobody' })],
    ['of a kind that does not exist', { by: 'lead', do: 'audit.destroy', with: {} }, sentence('command.unknown', { kind: 'audit.destroy' })],
    ['that lacks what it needs', { by: 'lead', do: 'term.confirm', with: {} }, sentence('command.invalid', { kind: 'term.confirm', paths: ['term'] })],
  ])('a step %s', (_, step, said) => {
    const folder = aFolderWithWork({ steps: [work.steps[0], step] })
    const { status, out, err } = applied(folder)
    expect({ status, out, err }).toEqual({ status: 2, out: '3 audit.describe\n', err: said })
    expect(eventsIn(folder)).toMatchObject({ isIntact: true, events: 3 })
  })
})

describe('nothing outside the work file’s folder is taken in', () => {
  it.each([
    ['a way up', '../secret.txt'],
    ['a way up and down', 'folder/../../secret.txt'],
    ['a place of its own', '/etc/hostname'],
    ['a link to a file outside', 'link.txt'],
    ['a link to a folder outside', 'link/secret.txt'],
    ['the folder itself', '.'],
  ])('by %s', (_, file) => {
    const folder = aFolderWithWork(takingIn(file))
    writeFileSync(join(folder, '..', 'secret.txt'), 'geheim')
    symlinkSync('../secret.txt', join(folder, 'link.txt'))
    symlinkSync('..', join(folder, 'link'))
    expect(applied(folder)).toEqual(refusal('file.outside', { file, folder: basename(folder) }))
  })

  it('nor is an agreement from there', () => {
    const folder = aFolderWithWork({ opening: { ...work.opening, agreement: '../secret.txt' } })
    expect(tried(folder, ['apply', 'new.art28', 'work.json'])).toEqual(refusal('file.outside', { file: '../secret.txt', folder: basename(folder) }))
  })

  it('and a name in the library leads nowhere else', () => {
    const folder = aFolderWithWork({ opening: { ...work.opening, agreement: 'library:../../package.json' } })
    const { status, touched } = tried(folder, ['apply', 'new.art28', 'work.json'])
    expect({ status, touched }).toEqual({ status: 2, touched: [] })
  })
})

/** The dossier itself may be opened and closed meanwhile; what it holds is what it held. */
function refusedIntake(folder: string, run?: typeof art28) {
  const { touched, err, status, out } = applied(folder, run)
  expect(eventsIn(folder)).toMatchObject({ isIntact: true, seal: 'intact', events: 2, files: [] })
  return { status, out, err, touched: touched.filter((name) => name !== dossier) }
}

describe('evidence that is no file of its own is refused', () => {
  it.each([
    ['missing', 'file.missing'],
    ['folder', 'file.isFolder'],
    ['link', 'file.isLink'],
    ['pipe', 'file.unreadable'],
  ] as const)('where it is a %s', (file, code) => {
    const folder = aFolderWithWork(takingIn(file))
    mkdirSync(join(folder, 'folder'))
    symlinkSync('evidence.txt', join(folder, 'link'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(refusedIntake(folder)).toEqual(refusal(code, { file: join(folder, file) }))
  })

  it('where it may not be read', () => {
    const folder = aFolderWithWork(takingIn('evidence.txt'))
    for (const place of [join(folder, '..'), folder, join(folder, dossier)]) chmodSync(place, 0o777)
    chmodSync(join(folder, 'evidence.txt'), 0)
    expect(refusedIntake(folder, anOutsider)).toEqual(refusal('file.unreadable', { file: join(folder, 'evidence.txt') }))
  })

  const meanwhile: Record<string, (filePath: string) => void> = {
    grows: (filePath) => appendFileSync(filePath, 'meer'),
    vanishes: (filePath) => rmSync(filePath),
    shrinks: (filePath) => truncateSync(filePath, 1),
  }

  it.each(Object.keys(meanwhile))('where it %s while it is read', async (how) => {
    const folder = aFolderWithWork(takingIn('large.bin'))
    const largePath = join(folder, 'large.bin')
    writeFileSync(largePath, '')
    truncateSync(largePath, 1 << 29)
    const child = spawn(process.execPath, [builtCli, 'apply', dossier, 'work.json'], { cwd: folder, env: { ...process.env, ART28_LANG: 'nl' } })
    let err = ''
    child.stderr.on('data', (chunk) => (err += chunk))
    const ended = new Promise((resolve) => child.on('close', resolve))
    while (child.exitCode === null && statSync(join(folder, dossier)).size < 4 << 20) await setTimeout(2)
    meanwhile[how]!(largePath)

    expect(await ended).toBe(2)
    expect(err).toBe(sentence('file.changed', { file: largePath }))
    expect(eventsIn(folder)).toMatchObject({ isIntact: true, seal: 'intact', events: 2, files: [] })
    expect(statSync(join(folder, dossier)).size).toBeLessThan(4 << 20)
  })
})

it.each(['ünï cödé 日本.txt', '-rf', "'; drop table events; --", 'a\nb.txt', '<script>.html', 'n'.repeat(240)])('evidence named %j is taken in and given back as it was', (name) => {
  const folder = aFolderWithWork(takingIn(name))
  writeFileSync(join(folder, name), 'bewijs')
  expect(applied(folder)).toMatchObject({ status: 0, err: '', touched: [dossier] })
  rmSync(join(folder, name))
  expect(art28(['extract', dossier, 'E1'], { cwd: folder })).toMatchObject({ status: 0, err: '' })
  expect(readFileSync(join(folder, name), 'utf8')).toBe('bewijs')
})
