import { constants, inflateSync } from 'node:zlib'

import { AppError } from '../../../shared/errors.ts'

/** What one stream of a page, and all of them together, may unpack to. */
const largestStream = 48 * 1024 * 1024
const largestTogether = 256 * 1024 * 1024

const beginning = Buffer.from('stream')

/**
 * Refuses a file whose streams unpack to more than any agreement holds, before the library unpacks them into memory.
 *
 * Pictures are not looked at: their text is never read, and nothing unpacks them. Nor are streams that an encryption hides.
 *
 * @throws agreement.tooComplex
 */
export function refuseBombs(file: string, bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let together = 0
  for (let at = pdf.indexOf(beginning); at !== -1; at = pdf.indexOf(beginning, at + beginning.length)) {
    if (pdf.subarray(at - 3, at).equals(Buffer.from('end'))) continue
    const facts = pdf.subarray(Math.max(0, at - 600), at).toString('latin1')
    const dictionary = facts.slice(facts.lastIndexOf(' obj') + 1)
    if (!dictionary.includes('/Fl') || /\/Subtype\s*\/Image/.test(dictionary)) continue
    if (/\/Fl(?:ateDecode)?\b[^\]]{0,40}\/Fl(?:ateDecode)?\b/.test(dictionary)) throw new AppError('agreement.tooComplex', { file })
    together += unpackedBytes(file, pdf.subarray(at + beginning.length + (pdf[at + beginning.length] === 13 ? 2 : 1)))
    if (together > largestTogether) throw new AppError('agreement.tooComplex', { file })
  }
}

function unpackedBytes(file: string, packed: Uint8Array): number {
  try {
    return inflateSync(packed, { maxOutputLength: largestStream, finishFlush: constants.Z_SYNC_FLUSH }).length
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new AppError('agreement.tooComplex', { file }, { cause })
    // Damaged or encrypted: the library finds out what of it can be read.
    return 0
  }
}
