import { Readable } from 'node:stream'
import { createInflate } from 'node:zlib'

import { AppError } from '../../../shared/errors.ts'

const limitMiB = 512

/**
 * Throws `pdf.bomb` when the compressed streams of a PDF grow past 512 MiB together, one stream compressed more than once included.
 *
 * Looks at the raw file, before any reader that inflates without a limit is let near it. What a stream gave before it broke off counts as well.
 */
export async function refuseBombs(bytes: Uint8Array): Promise<void> {
  const budget = { left: limitMiB * 1024 * 1024 }
  for (const stream of streamsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
    for (let data = stream; looksDeflated(data); ) data = await inflateWithin(budget, data)
  }
}

/** The bytes between each `stream` and the `endstream` that follows it, or the end of the file. */
function* streamsIn(file: Buffer): Generator<Buffer> {
  let end = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    if (end !== file.length && end <= at) end = file.indexOf('endstream', at)
    if (end === -1) end = file.length
    const isEnd = file.toString('latin1', at - 3, at) === 'end'
    if (!isEnd) yield file.subarray(at + (file[at + 6] === 0x0d ? 8 : 7), end)
  }
}

/** RFC 1950: method 8, and a header that divides by 31. */
function looksDeflated(data: Buffer): boolean {
  return data.length > 2 && (data[0]! & 0x0f) === 8 && data.readUInt16BE(0) % 31 === 0
}

/** What comes out, kept only where it looks compressed once more; empty otherwise. */
async function inflateWithin(budget: { left: number }, data: Buffer): Promise<Buffer> {
  const kept: Buffer[] = []
  try {
    for await (const chunk of Readable.from([data]).pipe(createInflate({ chunkSize: 256 * 1024 })) as AsyncIterable<Buffer>) {
      budget.left -= chunk.length
      if (budget.left < 0) throw new AppError('pdf.bomb', { limitMiB })
      if (kept.length > 0 || looksDeflated(chunk)) kept.push(chunk)
    }
  } catch (error) {
    if (error instanceof AppError) throw error
  }
  return Buffer.concat(kept)
}
