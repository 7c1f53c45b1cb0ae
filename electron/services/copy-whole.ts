import { constants } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import { namedDiskError } from './disk-errors.ts'

export interface Copying {
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
  readonly signal?: AbortSignal
}

/** Copies a file of any size without holding up anything else. The copy takes its name once it is whole and on disk; a file of that name is replaced. */
export async function copyWhole(from: string, to: string, { onProgress, signal }: Copying = {}): Promise<void> {
  const source = await open(from, constants.O_RDONLY)
  try {
    const { size } = await source.stat()
    await writeInPieces(to, piecesOf(source), { signal, onWritten: (bytes) => onProgress?.(bytes, size) })
  } finally {
    await source.close()
  }
}

/** Writes a file from pieces as they come, whole or not at all. @throws disk.full, disk.readOnly, and what the pieces throw */
export async function writeInPieces(
  filePath: string,
  pieces: AsyncIterable<Uint8Array>,
  { signal, onWritten }: { readonly signal?: AbortSignal | undefined; readonly onWritten?: (bytes: number) => void } = {},
): Promise<void> {
  const temporary = path.join(path.dirname(filePath), `.art28.${process.pid}.${path.basename(filePath).slice(0, 40)}.new`)
  try {
    const file = await open(temporary, 'w')
    try {
      let written = 0
      for await (const piece of pieces) {
        signal?.throwIfAborted()
        await file.writeFile(piece)
        onWritten?.((written += piece.length))
      }
      await file.sync()
    } finally {
      await file.close()
    }
    signal?.throwIfAborted()
    await rename(temporary, filePath)
  } catch (error) {
    await rm(temporary, { force: true })
    throw namedDiskError(error, filePath)
  }
}

async function* piecesOf(source: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(1 << 20)
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}
