import { mkdirSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'

import { AppError } from '../../shared/errors.ts'
import { namedDiskError } from './disk-errors.ts'
import { oneAtATime, type Turns } from './one-at-a-time.ts'

/** More at once, or a file beyond this, is nobody's evidence. */
const mostAtOnce = 64
const limitBytes = 64 * 2 ** 30

/** Files that the window sends in pieces, kept aside until they are whole. */
export interface Uploads {
  /** @throws request.invalid for a size or a number of files past all reason */
  begin(id: string, fileName: string, sizeBytes: number): void
  /** Pieces are put together in the order in which they are sent. @throws request.invalid for more than was announced; disk.full */
  send(id: string, bytes: Uint8Array): Promise<void>
  /** Does something with the whole file, after which it is gone. @throws request.invalid for another size than was announced, a piece that was half written included */
  finish<T>(id: string, work: (filePath: string, fileName: string) => Promise<T>): Promise<T>
  abandon(id: string): Promise<void>
  abandonAll(): Promise<void>
}

interface Upload {
  readonly fileName: string
  readonly filePath: string
  readonly sizeBytes: number
  receivedBytes: number
  file: FileHandle | null
  readonly inTurn: Turns
}

/** Uploads in a folder of their own, emptied of what an earlier run left there. */
export function uploads(folder: string): Uploads {
  const running = new Map<string, Upload>()
  rmSync(folder, { recursive: true, force: true })

  function existing(id: string): Upload {
    const upload = running.get(id)
    if (!upload) throw new AppError('request.invalid', { paths: ['upload'] })
    return upload
  }

  async function abandon(id: string): Promise<void> {
    const upload = running.get(id)
    running.delete(id)
    await upload?.inTurn(async () => {
      await upload.file?.close()
      rmSync(upload.filePath, { force: true })
    })
  }

  return {
    begin(id, fileName, sizeBytes) {
      if (sizeBytes > limitBytes || running.size >= mostAtOnce) throw new AppError('request.invalid', { paths: ['sizeBytes'] })
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      running.set(id, { fileName, filePath: path.join(folder, `${id}.part`), sizeBytes, receivedBytes: 0, file: null, inTurn: oneAtATime() })
    },

    async send(id, bytes) {
      const upload = existing(id)
      await upload.inTurn(async () => {
        if (upload.receivedBytes + bytes.length > upload.sizeBytes) throw new AppError('request.invalid', { paths: ['bytes'] })
        try {
          upload.file ??= await open(upload.filePath, 'wx', 0o600)
          await upload.file.writeFile(bytes)
        } catch (error) {
          throw namedDiskError(error, upload.fileName)
        }
        upload.receivedBytes += bytes.length
      })
    },

    async finish(id, work) {
      const upload = existing(id)
      try {
        return await upload.inTurn(async () => {
          upload.file ??= await open(upload.filePath, 'wx', 0o600)
          const { size } = await upload.file.stat()
          if (size !== upload.sizeBytes) throw new AppError('request.invalid', { paths: ['sizeBytes'] })
          await upload.file.close()
          upload.file = null
          return work(upload.filePath, upload.fileName)
        })
      } finally {
        await abandon(id)
      }
    },

    abandon,
    abandonAll: async () => void (await Promise.all([...running.keys()].map(abandon))),
  }
}
