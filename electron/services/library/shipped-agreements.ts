import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { LibraryAgreement } from '../../../shared/contract/library.ts'
import { resourcesFolder } from '../catalogue.ts'
import { loadCuratedReadings } from '../curated-readings.ts'

/** An agreement of the library, and where its bytes lie. */
export interface Shelved {
  readonly agreement: LibraryAgreement
  readonly filePath: string
}

/** The agreements that ship with the product, under the names that their curated readings give them. */
export async function shippedAgreements(resources = resourcesFolder()): Promise<readonly Shelved[]> {
  const folder = path.join(resources, 'agreements')
  const curated = await loadCuratedReadings(path.join(resources, 'curated'))
  const fileNames = (await readdir(folder)).toSorted()
  return Promise.all(
    fileNames.map(async (fileName) => {
      const filePath = path.join(folder, fileName)
      const bytes = await readFile(filePath)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const name = curated.find(({ agreementSha256 }) => agreementSha256 === sha256)?.agreementName ?? path.parse(fileName).name
      return { filePath, agreement: { id: fileName, name, fileName, sha256, sizeBytes: bytes.length, origin: 'shipped', importedAt: null } }
    }),
  )
}
