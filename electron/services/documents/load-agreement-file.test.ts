import type { PathLike } from 'node:fs'
import fs, { appendFile, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import type { ErrorCode } from '../../../shared/errors.ts'
import { loadAgreementFile } from './load-agreement-file.ts'

const text = 'De verwerker, één (1) partij, rekent € 99,- per uur.\n'.repeat(3)

let folder: string
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'art28-agreement-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('a file that cannot be an agreement', () => {
  it.each<[string, ErrorCode, (filePath: string) => Promise<unknown>]>([
    ['is missing', 'file.missing', async () => {}],
    ['is a folder', 'file.isFolder', (filePath) => mkdir(filePath)],
    ['is a link to nothing', 'file.missing', (filePath) => symlink(`${filePath}-nowhere`, filePath)],
    ['is a device that never ends', 'file.unreadable', (filePath) => symlink('/dev/zero', filePath)],
    ['is far too large, and is refused unread', 'agreement.tooLarge', (filePath) => writeFile(filePath, '').then(() => truncate(filePath, 50 * 1024 * 1024))],
  ])('%s', async (name, code, make) => {
    const filePath = path.join(folder, name.replaceAll(/\W/g, '-'))
    await make(filePath)
    await expect(loadAgreementFile(filePath)).rejects.toMatchObject({ code })
  })

  it('is named without its folder where it is too large', async () => {
    const filePath = path.join(folder, 'large.txt')
    await writeFile(filePath, '').then(() => truncate(filePath, 50 * 1024 * 1024))
    await expect(loadAgreementFile(filePath)).rejects.toMatchObject({ facts: { file: 'large.txt' } })
  })

  it('lies below a file', async () => {
    await writeFile(path.join(folder, 'plain.txt'), text)
    await expect(loadAgreementFile(path.join(folder, 'plain.txt/dpa.txt'))).rejects.toMatchObject({ code: 'file.missing' })
  })

  it('may not be read', async () => {
    await expect(loadAgreementFile('dpa.txt', { open: () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' })) })).rejects.toMatchObject({ code: 'file.unreadable' })
  })

  it.each<[string, (filePath: string) => Promise<unknown>]>([
    ['vanishes', (filePath) => rm(filePath)],
    ['shrinks', (filePath) => truncate(filePath, 10)],
    ['grows', (filePath) => appendFile(filePath, 'Meer tekst.')],
  ])('%s while it is read', async (name, change) => {
    const filePath = path.join(folder, `${name}.txt`)
    await writeFile(filePath, text)
    const open = async (name: PathLike, flags?: string | number) => {
      const file = await fs.open(name, flags)
      const stats = await file.stat()
      await change(filePath)
      vi.spyOn(file, 'stat').mockResolvedValueOnce(stats as never)
      return file
    }
    await expect(loadAgreementFile(filePath, { open })).rejects.toMatchObject({ code: 'file.changed' })
  })
})
