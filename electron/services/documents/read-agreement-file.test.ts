import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ErrorCode } from '../../../shared/errors.ts'
import { readAgreementBytes, readAgreementFile } from './read-agreement-file.ts'

const text = 'De verwerker, één (1) partij, rekent € 99,- per uur.\r\nVerwerkingsverantwoordelijke mag controleren.\n'.repeat(3)
const utf8 = new TextEncoder().encode(text)
const utf16 = (isBigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}
const windows1252 = Uint8Array.from(text.replaceAll('€', '\u0080'), (character) => character.charCodeAt(0))

let folder: string
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'art28-agreement-'))))
afterAll(() => rm(folder, { recursive: true }))

describe('an agreement as text', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.concat([Buffer.from('\ufeff'), utf8]), 'utf-8'],
    ['UTF-16, little end first', utf16(false, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(true, true), 'utf-16be'],
    ['UTF-16 without a mark, little end first', utf16(false, false), 'utf-16le'],
    ['UTF-16 without a mark, big end first', utf16(true, false), 'utf-16be'],
    ['Windows-1252', windows1252, 'windows-1252'],
  ])('is read from %s', async (_, bytes, encoding) => {
    expect(await readAgreementBytes('dpa.docx', bytes)).toMatchObject({ fileName: 'dpa.docx', format: 'text', encoding, text, sizeBytes: bytes.length, pages: [] })
  })

  it('is known by the hash of its bytes as received', async () => {
    const filePath = path.join(folder, 'dpa.txt')
    await writeFile(filePath, 'abc')
    expect(await readAgreementFile(filePath)).toEqual({ fileName: 'dpa.txt', sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', sizeBytes: 3, format: 'text', encoding: 'utf-8', text: 'abc', pages: [], remarks: [] })
  })
})

describe('what is not an agreement as text', () => {
  const random = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256)
  it.each<[string, Uint8Array, ErrorCode]>([
    ['empty', new Uint8Array(), 'agreement.empty'],
    ['only white space', Buffer.from('\ufeff \r\n\t\n'), 'agreement.empty'],
    ['binary', random, 'agreement.binary'],
    ['a PDF without pages', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'agreement.damaged'],
    ['a Word document cut off', Buffer.from('PK\u0003\u0004word/document.xml'), 'agreement.damaged'],
    ['an old Word document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'agreement.binary'],
    ['cut off in the middle of a character', utf8.subarray(0, utf8.lastIndexOf(0xe2) + 2), 'agreement.truncated'],
    ['cut off in UTF-16', utf16(false, true).subarray(0, 101), 'agreement.truncated'],
    ['partly in another encoding', Buffer.concat([utf8, windows1252]), 'agreement.encoding'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'agreement.encoding'],
    ['full of characters lost before', Buffer.from('Verwerkingsverantwoordelijke \ufffd\ufffd\ufffd controle'), 'agreement.encoding'],
    ['numbers alone', Buffer.from('1 2 3 4 5\n'), 'agreement.noText'],
    ['over the limit', new Uint8Array(20 * 1024 * 1024 + 1).fill(97), 'agreement.tooLarge'],
  ])('is refused: %s', async (_, bytes, code) => {
    await expect(readAgreementBytes('dpa.txt', bytes)).rejects.toMatchObject({ code })
  })
})
