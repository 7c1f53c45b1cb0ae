import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

import { DatabaseSync } from 'node:sqlite'

import { openSeal, sealMark } from '../../../shared/saved/dossier-format.ts'

/** Where the seal's 64 digits stand in the file, and what they say. */
interface SealPlace {
  readonly offset: number
  readonly digits: string
}

/** What a file's seal says about its bytes. `open`: the last writer did not close the file, so that it carries no seal. */
export type SealState = 'intact' | 'broken' | 'open'

/**
 * Writes the seal into a closed dossier: the SHA-256 of the whole file, with the seal's own digits counted as zeros.
 *
 * The chain of events and the hashes of evidence prove what the dossier says; the seal also covers the bytes between, which SQLite ignores.
 */
export function sealFile(filePath: string): void {
  const place = findSeal(filePath)
  if (!place) return
  const file = openSync(filePath, 'r+')
  try {
    writeSync(file, openSeal, place.offset, 'latin1')
    const digits = digest(file, place.offset)
    writeSync(file, digits, place.offset, 'latin1')
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function checkSeal(filePath: string): SealState {
  const place = findSeal(filePath)
  if (!place) return 'broken'
  if (place.digits === openSeal) return 'open'
  const file = openSync(filePath, 'r')
  try {
    return digest(file, place.offset) === place.digits ? 'intact' : 'broken'
  } finally {
    closeSync(file)
  }
}

/** The seal's place, by the page that SQLite keeps its table on; null where the table or the mark is not to be found. */
function findSeal(filePath: string): SealPlace | null {
  const database = new DatabaseSync(filePath, { readOnly: true })
  let pageSize: number
  let page: number
  try {
    pageSize = Number(database.prepare('pragma page_size').get()?.['page_size'])
    page = Number(database.prepare("select rootpage from sqlite_schema where name = 'seal'").get()?.['rootpage'] ?? 0)
  } finally {
    database.close()
  }
  if (page === 0) return null

  const bytes = Buffer.alloc(pageSize)
  const file = openSync(filePath, 'r')
  try {
    readSync(file, bytes, 0, pageSize, (page - 1) * pageSize)
  } finally {
    closeSync(file)
  }
  const at = bytes.indexOf(sealMark, 0, 'latin1')
  if (at < 0) return null
  const from = at + sealMark.length
  return { offset: (page - 1) * pageSize + from, digits: bytes.toString('latin1', from, from + openSeal.length) }
}

function digest(file: number, sealOffset: number): string {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(1 << 20)
  for (let position = 0; ; ) {
    const count = readSync(file, block, 0, block.length, position)
    if (count === 0) return hash.digest('hex')
    const from = sealOffset - position
    for (let index = 0; index < openSeal.length; index++) {
      if (from + index >= 0 && from + index < count) block[from + index] = 0x30
    }
    hash.update(block.subarray(0, count))
    position += count
  }
}
