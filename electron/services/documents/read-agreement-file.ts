import { createHash } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import fs, { type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'

import type { AgreementSource } from '../../../shared/agreement/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader, DocumentWork } from './document-reader.ts'
import { docxReader } from './docx-reader.ts'
import { htmlReader } from './html-reader.ts'
import { mailReader } from './mail-reader.ts'
import { markdownReader } from './markdown-reader.ts'
import { odtReader } from './odt-reader.ts'
import { oldOfficeReader } from './old-office-reader.ts'
import { pdfReader } from './pdf-reader.ts'
import { textReader } from './text-reader.ts'
import { withWholeCharacters } from './whole-characters.ts'

const mebibyte = 1024 * 1024

/** An agreement of this size in plain text would be thousands of pages. */
export const limitMiB = 20

/** One for each format; the first that fits a file's content reads it. Mail comes first, for its text may begin like any other. */
const documentReaders: readonly DocumentReader[] = [odtReader, docxReader, oldOfficeReader, pdfReader, htmlReader, markdownReader, textReader]
const readers: readonly DocumentReader[] = [mailReader(documentReaders), ...documentReaders]

/** An agreement's file, in memory. */
export interface AgreementBytes {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Reads an agreement's file whole, once, and says what it is. @throws what {@link loadAgreementFile} and {@link readAgreementBytes} throw */
export async function readAgreementFile(filePath: string, effects: Pick<typeof fs, 'open'> = fs): Promise<AgreementSource> {
  const { fileName, bytes } = await loadAgreementFile(filePath, effects)
  return readAgreementBytes(fileName, bytes)
}

/** An agreement's file as it lies there. @throws AppError `file.missing`, `file.isFolder`, `file.unreadable`, `file.changed` or `agreement.tooLarge` */
export async function loadAgreementFile(filePath: string, { open }: Pick<typeof fs, 'open'> = fs): Promise<AgreementBytes> {
  const file = await openFile(filePath, open)
  try {
    const before = await file.stat()
    if (before.isDirectory()) throw new AppError('file.isFolder', { file: filePath })
    if (!before.isFile()) throw new AppError('file.unreadable', { file: filePath })
    refuseLarge(filePath, before.size)
    return { fileName: basename(filePath), bytes: await readWhole(file, before, filePath) }
  } finally {
    await file.close()
  }
}

/**
 * Reads an agreement that is in memory already.
 *
 * @throws AppError `agreement.tooLarge`, `agreement.empty`, `agreement.binary`, `agreement.encoding`, `agreement.truncated` or `agreement.noText`
 */
export async function readAgreementBytes(fileName: string, bytes: Uint8Array, work: DocumentWork = {}): Promise<AgreementSource> {
  refuseLarge(fileName, bytes.length)
  if (bytes.length === 0) throw new AppError('agreement.empty', { file: fileName })
  const reader = readers.find((candidate) => candidate.fits(bytes))
  if (!reader) throw new AppError('agreement.binary', { file: fileName })
  const read = await reader.read(fileName, bytes, work)
  // The places of pages are counted in the text as it was read.
  const document = read.pages.length === 0 ? { ...read, text: withWholeCharacters(read.text) } : read
  if (document.text.trim() === '') throw new AppError('agreement.empty', { file: fileName })
  if (!/\p{L}{2}/u.test(document.text)) throw new AppError('agreement.noText', { file: fileName })
  return { fileName, sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length, ...document }
}

/** @throws agreement.tooLarge */
export function refuseLarge(file: string, sizeBytes: number): void {
  if (sizeBytes > limitMiB * mebibyte) throw new AppError('agreement.tooLarge', { file, sizeMiB: Math.ceil(sizeBytes / mebibyte), limitMiB })
}

async function openFile(filePath: string, open: typeof fs.open): Promise<FileHandle> {
  try {
    return await open(filePath, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('file.missing', { file: filePath }, { cause })
    if (code === 'EISDIR') throw new AppError('file.isFolder', { file: filePath }, { cause })
    throw new AppError('file.unreadable', { file: filePath }, { cause })
  }
}

/** Never more than the size seen at first; a file that grew, shrank, changed or vanished meanwhile is refused. */
async function readWhole(file: FileHandle, before: Stats, filePath: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(before.size)
  let length = 0
  let after: Stats
  try {
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    after = await file.stat()
  } catch (cause) {
    throw new AppError('file.unreadable', { file: filePath }, { cause })
  }
  if (length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs || after.nlink === 0) throw new AppError('file.changed', { file: filePath })
  return bytes
}
