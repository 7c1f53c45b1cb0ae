import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { textsIn } from '../../shared/text/index.ts'
import { aFolder } from '../support/a-dossier.ts'
import { aSharedFolder, fixture } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'
import { refusal, tried } from '../support/refusals.ts'

const agreement = readFileSync(fixture('own-agreement.txt'), 'utf8')
const utf16 = Buffer.from(agreement, 'utf16le')
const file = 'agreement.txt'

function aFolderWith(bytes: string | Uint8Array, folder = aFolder()): string {
  writeFileSync(join(folder, file), bytes)
  return folder
}

const cutInACharacter = Buffer.from('Verwerker bewaart één kopie van alle gegevens, en van elke back-up één').subarray(0, -2)

const refused = [
  ['is empty', '', refusal('agreement.empty', { file })],
  ['is blank', ' \n\t\n', refusal('agreement.empty', { file })],
  ['is a program', readFileSync(process.execPath).subarray(0, 4096), refusal('agreement.binary', { file })],
  ['is a PDF cut off', '%PDF-1.7\n1 0 obj', refusal('agreement.damaged', { file })],
  ['is a Word document cut off', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), refusal('agreement.damaged', { file })],
  ['holds no word', '1. 2. 3. 4.', refusal('agreement.noText', { file })],
  ['was cut in the middle of a UTF-16 character', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16.subarray(0, 201)]), refusal('agreement.truncated', { file })],
  ['was cut in the middle of a UTF-8 character', cutInACharacter, refusal('agreement.truncated', { file })],
  ['mixes two encodings', Buffer.concat([Buffer.from('één overeenkomst'), Buffer.from([0xe9, 0x65, 0x6e])]), refusal('agreement.encoding', { file })],
  ['lost its characters before', 'De verwerker \ufffd\ufffd\ufffd gegevens', refusal('agreement.encoding', { file })],
] as const

describe('an agreement that cannot be read is refused, and no dossier is made on it', () => {
  it.each(refused)('when it %s', (_, bytes, expected) => {
    const folder = aFolderWith(bytes)
    expect(tried(folder, ['read', file])).toEqual(expected)
    expect(tried(folder, ['open', 'audit.art28', file, '--by', 'Anna;auditor;Bureau'])).toEqual(expected)
  })

  it('when it is of 50 MB, without reading it', () => {
    const folder = aFolderWith('')
    truncateSync(join(folder, file), 50 << 20)
    expect(tried(folder, ['read', file])).toEqual(refusal('agreement.tooLarge', { file, sizeMiB: 50, limitMiB: 20 }))
  })

  it('when it is missing, a folder, a pipe or a link to nothing', () => {
    const folder = aFolder()
    mkdirSync(join(folder, 'folder'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    symlinkSync('nowhere', join(folder, 'link'))
    expect(tried(folder, ['read', 'missing'])).toEqual(refusal('file.missing', { file: 'missing' }))
    expect(tried(folder, ['read', 'folder'])).toEqual(refusal('file.isFolder', { file: 'folder' }))
    expect(tried(folder, ['read', 'pipe'])).toEqual(refusal('file.unreadable', { file: 'pipe' }))
    expect(tried(folder, ['read', 'link'])).toEqual(refusal('file.missing', { file: 'link' }))
  })

  it('in English for whoever asks for it', () => {
    expect(tried(aFolderWith(''), ['read', file, '--lang', 'en'])).toEqual(refusal('agreement.empty', { file }, 'en'))
  })
})

const mark = '\ufeff'

const encodings: readonly (readonly [string, Uint8Array])[] = [
  ['Windows-1252', Buffer.from(agreement, 'latin1')],
  ['UTF-8 with a mark', Buffer.from(mark + agreement)],
  ['UTF-16, least byte first', utf16],
  ['UTF-16 with a mark', Buffer.from(mark + agreement, 'utf16le')],
  ['UTF-16, greatest byte first', Buffer.from(mark + agreement, 'utf16le').swap16()],
  ['UTF-8 with the line ends of Windows', Buffer.from(agreement.replaceAll('\n', '\r\n'))],
]

describe('an agreement reads the same however it was written down', () => {
  const folder = aSharedFolder()
  const wordsOf = (bytes: Uint8Array) => {
    const { status, out } = art28(['read', file], { cwd: aFolderWith(bytes, folder) })
    return { status, said: out.split('\n').filter((line) => !line.startsWith('SHA-256')) }
  }
  const asUtf8 = wordsOf(Buffer.from(agreement))

  it.each(encodings)('in %s', (_, bytes) => {
    expect(wordsOf(bytes)).toEqual(asUtf8)
  })
})

describe('an agreement that grants no audit', () => {
  const words = 'Overeenkomst\n\nArtikel 1. Beveiliging\n1.1 Verwerker beveiligt de persoonsgegevens van de verwerkingsverantwoordelijke.\n'

  it.each(['nl', 'en'] as const)('is read, and nothing more is said than that no clause was found (%s)', (language) => {
    const { status, out } = art28(['read', file, '--lang', language], { cwd: aFolderWith(words) })
    const texts = textsIn(language)
    expect({ status, lines: out.split('\n') }).toEqual({
      status: 0,
      lines: expect.arrayContaining([texts('cli:read.noAuditClause'), texts('cli:read.onlyProposed')]) as string[],
    })
    expect(out).not.toMatch(/geen (leemten|gebreken)|no (gaps|defects)/i)
  })
})
