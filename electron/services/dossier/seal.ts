import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs'

import { DatabaseSync } from 'node:sqlite'

import { openSeal, sealMark } from '../../../shared/saved/dossier-format.ts'

/** What the seal says, and where its 64 digits stand in the file; `offset` is negative where they are not found. */
interface Seal {
  readonly digits: string
  readonly offset: number
}

/** What a file's seal says about its bytes. `open`: the last writer did not close the file, so that it carries no seal. */
export type SealState = 'intact' | 'broken' | 'open'

/**
 * Writes the seal into a closed dossier: the SHA-256 of the whole file, with the seal's own digits counted as zeros.
 *
 * The chain of events and the hashes of evidence prove what the dossier says; the seal also covers the bytes between, which SQLite ignores.
 */
export function sealFile(filePath: string): void {
  const { offset } = readSeal(filePath)
  const file = openSync(filePath, 'r+')
  try {
    writeSync(file, digest(file, offset), offset, 'latin1')
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

export function checkSeal(filePath: string): SealState {
  const { digits, offset } = readSeal(filePath)
  if (digits === openSeal) return 'open'
  const file = openSync(filePath, 'r')
  try {
    return offset >= 0 && digest(file, offset) === digits ? 'intact' : 'broken'
  } finally {
    closeSync(file)
  }
}

/** SQLite says what the seal is, changes still in the WAL included, and on which page its table begins; the digits are then looked up there. */
function readSeal(filePath: string): Seal {
  const { pageBytes, page, text } = sealRow(filePath)
  const bytes = Buffer.alloc(pageBytes)
  const file = openSync(filePath, 'r')
  try {
    readSync(file, bytes, 0, pageBytes, (page - 1) * pageBytes)
  } finally {
    closeSync(file)
  }
  const at = bytes.indexOf(text, 0, 'latin1')
  const isFound = at >= 0 && text.startsWith(sealMark) && text.length === sealMark.length + openSeal.length
  return { digits: text.slice(sealMark.length), offset: isFound ? (page - 1) * pageBytes + at + sealMark.length : -1 }
}

function sealRow(filePath: string): { readonly pageBytes: number; readonly page: number; readonly text: string } {
  const database = new DatabaseSync(filePath, { readOnly: true })
  try {
    return {
      pageBytes: Number(database.prepare('pragma page_size').get()?.['page_size']),
      page: Number(database.prepare("select rootpage from sqlite_schema where name = 'seal'").get()?.['rootpage'] ?? 1),
      text: String(database.prepare('select text from seal').get()?.['text']),
    }
  } finally {
    database.close()
  }
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
