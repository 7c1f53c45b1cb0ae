import { createHash } from 'node:crypto'

import type { AgreementSource } from '../../../shared/agreement/source.ts'
import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader, DocumentWork } from './document-reader.ts'
import { docxReader } from './docx-reader.ts'
import { htmlReader } from './html-reader.ts'
import { loadAgreementFile, refuseLarge } from './load-agreement-file.ts'
import { mailReader } from './mail-reader.ts'
import { markdownReader } from './markdown-reader.ts'
import { odtReader } from './odt-reader.ts'
import { oldOfficeReader } from './old-office-reader.ts'
import { pdfReader } from './pdf-reader.ts'
import { textReader } from './text-reader.ts'
import { withWholeCharacters } from './whole-characters.ts'

/** One for each format; the first that fits a file's content reads it. Mail comes first, for its text may begin like any other. */
const documentReaders: readonly DocumentReader[] = [odtReader, docxReader, oldOfficeReader, pdfReader, htmlReader, markdownReader, textReader]
const readers: readonly DocumentReader[] = [mailReader(documentReaders), ...documentReaders]

/** Reads an agreement's file whole, once, and says what it is. @throws what {@link loadAgreementFile} and {@link readAgreementBytes} throw */
export async function readAgreementFile(filePath: string): Promise<AgreementSource> {
  const { fileName, bytes } = await loadAgreementFile(filePath)
  return readAgreementBytes(fileName, bytes)
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
