import { inflateSync } from 'node:zlib'

import { AppError } from '../../../shared/errors.ts'

const limitMiB = 512

/**
 * Throws `pdf.bomb` when the compressed streams of a PDF grow past 512 MiB together, one stream compressed more than once included.
 *
 * Looks at the raw file, before any reader that inflates without a limit is let near it.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let budget = limitMiB * 1024 * 1024
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).equals(endOfStream)) continue
    const end = file.indexOf('endstream', at)
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1
    for (let data = file.subarray(start, end === -1 ? undefined : end); looksDeflated(data); ) {
      data = inflateWithin(data, budget)
      budget -= data.length
    }
  }
}

const endOfStream = Buffer.from('end')

/** RFC 1950: method 8, and a header that divides by 31. */
function looksDeflated(data: Buffer): boolean {
  return data.length > 2 && (data[0]! & 0x0f) === 8 && data.readUInt16BE(0) % 31 === 0
}

/** Empty where the data is no zlib stream after all. */
function inflateWithin(data: Buffer, budget: number): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: Math.max(1, budget) })
  } catch (error) {
    if (error instanceof RangeError) throw new AppError('pdf.bomb', { limitMiB }, { cause: error })
    return Buffer.alloc(0)
  }
}
