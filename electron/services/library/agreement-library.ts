import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { LibraryAgreement } from '../../../shared/contract/library.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Instant } from '../../../shared/values.ts'
import { writeTogether } from '../write-whole.ts'
import { type Shelved, shippedAgreements } from './shipped-agreements.ts'

/** What is kept beside an imported agreement's own bytes, version 1: `<sha256>.json` beside `<sha256>.bytes`. */
const Label = z.strictObject({ format: z.literal('art28-agreement'), version: z.literal(1), agreement: LibraryAgreement })
type Label = z.output<typeof Label>

export interface AgreementLibrary {
  /** Those that ship with the product first, then the newest; one whose label is damaged is left out. */
  list(): Promise<readonly LibraryAgreement[]>
  /** @throws library.unknown, library.damaged */
  read(id: string): Promise<{ readonly agreement: LibraryAgreement; readonly bytes: Uint8Array }>
  /** Keeps an agreement; where the same bytes are there already, those are given. */
  keep(name: string, fileName: string, bytes: Uint8Array): Promise<LibraryAgreement>
  /** @throws library.shipped */
  remove(id: string): Promise<void>
}

/** The agreements at hand: those that ship with the product, and those that were imported into a folder, each known by its hash. */
export function agreementLibrary(folder: string, now: () => Instant): AgreementLibrary {
  let shipped: Promise<readonly Shelved[]> | undefined
  const placeOf = (id: string, ending: 'json' | 'bytes') => path.join(folder, `${id}.${ending}`)

  async function shelves(): Promise<readonly Shelved[]> {
    return [...(await (shipped ??= shippedAgreements())), ...imported()]
  }

  function imported(): readonly Shelved[] {
    const ids = namesIn(folder).flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? [])
    const agreements = ids.flatMap((id) => labelIn(placeOf(id, 'json'))?.agreement ?? []).filter(({ id }) => ids.includes(id))
    const newestFirst = agreements.toSorted((a, b) => String(b.importedAt).localeCompare(String(a.importedAt)))
    return newestFirst.map((agreement) => ({ agreement, filePath: placeOf(agreement.id, 'bytes') }))
  }

  async function find(id: string): Promise<Shelved> {
    const found = (await shelves()).find(({ agreement }) => agreement.id === id)
    if (!found) throw new AppError('library.unknown', { id })
    return found
  }

  return {
    list: async () => (await shelves()).map(({ agreement }) => agreement),

    async read(id) {
      const { agreement, filePath } = await find(id)
      const bytes = bytesIn(filePath)
      if (!bytes || sha256Of(bytes) !== agreement.sha256) throw new AppError('library.damaged', { name: agreement.name })
      return { agreement, bytes }
    },

    async keep(name, fileName, bytes) {
      const sha256 = sha256Of(bytes)
      const known = (await shelves()).find(({ agreement }) => agreement.sha256 === sha256)
      if (known && isWhole(known)) return known.agreement
      const agreement: LibraryAgreement = { id: sha256, name, fileName, sha256, sizeBytes: bytes.length, origin: 'imported', importedAt: now() }
      const label: Label = { format: 'art28-agreement', version: 1, agreement }
      writeTogether([
        { filePath: placeOf(sha256, 'bytes'), parts: bytes },
        { filePath: placeOf(sha256, 'json'), parts: `${JSON.stringify(label, null, 2)}\n` },
      ])
      return agreement
    },

    async remove(id) {
      const { agreement } = await find(id)
      if (agreement.origin === 'shipped') throw new AppError('library.shipped', { name: agreement.name })
      for (const ending of ['json', 'bytes'] as const) rmSync(placeOf(id, ending), { force: true })
    },
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function labelIn(filePath: string): Label | null {
  try {
    return Label.parse(JSON.parse(readFileSync(filePath, 'utf8')))
  } catch {
    return null
  }
}

function bytesIn(filePath: string): Uint8Array | null {
  try {
    return readFileSync(filePath)
  } catch {
    return null
  }
}

function isWhole({ agreement, filePath }: Shelved): boolean {
  const bytes = bytesIn(filePath)
  return bytes !== null && sha256Of(bytes) === agreement.sha256
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
