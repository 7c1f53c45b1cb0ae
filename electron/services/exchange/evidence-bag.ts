import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type { Audit } from '../../../shared/audit/audit.ts'
import { textsIn } from '../../../shared/text/index.ts'
import type { Instant } from '../../../shared/values.ts'
import { writeInPieces } from '../copy-whole.ts'
import { namedDiskError } from '../disk-errors.ts'
import { safeFileName } from '../file-names.ts'
import { product } from '../product.ts'
import { formatManifest, type ManifestEntry } from '../signing/manifest.ts'
import { overviewJson, type PackedEvidence } from './evidence-overview.ts'

/** What a bag is made from, and by what means. */
export interface BagContents {
  readonly audit: Audit
  readonly at: Instant
  /** The bytes of a stored file, by its hash; fails where they are not what the hash names. */
  readonly read: (sha256: string) => AsyncIterable<Uint8Array>
  readonly overviewXlsx: (packed: readonly PackedEvidence[]) => Promise<Uint8Array>
  /** Signs the manifest; null leaves it unsigned. */
  readonly sign: ((manifest: Uint8Array) => Promise<{ readonly signature: Uint8Array; readonly certificate: string }>) | null
}

export interface BagWork {
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void
  readonly signal?: AbortSignal
}

/**
 * Writes the audit's evidence as a bag (BagIt 1.0, RFC 8493) into a folder, and gives the bag's path. What is in it is told in the README beside this file.
 *
 * It takes its name once it is whole; where that is taken, it gets a number. Nothing is left of one that was not finished.
 */
export async function writeBag(folder: string, name: string, contents: BagContents, { onProgress, signal }: BagWork = {}): Promise<string> {
  const { audit, at, read, overviewXlsx, sign } = contents
  const unfinished = path.join(folder, `.art28.${process.pid}.bag`)
  const payload: Written[] = []
  const tags: Written[] = []
  const put = (to: Written[]) => async (fileName: string, pieces: AsyncIterable<Uint8Array> | Uint8Array | string) =>
    void to.push(await writeHashed(unfinished, fileName, pieces, signal))
  const [putPayload, putTag] = [put(payload), put(tags)]

  try {
    await mkdir(path.join(unfinished, 'data'), { recursive: true })
    const packed = packedEvidence(audit)
    const totalBytes = packed.reduce((total, { evidence }) => total + (evidence.file?.sizeBytes ?? 0), 0)
    for (const { evidence, packedAs } of packed) {
      if (evidence.file && packedAs) await putPayload(packedAs, read(evidence.file.sha256))
      onProgress?.(payload.reduce((total, { sizeBytes }) => total + sizeBytes, 0), totalBytes)
    }
    await putPayload('data/overview.json', overviewJson(audit, packed))
    await putPayload('data/overview.xlsx', await overviewXlsx(packed))

    const manifest = Buffer.from(formatManifest(payload))
    await putTag('bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
    await putTag('bag-info.txt', bagInfo(audit, at, payload))
    await putTag('manifest-sha256.txt', manifest)
    const signed = await sign?.(manifest)
    if (signed) {
      await putTag('manifest-sha256.txt.p7s', signed.signature)
      await putTag('certificate.pem', signed.certificate)
    }
    await writeHashed(unfinished, 'tagmanifest-sha256.txt', formatManifest(tags), signal)

    const finished = freePath(folder, name)
    await rename(unfinished, finished)
    return finished
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw namedDiskError(error, path.join(folder, name))
  }
}

interface Written extends ManifestEntry {
  readonly sizeBytes: number
}

async function writeHashed(folder: string, fileName: string, content: AsyncIterable<Uint8Array> | Uint8Array | string, signal: AbortSignal | undefined): Promise<Written> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  async function* hashed() {
    for await (const piece of piecesOf(content)) {
      hash.update(piece)
      sizeBytes += piece.length
      yield piece
    }
  }
  await writeInPieces(path.join(folder, fileName), hashed(), { signal })
  return { fileName, sha256: hash.digest('hex'), sizeBytes }
}

function piecesOf(content: AsyncIterable<Uint8Array> | Uint8Array | string): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')]
  return content instanceof Uint8Array ? [content] : content
}

/** Every piece still in the audit, by id, and the name of its file in the bag: its own, made safe, behind its id. */
function packedEvidence({ evidence }: Audit): readonly PackedEvidence[] {
  const taken = new Set<string>()
  const pieces = Object.values(evidence).filter(({ removed }) => removed === null)
  return pieces.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((piece) => {
    if (!piece.file) return { evidence: piece, packedAs: null }
    let name = safeFileName(`${piece.id}-${safeFileName(piece.file.fileName)}`)
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = safeFileName(`${piece.id}-${number}-${safeFileName(piece.file.fileName)}`)
    taken.add(name.toLowerCase())
    return { evidence: piece, packedAs: `data/${name}` }
  })
}

function bagInfo({ id, side, language, engagement, controller, processor }: Audit, at: Instant, payload: readonly Written[]): string {
  const octets = payload.reduce((total, { sizeBytes }) => total + sizeBytes, 0)
  const facts = {
    'Source-Organization': side === 'processor' ? processor.name : controller.name,
    'External-Description': textsIn(language)('files:bag.description', { title: engagement.title }),
    'External-Identifier': id,
    'Bagging-Date': at.slice(0, 10),
    'Payload-Oxum': `${octets}.${payload.length}`,
    'Bag-Software-Agent': `${product.name} ${product.version}`,
  }
  return Object.entries(facts).map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`).join('')
}

function freePath(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const candidate = path.join(folder, number === 1 ? name : `${name}-${number}`)
    if (!existsSync(candidate)) return candidate
  }
}
