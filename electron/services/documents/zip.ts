import { crc32, inflateRawSync } from 'node:zlib'

import { AppError } from '../../../shared/errors.ts'

/** A part of a package, as its list of contents names it; nothing is unpacked yet. */
interface ZipEntry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly headerAt: number
}

export interface ZipPackage {
  readonly names: ReadonlySet<string>
  /**
   * Unpacks one part; null where there is none of that name.
   *
   * @throws AppError `agreement.damaged`, `agreement.encrypted` or `agreement.unpacksTooLarge`
   */
  read(name: string): Uint8Array | null
}

const mebibyte = 1024 * 1024

/** What all parts that are read may come to together. An agreement of 400 pages is about this size. */
const unpackedLimitMiB = 16

/** A document with a picture on every page has some hundreds. */
const partsLimit = 5000

const endOfContents = 0x06054b50
const contentsEntry = 0x02014b50
const localHeader = 0x04034b50
const storedMethod = 0
const deflatedMethod = 8

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === localHeader
}

/** What a package is known by: the names of its parts, and the format that an OpenDocument says it is. Null where it cannot be read. */
export function peekZip(bytes: Uint8Array): { readonly names: ReadonlySet<string>; readonly mimeType: string } | null {
  try {
    const { names, read } = openZip('', bytes)
    return { names, mimeType: new TextDecoder().decode(read('mimetype') ?? new Uint8Array()) }
  } catch {
    return null
  }
}

/**
 * A package's list of contents, with limits that hold whatever the list claims: each part is unpacked no further than the list says, and all
 * together no further than the limit.
 *
 * @throws AppError `agreement.damaged` or `agreement.tooManyParts`
 */
export function openZip(file: string, bytes: Uint8Array): ZipPackage {
  const entries = orDamaged(file, () => listContents(file, bytes))
  let unpackedBytes = 0
  return {
    names: new Set(entries.keys()),
    read(name) {
      const entry = entries.get(name)
      if (!entry) return null
      if (entry.isEncrypted) throw new AppError('agreement.encrypted', { file })
      unpackedBytes += entry.unpackedBytes
      if (unpackedBytes > unpackedLimitMiB * mebibyte) throw new AppError('agreement.unpacksTooLarge', { file, limitMiB: unpackedLimitMiB })
      return orDamaged(file, () => unpack(bytes, entry))
    },
  }
}

function listContents(file: string, bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > partsLimit) throw new AppError('agreement.tooManyParts', { file, parts: count, limit: partsLimit })
  const entries = new Map<string, ZipEntry>()
  for (let index = 0, at = view.getUint32(end + 16, true); index < count; index++) {
    if (view.getUint32(at, true) !== contentsEntry) throw new Error('list of contents broken off')
    const nameBytes = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
    // Two parts of one name would let two programs read two different agreements in one file.
    if (entries.has(name)) throw new Error(`two parts named ${name}`)
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The list ends the file, but for a comment of at most 64 KiB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfContents) return at
  }
  throw new Error('no list of contents')
}

function unpack(bytes: Uint8Array, { method, crc, packedBytes, unpackedBytes, headerAt }: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (view.getUint32(headerAt, true) !== localHeader) throw new Error('part not found')
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true)
  const packed = bytes.subarray(start, start + packedBytes)
  const unpacked = method === storedMethod ? packed : method === deflatedMethod ? inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) }) : null
  if (unpacked?.length !== unpackedBytes || crc32(unpacked) !== crc) throw new Error('part differs from its checksum')
  return unpacked
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Reading outside the file, a broken stream or a part larger than announced: whatever it is, the file is not whole. */
function orDamaged<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('agreement.damaged', { file }, { cause })
  }
}
