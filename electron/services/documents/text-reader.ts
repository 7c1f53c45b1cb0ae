import { AppError } from '../../../shared/errors.ts'
import type { DocumentReader } from './document-reader.ts'
import { withoutQuoteMarks } from './quote-marks.ts'
import { encodingOf } from './text-encoding.ts'

/** A text may hold this share of characters that were already lost when it was saved. */
const mostLost = 0.001

/** Plain text, in UTF-8, UTF-16 or Windows-1252, with or without a byte-order mark. */
export const textReader: DocumentReader = {
  fits: (bytes) => encodingOf(bytes) !== 'binary',
  async read(fileName, bytes) {
    const encoding = encodingOf(bytes)
    if (encoding === 'unknown') throw new AppError('agreement.encoding', { file: fileName })
    const text = decode(fileName, bytes, encoding)
    const lost = text.split('\ufffd').length - 1
    if (lost > text.length * mostLost) throw new AppError('agreement.encoding', { file: fileName })
    return { format: 'text', encoding, text: withoutQuoteMarks(text), pages: [], remarks: [] }
  },
}

/** A file that ends in the middle of a character was cut off: what is missing before that point nobody knows. */
function decode(fileName: string, bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch (cause) {
    throw new AppError('agreement.encoding', { file: fileName }, { cause })
  }
  try {
    return text + decoder.decode()
  } catch (cause) {
    throw new AppError('agreement.truncated', { file: fileName }, { cause })
  }
}
