import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { CuratedReading } from '../../shared/agreement/curated-reading.ts'
import { AppError } from '../../shared/errors.ts'

/**
 * Every reading by a lawyer that ships with the product, in order of file name.
 *
 * @throws AppError `catalogue.invalid` for a file that is not such a reading
 */
export async function loadCuratedReadings(folderPath: string): Promise<readonly CuratedReading[]> {
  const fileNames = (await readdir(folderPath)).filter((fileName) => fileName.endsWith('.json')).toSorted()
  return Promise.all(fileNames.map((fileName) => loadCuratedReading(path.join(folderPath, fileName))))
}

async function loadCuratedReading(filePath: string): Promise<CuratedReading> {
  const text = await readFile(filePath, 'utf8')
  try {
    return CuratedReading.parse(JSON.parse(text))
  } catch (cause) {
    throw new AppError('catalogue.invalid', { file: path.basename(filePath), detail: String(cause) }, { cause })
  }
}
